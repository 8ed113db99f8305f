import HotlineModel
import Metrics

// Which targets a search over counsellors can be for.
extension Target {
    /// Why the search cannot be for this target, as a sentence; nil where it can.
    ///
    /// The search rests on more counsellors never being worse. They are where a target limits what they cost or how busy a
    /// service is, and where it asks for much of what they make less of.
    var unsuitableForStaffing: String? {
        guard let metric = MetricRegistry.metric(MetricRegistry.metric(judgedBy: measure)) else { return nil }
        let advice = "leave it out with --set targets.\(name)=null"
        if metric.unit == .money {
            return """
                the target \(name) is about cost: the search looks for the cheapest plan anyway, and --budget limits it; \
                \(advice)
                """
        }
        let asksForMuch = if case .atLeast = bound { true } else { false }
        // Not the answering itself, but what comes of it.
        let followsFromAnswers: Bool =
            switch measure {
            case .placed, .placesUsed, .serviceWait: true
            default: false
            }
        if followsFromAnswers {
            let isHelped = if case .placesUsed = measure { asksForMuch } else { false }
            if isHelped { return nil }
            return
                "the target \(name) is about places in services, which more counsellors only fill; \(advice)"
        }
        switch (metric.better, asksForMuch) {
        case (.higher, false), (.lower, true), (.neither, true):
            let extent = asksForMuch ? "at least" : "at most"
            return """
                the target \(name) asks for \(extent) so much of "\(metric.id)", which more counsellors make worse; \
                \(advice)
                """
        case (.higher, true), (.lower, false), (.neither, false): return nil
        }
    }
}

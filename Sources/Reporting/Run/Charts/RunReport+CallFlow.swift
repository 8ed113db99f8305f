import Documents
import HotlineModel
import Metrics
import Planning

// What becomes of attempts, as a flow from the number dialled to the outcome.
extension RunReport {
    /// What an outcome means to the person who called.
    private static func tone(_ outcome: String) -> FlowChart.Node.Tone {
        switch outcome {
        case "answered", "contained": .reached
        case "voicemail", "forwarded", "callback-taken", "referred", "transferred-out", "in-progress": .step
        default: .lost
        }
    }

    /// The flow; nil where nobody called.
    var callFlow: Figure? {
        let words = ScopeWords(scenario: result.scenario)
        let scopes = result.scenario.hotlines.map { Scope.hotline($0.name) }
        let outcomes = MetricRegistry.attemptOutcomes.parts.filter { outcome in
            scopes.contains { (drawn(outcome, in: $0)?.value ?? 0) > 0 }
        }
        guard !outcomes.isEmpty else { return nil }
        let dialled = scopes.map {
            FlowChart.Node("hotline-\($0.name ?? "")", words.phrase($0), stage: 0)
        }
        let ends = outcomes.compactMap { MetricRegistry.metric($0) }.map {
            FlowChart.Node($0.id, $0.name.phrase, stage: 1, tone: Self.tone($0.id))
        }
        let links = scopes.flatMap { scope in
            outcomes.compactMap { outcome in
                drawn(outcome, in: scope).map {
                    FlowChart.Link(from: "hotline-\(scope.name ?? "")", to: outcome, $0)
                }
            }
        }
        return Figure(
            "call-flow",
            caption: Phrase(
                english: "From the number dialled to what became of the attempt",
                arabic: "من الرقم المطلوب إلى مآل المحاولة"),
            description: Phrase(
                english: "A band from each hotline to each outcome, as wide as the number of attempts.",
                arabic: "شريط من كل خط إلى كل نتيجة، بعرض يناسب عدد المحاولات."),
            chart: .flow(
                FlowChart(
                    amountTitle: Phrase(english: "Attempts", arabic: "المحاولات"), nodes: dialled + ends,
                    links: links)))
    }
}

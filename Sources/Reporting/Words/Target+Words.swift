import Documents
import HotlineModel
import Metrics
import Planning

extension TargetVerdict {
    /// What the target asks for, such as "at least 80%".
    func bound(in currency: String) -> Phrase {
        let unit = estimate.metric.unit.unit(in: currency)
        return switch target.bound {
        case .atLeast(let bound):
            Phrase(
                english: "at least \(.quantity(bound, unit))", arabic: "على الأقل \(.quantity(bound, unit))")
        case .atMost(let bound):
            Phrase(
                english: "at most \(.quantity(bound, unit))", arabic: "على الأكثر \(.quantity(bound, unit))")
        }
    }

    /// The measure, with the seconds of a service level.
    var measure: Phrase {
        let name = estimate.metric.name.phrase
        guard case .serviceLevel(let seconds) = target.measure else { return name }
        return Phrase(
            english: "\(name) within \(.quantity(seconds, .duration))",
            arabic: "\(name) خلال \(.quantity(seconds, .duration))")
    }
}

extension TargetVerdict.Answer {
    /// The answer in a word.
    var phrase: Phrase {
        switch self {
        case .met: Phrase(english: "met", arabic: "تحقق")
        case .missed: Phrase(english: "missed", arabic: "لم يتحقق")
        case .undecided: Phrase(english: "undecided", arabic: "غير محسوم")
        }
    }
}

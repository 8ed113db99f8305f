import OutputAnalysis
import ScenarioFiles

/// Estimates in the words of a fragment's comments.
struct FragmentWords {
    let level: String

    init(_ fit: RecordsFit) {
        level = "\(CommentedJSON.plain((fit.confidence.level * 1_000).rounded() / 10))%"
    }

    /// A number with its interval.
    func number(_ number: FittedNumber) -> String { written(number, CommentedJSON.plain) }

    /// A share with its interval.
    func share(_ number: FittedNumber) -> String {
        written(number.scaled(by: 100)) { CommentedJSON.plain($0) + "%" }
    }

    /// A duration with its interval.
    func duration(_ number: FittedNumber) -> String { written(number) { Quantities.text(seconds: $0) } }

    private func written(_ number: FittedNumber, _ write: (Double) -> String) -> String {
        let value = write(Disclosure.rounded(number.value))
        guard number.lower < number.upper else { return value }
        let (lower, upper) = (Disclosure.rounded(number.lower), Disclosure.rounded(number.upper))
        return "\(value) (\(level): \(write(lower)) to \(write(upper)))"
    }

    /// A count as it may be shown.
    func count(_ count: Int) -> String {
        Disclosure.count(count).map { "about \($0)" } ?? "fewer than \(Disclosure.least)"
    }

    /// A fitted distribution.
    func study(_ study: DurationStudy, of what: String) -> String {
        let best = study.chosen
        let points = CommentedJSON.plain((best.distance * 1_000).rounded() / 10)
        let closeness =
            switch study.closeness {
            case .notRejected: "no difference could be shown"
            case .close: "a test tells the difference, which is small"
            case .poor:
                best.family == .empirical
                    ? "no shape came within 5 points, so classes stand for it" : "a poor fit"
            }
        return "\(count(study.observations)) \(what): mean \(duration(best.mean)), cv \(number(best.cv)); "
            + "\(best.family.rawValue), at most \(points) points off: \(closeness)"
    }

    /// A patience.
    func patience(_ study: PatienceStudy) -> String {
        guard let best = study.candidates.first else { return "" }
        return
            "\(count(study.abandoned)) hung up, \(count(study.answered)) were answered first (Kaplan-Meier): mean "
            + "\(duration(best.mean)), cv \(number(best.cv)); \(best.family.rawValue)"
            + (study.massAtZero.map { "; \(share($0)) hang up at once" } ?? "")
    }
}

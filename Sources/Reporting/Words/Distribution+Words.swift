import DiscreteEvents
import Documents

extension Distribution {
    /// A duration in words: how long on average, half of the time, and in the longest tenth; then its shape.
    var phrase: Phrase {
        if case .constant(let constant) = self { return .value(.seconds(constant.value)) }
        let average = Value.seconds(mean)
        let half = Value.seconds(quantile(0.5))
        let tenth = Value.seconds(quantile(0.9))
        return Phrase(
            english: "\(average) on average, half of them under \(half), one in ten over \(tenth) (\(shape))",
            arabic: "\(average) في المتوسط، نصفها أقل من \(half) وعُشرها أكثر من \(tenth) (\(shape))")
    }

    /// The family, with what tells it from others of the same mean.
    private var shape: Phrase {
        let spread = Value.quantity(
            mean > 0 ? variance.squareRoot() / mean : 0, .number(decimals: 2))
        switch self {
        case .constant(let constant):
            return Phrase(
                english: "always \(.seconds(constant.value))", arabic: "دائمًا \(.seconds(constant.value))")
        case .exponential: return Phrase(english: "exponential", arabic: "توزيع أُسّي")
        case .lognormal:
            return Phrase(
                english: "lognormal, coefficient of variation \(spread)",
                arabic: "توزيع لوغاريتمي طبيعي، معامل الاختلاف \(spread)")
        case .gamma:
            return Phrase(
                english: "gamma, coefficient of variation \(spread)",
                arabic: "توزيع جاما، معامل الاختلاف \(spread)")
        case .weibull:
            return Phrase(
                english: "Weibull, coefficient of variation \(spread)",
                arabic: "توزيع وايبل، معامل الاختلاف \(spread)")
        case .uniform(let from, let to):
            return Phrase(
                english: "even between \(.seconds(from)) and \(.seconds(to))",
                arabic: "موزع بالتساوي بين \(.seconds(from)) و\(.seconds(to))")
        case .triangular(let from, let mode, let to):
            return Phrase(
                english: """
                    triangular between \(.seconds(from)) and \(.seconds(to)), most often \(.seconds(mode))
                    """,
                arabic: "توزيع مثلثي بين \(.seconds(from)) و\(.seconds(to))، والأكثر تكرارًا \(.seconds(mode))"
            )
        case .mixture(let mixture):
            return Phrase(
                english: "one of several by chance: \(Self.branches(mixture))",
                arabic: "إحدى حالات بالصدفة: \(Self.branches(mixture))")
        case .shifted(let by, let other):
            return Phrase(
                english: "at least \(.seconds(by)), and then \(other.phrase)",
                arabic: "\(.seconds(by)) على الأقل، ثم \(other.phrase)")
        }
    }

    private static let branchesTold = 6

    private static func branches(_ mixture: Mixture) -> Phrase {
        var last = 0.0
        var parts: [Phrase] = []
        for (branch, upTo) in zip(mixture.branches, mixture.upTo) {
            if parts.count < branchesTold || mixture.branches.count == branchesTold + 1 {
                let share = Value.part(((upTo - last) * 1_000).rounded() / 1_000)
                parts.append(
                    Phrase(english: "\(share) \(branch.phrase)", arabic: "\(share) \(branch.phrase)"))
            }
            last = upTo
        }
        let more = mixture.branches.count - parts.count
        if more > 0 {
            parts.append(
                Phrase(english: "and \(.count(more)) more", arabic: "و\(.count(more)) أخرى"))
        }
        return .parts(parts)
    }
}

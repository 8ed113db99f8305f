/// How often an interval, or a decision, is to be right: more than half of the time and less than always.
public struct Confidence: Sendable, Hashable {
    /// The probability, such as 0.95.
    public let level: Double

    /// A level of confidence.
    ///
    /// - Throws: `AnalysisError.outOfRange` unless the level is above 0.5 and below 1.
    public init(_ level: Double) throws(AnalysisError) {
        guard level > 0.5, level < 1 else {
            throw .outOfRange(setting: "the confidence level", value: level, allowed: "above 0.5 and below 1")
        }
        self.level = level
    }

    private init(unchecked level: Double) { self.level = level }

    /// 95 %.
    public static let standard = Confidence(unchecked: 0.95)

    /// The probability of error, `1 - level`.
    public var error: Double { 1 - level }

    /// The level that each of several statements needs so that all of them are right together at this level
    /// (Bonferroni).
    public func shared(by statements: Int) -> Confidence {
        Confidence(unchecked: min(1 - error / Double(max(1, statements)), 1.0.nextDown))
    }

    /// The level of two-sided intervals of which the lower limits alone, or the upper limits alone, are right
    /// together at this level. It may be lower than an interval's level could be otherwise.
    public func oneSided(sharedBy statements: Int = 1) -> Confidence {
        Confidence(unchecked: min(1 - 2 * error / Double(max(1, statements)), 1.0.nextDown))
    }

    /// The factor of the standard error in a two-sided t interval from so many values; nil below two values.
    public func studentFactor(values: Int) -> Double? {
        StudentT(values: values)?.quantile(1 - 0.5 * error)
    }

    /// The factor of the standard error in a two-sided normal interval.
    var normalFactor: Double { StandardNormal.quantile(1 - 0.5 * error) }
}

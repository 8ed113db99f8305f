/// What is asked of a selection.
public struct SelectionGoal: Sendable, Equatable {
    /// Systems to choose from, 2 to 1,000.
    public let systemCount: Int
    /// Which value is the better one.
    public let preference: Preference
    /// The smallest difference worth detecting, above 0, in the metric's unit: systems closer to the best
    /// than this are as good as the best (indifference zone).
    public let indifference: Double
    /// The probability of selecting the best, when it is better than all others by the indifference or more.
    public let confidence: Confidence

    /// A goal.
    public init(
        systemCount: Int, preferring preference: Preference, indifference: Double,
        confidence: Confidence = .standard
    ) throws(AnalysisError) {
        try AnalysisError.require(systemCount, "the number of systems to choose from", in: 2...1_000)
        try AnalysisError.requirePositive(indifference, "the smallest difference worth detecting")
        self.systemCount = systemCount
        self.preference = preference
        self.indifference = indifference
        self.confidence = confidence
    }
}

/// When to stop adding replications: as soon as every metric asked for is precise enough, and stays so.
public struct StoppingRule: Sendable, Equatable {
    /// What is asked of each metric, in an order of the caller's.
    public let precisions: [Precision]
    /// No decision before so many replications, because few can look precise by luck.
    public let minimumReplications: Int
    /// No replication beyond.
    public let maximumReplications: Int
    /// Replications to look ahead for a loss of precision, up to 100 replications; beyond, a share of as many
    /// per cent.
    public let lookAhead: Int

    /// A rule.
    ///
    /// - Parameters:
    ///   - precisions: one for each metric, at least one.
    ///   - minimumReplications: at least 2; 10 or more are wise.
    ///   - maximumReplications: at least the minimum.
    ///   - lookAhead: 0 to stop at once.
    public init(
        precisions: [Precision], minimumReplications: Int = 10, maximumReplications: Int, lookAhead: Int = 5
    ) throws(AnalysisError) {
        try AnalysisError.require(precisions.count, "the number of metrics to stop by", atLeast: 1)
        for precision in precisions { try precision.check() }
        try AnalysisError.require(minimumReplications, "the minimum of replications", atLeast: 2)
        try AnalysisError.require(
            maximumReplications, "the maximum of replications", atLeast: minimumReplications)
        try AnalysisError.require(lookAhead, "the number of replications to look ahead", atLeast: 0)
        self.precisions = precisions
        self.minimumReplications = minimumReplications
        self.maximumReplications = maximumReplications
        self.lookAhead = lookAhead
    }

    /// Replications to look ahead once the precision has been reached with so many (Hoad, Robinson & Davies
    /// 2010).
    public func lookAhead(after replications: Int) -> Int {
        if replications <= 100 { return lookAhead }
        return lookAhead.multipliedReportingOverflow(by: replications).overflow
            ? maximumReplications : lookAhead * replications / 100
    }
}

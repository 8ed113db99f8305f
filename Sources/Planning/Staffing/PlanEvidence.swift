/// A plan of counsellors and what its replications say of the targets.
public struct PlanEvidence: Sendable {
    /// Counsellors of each post, in the order of the scenario.
    public let counts: [Int]
    /// Hours on duty planned within the time counted.
    public let hours: Double
    /// Their planned wages, in the scenario's currency: what night adds included, overtime not; 0 in a scenario without wages.
    public let wages: Double
    /// The wages of a replication as simulated, overtime included; nil where there is no estimate.
    public let simulatedWages: MetricEstimate?
    /// Replications that the verdicts rest on. Plans that are clearly not good enough get few.
    public let replications: Int
    /// What they say of each target. The intervals are such that all targets are met together with the confidence asked
    /// for (one-sided, Bonferroni).
    public let verdicts: [TargetVerdict]

    /// Whether every target is shown to be met.
    public var isMet: Bool { verdicts.allSatisfy { $0.answer == .met } }

    /// The targets that are not shown to be met.
    public var failures: [TargetVerdict] { verdicts.filter { $0.answer != .met } }
}

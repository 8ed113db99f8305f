/// Which of several scenarios is the best, and what it took to find out.
public struct SelectionResult: Sendable {
    /// One scenario in the race.
    public struct Contender: Sendable {
        /// Replications that counted.
        public let replications: Int
        /// The mean over them of each replication's own value.
        public let mean: Double?
        /// The number of replications after which it was dropped; nil where it was not.
        public let droppedAfter: Int?
    }

    /// What was compared.
    public let scenarios: [NamedScenario]
    /// How; the number of replications is not looked at.
    public let settings: ExperimentSettings
    /// How the best was to be found.
    public let request: SelectionRequest
    /// The measure that decides.
    public let decisive: Measure
    /// Each scenario.
    public let contenders: [Contender]
    /// The best; nil where the race was stopped, or reached its limit, before it was decided.
    public let selected: Int?
    /// For a budget, the estimated probability that the best is the best; else nil.
    public let probability: Double?
    /// Whether the race was stopped.
    public let isStopped: Bool

    /// Replications of all scenarios that counted.
    public var replications: Int { contenders.reduce(0) { $0 + $1.replications } }
}

import DiscreteEvents

/// What is written down of one replication.
struct Observation: Sendable {
    /// For each estimand two numbers: value and 1 for a mean, part and whole for a ratio; for a quantile the replication's own
    /// value and 1, two zeros where nothing was observed, and 0 and -1 where it lies beyond what was observed.
    var values: [Double]
    /// The distributions that are pooled.
    var distributions: [LogLinearHistogram]
}

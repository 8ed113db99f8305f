import DiscreteEvents

/// What is written down of one replication.
struct Observation: Sendable {
    /// For each estimand two numbers: value and 1 for a mean, part and whole for a ratio; for a quantile the replication's own
    /// value and 1, or two zeros where the replication has none.
    var values: [Double]
    /// The distributions that are pooled.
    var distributions: [LogLinearHistogram]
}

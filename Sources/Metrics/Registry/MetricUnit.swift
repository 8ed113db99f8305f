/// What a metric's number counts.
public enum MetricUnit: String, Sendable, CaseIterable {
    /// Attempts, persons, events: a number per replication.
    case count
    /// Between 0 and 1; tables print per cent.
    case share
    /// Seconds.
    case seconds
    /// Hours.
    case hours
    /// Mean number at one time: calls in queue, lines held, erlangs.
    case level
    /// A factor, such as attempts per person.
    case ratio
    /// An amount in the scenario's currency.
    case money
}

/// Which way a metric is better.
public enum Better: Sendable {
    /// The more the better.
    case higher
    /// The less the better.
    case lower
    /// Neither: a size, not a quality.
    case neither
}

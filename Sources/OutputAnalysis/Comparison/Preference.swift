/// Which of two values of a metric is the better one.
public enum Preference: Sendable, Hashable {
    /// The larger, such as the service level.
    case larger
    /// The smaller, such as the wait.
    case smaller

    /// 1 where larger is better, -1 where smaller is.
    var sign: Double { self == .larger ? 1 : -1 }
}

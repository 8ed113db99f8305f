/// Which of two values of a metric is the better one.
public enum Preference: Sendable, Hashable {
    /// The larger, such as the service level.
    case larger
    /// The smaller, such as the wait.
    case smaller

    /// 1 where larger is better, -1 where smaller is.
    var sign: Double { self == .larger ? 1 : -1 }

    /// The place of the best mean, the first of equals; 0 without means.
    func best(of means: [Double]) -> Int {
        var best = 0
        for place in means.indices where sign * (means[place] - means[best]) > 0 { best = place }
        return best
    }
}

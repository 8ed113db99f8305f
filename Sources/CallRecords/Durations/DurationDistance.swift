import DiscreteEvents

/// Distances between observed durations and distributions (Kolmogorov).
struct DurationDistance {
    private let points: [(seconds: Double, before: Double, share: Double)]
    private let areWhole: Bool

    init(_ sorted: [(seconds: Double, count: Int)]) {
        let total = Double(max(1, sorted.reduce(0) { $0 + $1.count }))
        var sofar = 0
        var points: [(seconds: Double, before: Double, share: Double)] = []
        for (seconds, count) in sorted {
            let before = Double(sofar) / total
            sofar += count
            points.append((seconds, before, Double(sofar) / total))
        }
        self.points = points
        areWhole = sorted.allSatisfy { $0.seconds == $0.seconds.rounded() }
    }

    /// The largest distance to a distribution. Whole seconds stand for half a second to both sides.
    func largest(to distribution: Distribution) -> Double {
        var largest = 0.0
        for point in points {
            let above = distribution.cumulative(point.seconds + (areWhole ? 0.5 : 0))
            let below = areWhole ? distribution.cumulative(point.seconds - 0.5) : above
            largest = max(largest, abs(above - point.share), abs(below - point.before))
        }
        return largest
    }
}

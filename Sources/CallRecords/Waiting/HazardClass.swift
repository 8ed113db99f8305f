import DiscreteEvents
import OutputAnalysis

/// How readily callers hang up after some waiting.
public struct HazardClass: Sendable {
    /// The stretch of waiting, in seconds.
    public let from: Double
    /// Its end, in seconds.
    public let to: Double
    /// Hang-ups for every minute of waiting.
    public let perMinute: FittedNumber
    /// Hang-ups in it.
    let ended: Int

    /// Classes of a sample, each with enough hang-ups to be shown.
    static func classes(
        ended: DurationCounts, censored: DurationCounts, _ confidence: Confidence
    ) -> [HazardClass] {
        let edges = [0.0, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1_200, 1_800, 3_600]
        let events = ended.sorted
        let all = events.map { ($0.seconds, $0.count) } + censored.sorted.map { ($0.seconds, $0.count) }
        var classes: [HazardClass] = []
        var from = 0.0
        for edge in edges.dropFirst() {
            let count = events.reduce(0) {
                $0 + ((from == 0 || $1.seconds > from) && $1.seconds <= edge ? $1.count : 0)
            }
            guard count >= Disclosure.least else { continue }
            var exposure = 0.0
            for (seconds, number) in all {
                exposure += Double(number) * max(0, min(seconds, edge) - from)
            }
            guard exposure > 0 else { continue }
            let rate = FittedNumber(count: Double(count), factor: confidence.factor).scaled(by: 60 / exposure)
            classes.append(HazardClass(from: from, to: edge, perMinute: rate, ended: count))
            from = edge
        }
        return classes
    }
}

/// How often durations were observed, each kept to hundredths of a second, above 10,000 seconds to six digits.
///
/// Telephone systems record whole seconds: a few thousand different values, however many calls there are.
public struct DurationCounts: Sendable, Equatable {
    private var counts: [Int: Int] = [:]
    /// How many durations there are.
    public private(set) var total = 0

    /// Without durations.
    public init() {}

    /// The durations of a list.
    public init(_ seconds: [Double]) { for value in seconds { add(value) } }

    /// Adds a duration of at least 0 seconds.
    public mutating func add(_ seconds: Double) {
        guard seconds >= 0, seconds < 1e8 else { return }
        var step = 1
        let hundredths = (seconds * 100).rounded()
        // Beyond that, nobody needs hundredths.
        while hundredths >= 1_000_000 * Double(step) { step *= 10 }
        counts[Int((hundredths / Double(step)).rounded()) * step, default: 0] += 1
        total += 1
    }

    /// Adds the durations of another.
    public mutating func add(_ other: DurationCounts) {
        for (value, count) in other.counts { counts[value, default: 0] += count }
        total += other.total
    }

    /// The different durations in seconds, in order, with their numbers.
    var sorted: [(seconds: Double, count: Int)] {
        counts.sorted { $0.key < $1.key }.map { (Double($0.key) / 100, $0.value) }
    }

    /// How many are at most so long.
    func count(upTo seconds: Double) -> Int {
        counts.reduce(0) { $0 + (Double($1.key) / 100 <= seconds ? $1.value : 0) }
    }

    /// Those above a length.
    func above(_ seconds: Double) -> DurationCounts {
        var rest = DurationCounts()
        for (value, count) in counts where Double(value) / 100 > seconds {
            rest.counts[value] = count
            rest.total += count
        }
        return rest
    }
}

/// Rows of a table laid out as equal intervals that start with the horizon.
struct TableIntervals {
    /// A stretch of time in whole seconds from the start of the horizon, and what the table says for it.
    struct Stretch: Equatable {
        var start: Int
        var end: Int
        var value: Double
    }

    /// How a stretch fills the intervals inside it.
    enum Filling {
        /// Each gets an equal part of the value.
        case spread
        /// Each gets the value.
        case hold
    }

    /// The length of each interval, in seconds.
    let seconds: Double
    /// A number for each interval from the start of the horizon to the last one that a stretch touches.
    let values: [Double]

    /// Lays out stretches that do not overlap.
    ///
    /// The intervals are as long as they can be with every stretch a whole number of them.
    init(_ stretches: [Stretch], horizonSeconds: Double, _ filling: Filling) {
        let inside = stretches.filter {
            $0.end > 0 && Double($0.start) < horizonSeconds && $0.start < $0.end
        }
        var size = 0
        for stretch in inside {
            size = Self.greatestCommonDivisor(size, abs(stretch.start))
            size = Self.greatestCommonDivisor(size, stretch.end - stretch.start)
        }
        guard size > 0, let last = inside.map(\.end).max() else {
            seconds = 3_600
            values = [0]
            return
        }
        let covered = min(last, Int(min(horizonSeconds, 1e15).rounded(.up)))
        var values = [Double](repeating: 0, count: (covered + size - 1) / size)
        for stretch in inside {
            let share = filling == .hold ? 1 : Double(size) / Double(stretch.end - stretch.start)
            for index in max(0, stretch.start / size)..<min(values.count, stretch.end / size) {
                values[index] = stretch.value * share
            }
        }
        seconds = Double(size)
        self.values = values
    }

    private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
        var (one, other) = (one, other)
        while other != 0 { (one, other) = (other, one % other) }
        return one
    }
}

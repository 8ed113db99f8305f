import DiscreteEvents

/// The moments of arrivals inside hours, for a test of how they fall; of many hours a random part is kept.
struct ArrivalHours: Sendable {
    /// The most moments that are held.
    private static let limit = 200_000

    private var moments: [Int: [Float]] = [:]
    private var held = 0
    /// Hours whose number is scattered below this are kept.
    private var threshold = UInt64.max

    /// - Parameters:
    ///   - hour: the number of the hour since 1970.
    ///   - second: seconds after its start.
    mutating func add(hour: Int, second: Double) {
        guard Self.scattered(hour) <= threshold else { return }
        moments[hour, default: []].append(Float(second))
        held += 1
        while held > Self.limit, threshold > 1 << 40 {
            threshold /= 2
            for (hour, seconds) in moments where Self.scattered(hour) > threshold {
                moments[hour] = nil
                held -= seconds.count
            }
        }
    }

    private static func scattered(_ hour: Int) -> UInt64 { SplitMix64.mixed(UInt64(bitPattern: Int64(hour))) }

    /// The hours in order, each with its moments in order.
    var sorted: [[Double]] {
        moments.sorted { $0.key < $1.key }.map { $0.value.map(Double.init).sorted() }
    }
}

/// Counts of non-negative durations in buckets whose width is a fixed share of their value.
///
/// 128 buckets for each power of two between 2^-10 and 2^30 seconds: a quantile is off by at most 0.4% of its value.
/// Zero has a bucket of its own; what is smaller or larger than the range goes to its ends. Merging adds counts, so it is
/// exact and the order does not matter.
public struct LogLinearHistogram: Sendable, Equatable {
    /// Values of exactly zero.
    public private(set) var zeros: UInt64 = 0
    /// All values.
    public private(set) var count: UInt64 = 0
    @usableFromInline var buckets: [UInt64]

    @usableFromInline static var lowestExponent: Int { 1023 - 10 }
    @usableFromInline static var octaves: Int { 40 }

    /// An empty histogram.
    public init() { buckets = [] }

    /// Counts a value in seconds; negative values count as zero.
    public mutating func add(_ seconds: Double) {
        count += 1
        if !(seconds > 0) {
            zeros += 1
            return
        }
        if buckets.isEmpty { buckets = Array(repeating: 0, count: Self.octaves * 128) }
        buckets[Self.bucket(of: seconds)] += 1
    }

    /// Adds the counts of another histogram.
    public mutating func merge(_ other: LogLinearHistogram) {
        count += other.count
        zeros += other.zeros
        if other.buckets.isEmpty { return }
        if buckets.isEmpty {
            buckets = other.buckets
            return
        }
        for index in buckets.indices { buckets[index] += other.buckets[index] }
    }

    /// The value below which a share of all values lies, in seconds; nil for an empty histogram or a share outside
    /// 0 to 1. The smallest value whose rank is at least `share` times `count`.
    public func quantile(_ share: Double) -> Double? {
        guard count > 0, share >= 0, share <= 1 else { return nil }
        let rank = max(1, UInt64((share * Double(count)).rounded(.up)))
        var below = zeros
        if rank <= below { return 0 }
        for (index, bucketCount) in buckets.enumerated() {
            below += bucketCount
            if rank <= below { return Self.middle(of: index) }
        }
        return nil
    }

    static func bucket(of seconds: Double) -> Int {
        let index = Int(seconds.bitPattern >> 45) - lowestExponent << 7
        return max(0, min(octaves * 128 - 1, index))
    }

    static func middle(of bucket: Int) -> Double {
        let low = UInt64(bucket + lowestExponent << 7) << 45
        return (Double(bitPattern: low) + Double(bitPattern: low + 1 << 45)) / 2
    }
}

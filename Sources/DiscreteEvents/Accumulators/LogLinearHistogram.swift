/// Counts of non-negative durations in buckets whose width is a fixed share of their value.
///
/// 128 buckets for each power of two between 2^-10 and 2^30 seconds: a quantile is off by at most 0.4% of its value.
/// Zero has a bucket of its own; what is smaller or larger than the range goes to its ends. Merging adds counts, so it is
/// exact and the order does not matter.
///
/// A few hundred values are kept as a list of their buckets, more as a count for every bucket: most histograms of a
/// small hotline hold few, and a simulation keeps hundreds of histograms.
public struct LogLinearHistogram: Sendable {
    /// Values of exactly zero.
    public private(set) var zeros: UInt64 = 0
    /// All values.
    public private(set) var count: UInt64 = 0
    /// The buckets of the values above zero, while there are few.
    private var few: [UInt16] = []
    /// Whether these are known to stand in ascending order.
    private var isInOrder = true
    /// The count of every bucket, once there are many values; else empty.
    private var buckets: [UInt64] = []

    /// The most values that are kept as a list.
    private static let mostListed = 512
    private static let lowestExponent = 1023 - 10
    /// How many buckets there are beside that of zero.
    public static let bucketCount = 40 * 128

    /// An empty histogram.
    public init() {}

    /// A histogram that was kept.
    ///
    /// - Parameters:
    ///   - zeros: values of exactly zero.
    ///   - occupied: the buckets that hold anything, in ascending order.
    /// - Returns: nil where no histogram of fewer than 2^48 values could have given these.
    public init?(zeros: UInt64, occupiedBuckets occupied: [(bucket: Int, count: UInt64)]) {
        // So far below the type's limit that many can be merged.
        let most: UInt64 = 1 << 48
        guard zeros < most else { return nil }
        self.zeros = zeros
        count = zeros
        var next = 0
        for (bucket, number) in occupied {
            guard bucket >= next, bucket < Self.bucketCount, number > 0, number < most - count else {
                return nil
            }
            add(number, toBucket: bucket)
            count += number
            next = bucket + 1
        }
    }

    /// Counts a value in seconds; negative values count as zero.
    public mutating func add(_ seconds: Double) {
        count &+= 1
        if !(seconds > 0) {
            zeros &+= 1
            return
        }
        let bucket = Self.bucket(of: seconds)
        if buckets.isEmpty {
            add(1, toBucket: bucket)
        } else {
            buckets[bucket] &+= 1
        }
    }

    /// Prepares for several questions in a row: whatever is asked then need not sort values first.
    public mutating func putInOrder() {
        if !isInOrder { few.sort() }
        isInOrder = true
    }

    /// The buckets of the listed values in ascending order.
    private var listed: [UInt16] { isInOrder ? few : few.sorted() }

    /// Adds the counts of another histogram.
    public mutating func merge(_ other: LogLinearHistogram) {
        count += other.count
        zeros += other.zeros
        if other.buckets.isEmpty {
            for bucket in other.few { add(1, toBucket: Int(bucket)) }
        } else {
            if buckets.isEmpty { countEveryBucket() }
            // Checked as a whole, above: no bucket holds more than all.
            for index in buckets.indices { buckets[index] &+= other.buckets[index] }
        }
    }

    /// The value below which a share of all values lies, in seconds; nil for an empty histogram or a share outside
    /// 0 to 1. The smallest value whose rank is at least `share` times `count`.
    public func quantile(_ share: Double) -> Double? {
        guard count > 0, share >= 0, share <= 1 else { return nil }
        let rank = max(1, UInt64((share * Double(count)).rounded(.up)))
        if rank <= zeros { return 0 }
        if buckets.isEmpty {
            let place = Int(rank - zeros) - 1
            return place < few.count ? Self.middle(of: Int(listed[place])) : nil
        }
        var below = zeros
        for (index, bucketCount) in buckets.enumerated() {
            below += bucketCount
            if rank <= below { return Self.middle(of: index) }
        }
        return nil
    }

    /// For each of a row of ascending durations in seconds, how many values lie in its bucket or above; all of them for a
    /// duration of 0. One pass over the values.
    public func counts(from durations: [Double]) -> [UInt64] {
        let first = durations.map { $0 > 0 ? Self.bucket(of: $0) : -1 }
        // Counted between two durations, then summed up from the longest.
        var counts = [UInt64](repeating: 0, count: durations.count)
        for (bucket, number) in occupiedBuckets {
            if let place = first.lastIndex(where: { $0 <= bucket }) { counts[place] += number }
        }
        for place in counts.indices.dropLast().reversed() { counts[place] += counts[place + 1] }
        if let all = first.lastIndex(of: -1) {
            for place in 0...all { counts[place] = count }
        }
        return counts
    }

    /// The buckets that hold anything, in ascending order, each with its count: with `zeros` all that there is to keep.
    public var occupiedBuckets: [(bucket: Int, count: UInt64)] {
        if !buckets.isEmpty {
            return buckets.enumerated().filter { $0.element > 0 }.map {
                (bucket: $0.offset, count: $0.element)
            }
        }
        var occupied: [(bucket: Int, count: UInt64)] = []
        for bucket in listed {
            if occupied.last?.bucket == Int(bucket) {
                occupied[occupied.count - 1].count += 1
            } else {
                occupied.append((bucket: Int(bucket), count: 1))
            }
        }
        return occupied
    }

    /// The value that stands for those of a bucket, in seconds.
    static func middle(of bucket: Int) -> Double {
        let low = UInt64(bucket + lowestExponent << 7) << 45
        return (Double(bitPattern: low) + Double(bitPattern: low + 1 << 45)) / 2
    }

    private static func bucket(of seconds: Double) -> Int {
        let index = Int(seconds.bitPattern >> 45) - lowestExponent << 7
        return max(0, min(bucketCount - 1, index))
    }

    private mutating func add(_ number: UInt64, toBucket bucket: Int) {
        if buckets.isEmpty {
            if UInt64(few.count) + number <= UInt64(Self.mostListed) {
                isInOrder = false
                for _ in 0..<number { few.append(UInt16(bucket)) }
                return
            }
            countEveryBucket()
        }
        buckets[bucket] += number
    }

    private mutating func countEveryBucket() {
        buckets = Array(repeating: 0, count: Self.bucketCount)
        for bucket in few { buckets[Int(bucket)] += 1 }
        few = []
        isInOrder = true
    }
}

extension LogLinearHistogram: Equatable {
    /// Whether two histograms hold the same counts, however they keep them.
    public static func == (one: LogLinearHistogram, other: LogLinearHistogram) -> Bool {
        one.count == other.count && one.zeros == other.zeros
            && one.occupiedBuckets.elementsEqual(other.occupiedBuckets) {
                $0.bucket == $1.bucket && $0.count == $1.count
            }
    }
}

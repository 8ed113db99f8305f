import DiscreteEvents

/// Puts numbers, texts and observations into bytes, bit for bit; `ByteReader` takes them out again.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Eight bytes, the least significant first.
    mutating func write(fixed number: UInt64) {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Seven bits a byte, the least significant first; the high bit says that more follow.
    mutating func write(_ number: UInt64) {
        var rest = number
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A count or a place, not negative.
    mutating func write(_ count: Int) { write(UInt64(count)) }

    mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes += text.utf8
    }

    mutating func write(_ values: [Double]) {
        write(values.count)
        bytes.reserveCapacity(bytes.count + 8 * values.count)
        for value in values { write(fixed: value.bitPattern) }
    }

    mutating func write(_ histograms: [LogLinearHistogram]) {
        write(histograms.count)
        for histogram in histograms {
            let occupied = histogram.occupiedBuckets
            write(histogram.zeros)
            write(occupied.count)
            var next = 0
            for (bucket, count) in occupied {
                write(bucket - next)
                write(count)
                next = bucket + 1
            }
        }
    }

    /// Items in a row, and how many there are.
    mutating func write<Item>(each items: [Item], _ write: (inout ByteWriter, Item) -> Void) {
        self.write(items.count)
        for item in items { write(&self, item) }
    }
}

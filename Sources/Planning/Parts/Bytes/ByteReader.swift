import DiscreteEvents

/// Takes out of bytes what `ByteWriter` put in. Whatever the bytes are, a mistake is an error and never a crash.
struct ByteReader {
    /// The bytes mean nothing.
    struct Damage: Error {}

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// Whether everything was read.
    var isAtEnd: Bool { rest.isEmpty }

    mutating func fixed() throws(Damage) -> UInt64 {
        guard rest.count >= 8 else { throw Damage() }
        let number = rest.prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        rest = rest.dropFirst(8)
        return number
    }

    mutating func number() throws(Damage) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: 0 as UInt64, to: 63, by: 7) {
            guard let byte = rest.popFirst() else { throw Damage() }
            number |= UInt64(byte & 127) << shift
            if byte < 128 { return number }
        }
        guard let last = rest.popFirst(), last < 2 else { throw Damage() }
        return number | UInt64(last) << 63
    }

    /// A count of things that are each at least so many bytes long, so that no damaged count asks for memory.
    mutating func count(ofBytes size: Int = 1) throws(Damage) -> Int {
        guard let count = Int(exactly: try number()), count <= rest.count / size else { throw Damage() }
        return count
    }

    /// A whole number within limits.
    mutating func number(in range: ClosedRange<Int>) throws(Damage) -> Int {
        guard let number = Int(exactly: try number()), range.contains(number) else { throw Damage() }
        return number
    }

    mutating func text() throws(Damage) -> String {
        let count = try count()
        let bytes = rest.prefix(count)
        rest = rest.dropFirst(bytes.count)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Damage() }
        return text
    }

    mutating func texts() throws(Damage) -> [String] {
        try items { (reader: inout ByteReader) throws(Damage) -> String in try reader.text() }
    }

    mutating func values() throws(Damage) -> [Double] {
        let count = try count(ofBytes: 8)
        var values: [Double] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(Double(bitPattern: try fixed())) }
        return values
    }

    mutating func histograms() throws(Damage) -> [LogLinearHistogram] {
        try items(ofBytes: 2) { (reader: inout ByteReader) throws(Damage) -> LogLinearHistogram in
            let zeros = try reader.number()
            var next = 0
            let occupied = try reader.items(ofBytes: 2) {
                (reader: inout ByteReader) throws(Damage) -> (bucket: Int, count: UInt64) in
                let bucket = next + (try reader.number(in: 0...LogLinearHistogram.bucketCount))
                next = bucket + 1
                return (bucket, try reader.number())
            }
            guard let histogram = LogLinearHistogram(zeros: zeros, occupiedBuckets: occupied) else {
                throw Damage()
            }
            return histogram
        }
    }

    /// Items in a row, each at least so many bytes long.
    mutating func items<Item>(
        ofBytes size: Int = 1, _ read: (inout ByteReader) throws(Damage) -> Item
    ) throws(Damage) -> [Item] {
        let count = try count(ofBytes: size)
        var items: [Item] = []
        for _ in 0..<count { items.append(try read(&self)) }
        return items
    }
}

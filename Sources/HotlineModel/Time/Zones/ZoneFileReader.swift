/// Reads the parts of a file of the time-zone database one after the other, past no end of it.
struct ZoneFileReader {
    /// One of the blocks of a file: offsets, and when they change.
    struct Block {
        /// The version of the file.
        var version: Int
        /// The offset before the first change; nil in a block that only fills its place.
        var firstOffset: Int?
        /// The changes in order.
        var changes: [ZoneHistory.Change]
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// A header and the data that it announces; nil where they are damaged.
    ///
    /// - Parameter width: the bytes of a moment.
    mutating func block(secondsOfTime width: Int) -> Block? {
        guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first,
            take(15) != nil, let universal = number(4), let standard = number(4), let leaps = number(4),
            let times = number(4), let types = number(4), let letters = number(4)
        else { return nil }
        var moments: [Int] = []
        for _ in 0..<max(0, times) {
            guard let moment = number(width) else { return nil }
            moments.append(moment)
        }
        guard let places = take(times) else { return nil }
        var offsets: [Int] = []
        for _ in 0..<max(0, types) {
            // Whether it is summer time and what it is called is not needed.
            guard let offset = number(4), take(2) != nil else { return nil }
            offsets.append(offset)
        }
        guard take(letters) != nil, take(leaps * (width + 4)) != nil, take(standard) != nil,
            take(universal) != nil, places.allSatisfy({ $0 < offsets.count }),
            zip(moments, moments.dropFirst()).allSatisfy(<)
        else { return nil }
        return Block(
            // A digit, or 0 for the first version.
            version: max(0, Int(version) - 48), firstOffset: offsets.first,
            changes: zip(moments, places).map { ZoneHistory.Change(start: $0, offset: offsets[Int($1)]) })
    }

    /// The rule between the last two line ends; nil where there are none.
    mutating func footer() -> String? {
        guard take(1)?.first == UInt8(ascii: "\n"), let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    /// A number with its sign, the highest byte first.
    private mutating func number(_ width: Int) -> Int? {
        guard let bytes = take(width) else { return nil }
        var number = Int(Int8(bitPattern: bytes[bytes.startIndex]))
        for byte in bytes.dropFirst() { number = number << 8 | Int(byte) }
        return number
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}

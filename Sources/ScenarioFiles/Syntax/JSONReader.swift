/// Reads JSON with comments and trailing commas, says where every value stands, and goes on after a mistake.
///
/// Linear in the length of the text; nesting is limited, so that no text exhausts the stack.
public struct JSONReader {
    /// The deepest nesting that is read.
    public static let depthLimit = 100
    /// The longest text that is read, in bytes.
    public static let sizeLimit = 64 << 20

    let source: SourceText
    let dialect: JSONDialect
    /// Where reading ends: behind the last byte.
    let end: Int
    var bag: DiagnosticBag
    var offset: Int
    private var depth = 0
    /// After a mistake that no recovery mends, nothing more is read.
    private var gaveUp = false

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - source: the text.
    ///   - dialect: how freely it may be written; by its name where nil.
    ///   - bag: takes what is wrong with it.
    /// - Returns: the value as far as it could be read, with null in the place of words that mean nothing; nil where
    ///   there is none.
    public static func read(
        _ source: SourceText, dialect: JSONDialect? = nil, into bag: inout DiagnosticBag
    ) -> JSONSyntax? {
        read(source, part: 0..<source.bytes.count, dialect: dialect, into: &bag)
    }

    /// Reads a stretch of a text's bytes.
    static func read(
        _ source: SourceText, part: Range<Int>, dialect: JSONDialect? = nil, into bag: inout DiagnosticBag
    ) -> JSONSyntax? {
        bag.register(source)
        var reader = JSONReader(source: source, part: part, dialect: dialect, bag: bag)
        let value = reader.document()
        bag = reader.bag
        return value
    }

    private init(source: SourceText, part: Range<Int>, dialect: JSONDialect?, bag: DiagnosticBag) {
        self.source = source
        self.dialect = dialect ?? JSONDialect(fileName: source.name)
        end = part.upperBound
        offset = part.lowerBound
        self.bag = bag
    }

    private mutating func document() -> JSONSyntax? {
        guard source.bytes.count <= Self.sizeLimit else {
            bag.add(.syntax, "the file is larger than 64 MB", at: location(from: 0, to: 0))
            return nil
        }
        if let bad = source.firstInvalidByte {
            bag.add(
                .syntax, "the file is not UTF-8 text from here on; save it as UTF-8",
                at: location(from: bad, to: bad + 1))
            return nil
        }
        if source.bytes[offset..<end].starts(with: [0xEF, 0xBB, 0xBF]) { offset += 3 }
        skipSpace()
        guard peek != nil else {
            bag.add(.syntax, "the file is empty", at: location(from: 0, to: 0))
            return nil
        }
        let value = readValue()
        skipSpace()
        if !gaveUp, peek != nil {
            bag.add(.syntax, "unexpected text after the end of the scenario", at: here(1))
        }
        return value
    }

    // MARK: Values

    private mutating func readValue() -> JSONSyntax? {
        let start = offset
        switch peek {
        case UInt8(ascii: "{"): return nested { $0.readObject(from: start) }
        case UInt8(ascii: "["): return nested { $0.readArray(from: start) }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let quoted = source.bytes[start] == UInt8(ascii: "\"") || dialect == .json5
            guard let text = readString() else { return nil }
            let place = location(from: start, to: offset)
            if !quoted { bag.add(.syntax, Self.singleQuotes, at: place) }
            return JSONSyntax(value: .string(text), location: place)
        case nil:
            fail("a value is missing at the end of the file", at: here(0))
            return nil
        default: return readWord()
        }
    }

    private mutating func nested(_ read: (inout JSONReader) -> JSONSyntax?) -> JSONSyntax? {
        guard depth < Self.depthLimit else {
            fail("values are nested more than \(Self.depthLimit) deep", at: here(1))
            return nil
        }
        depth += 1
        let value = read(&self)
        depth -= 1
        return value
    }

    private mutating func readObject(from start: Int) -> JSONSyntax? {
        offset += 1
        var members: [JSONSyntax.Member] = []
        var places: [String: Int] = [:]
        while !gaveUp {
            skipSpace()
            if take(UInt8(ascii: "}")) { break }
            guard peek != nil else {
                failUnclosed("{", openedAt: start)
                break
            }
            let keyStart = offset
            guard let key = readKey() else { continue }
            let keyLocation = location(from: keyStart, to: offset)
            skipSpace()
            if !take(UInt8(ascii: ":")) {
                bag.add(.syntax, "expected : after the key \"\(key)\"", at: here(1))
                skipToMemberEnd()
                continue
            }
            skipSpace()
            if let value = readValue() {
                if let place = places[key] {
                    let line = source.line(of: place)
                    bag.add(
                        .duplicateKey, "\"\(key)\" stands here a second time; the first is on line \(line)",
                        at: keyLocation)
                } else {
                    places[key] = keyStart
                    members.append(JSONSyntax.Member(key: key, keyLocation: keyLocation, value: value))
                }
            }
            separate(from: UInt8(ascii: "}"))
        }
        return JSONSyntax(value: .object(members), location: location(from: start, to: start + 1))
    }

    private mutating func readArray(from start: Int) -> JSONSyntax? {
        offset += 1
        var elements: [JSONSyntax] = []
        while !gaveUp {
            skipSpace()
            if take(UInt8(ascii: "]")) { break }
            let before = offset
            guard peek != nil else {
                failUnclosed("[", openedAt: start)
                break
            }
            if peek == UInt8(ascii: "}") {
                bag.add(.syntax, "expected ] to close the list", at: here(1))
                break
            }
            if let element = readValue() { elements.append(element) }
            separate(from: UInt8(ascii: "]"))
            if offset == before { break }
        }
        return JSONSyntax(value: .array(elements), location: location(from: start, to: start + 1))
    }

    /// Reads the comma between two members or elements; the last may have one too.
    private mutating func separate(from close: UInt8) {
        if gaveUp { return }
        skipSpace()
        guard let next = peek, next != close, !take(UInt8(ascii: ",")) else { return }
        let message =
            source.bytes[offset...].starts(with: Array("،".utf8))
            ? "this is the Arabic comma; JSON needs ," : "a comma is missing before this"
        bag.add(.syntax, message, at: here(1))
        if next != UInt8(ascii: "\"") && next != UInt8(ascii: "{") && next != UInt8(ascii: "[") {
            skipToMemberEnd()
        }
    }

    /// Goes on behind the next comma, or before the next closing bracket, of this line or a later one.
    mutating func skipToMemberEnd() {
        bag.noteLostText()
        while let byte = peek {
            if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { return }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") && dialect == .json5 {
                if readString() == nil { return }
                continue
            }
            offset += 1
            if byte == UInt8(ascii: ",") || byte == 0x0A { return }
        }
    }

    private mutating func failUnclosed(_ bracket: String, openedAt start: Int) {
        let line = source.line(of: start)
        fail("the \(bracket) of line \(line) is never closed", at: here(0))
    }

    // MARK: Bytes

    var peek: UInt8? { offset < end ? source.bytes[offset] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    func location(from start: Int, to end: Int) -> SourceLocation {
        SourceLocation(source: source, offset: start, length: max(1, end - start))
    }

    func here(_ length: Int) -> SourceLocation { location(from: offset, to: offset + length) }

    mutating func fail(_ message: String, at location: SourceLocation) {
        if !gaveUp { bag.add(.syntax, message, at: location) }
        bag.noteLostText()
        gaveUp = true
    }

    /// Skips white space, line comments and block comments.
    mutating func skipSpace() {
        while let byte = peek {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default:
                guard beginsComment() else { return }
                if source.bytes[offset + 1] == UInt8(ascii: "*") {
                    skipBlockComment()
                } else {
                    while offset < end, source.bytes[offset] != 0x0A { offset += 1 }
                }
            }
        }
    }

    /// Whether a comment begins here.
    func beginsComment() -> Bool {
        guard offset + 1 < end, source.bytes[offset] == UInt8(ascii: "/") else { return false }
        return source.bytes[offset + 1] == UInt8(ascii: "/") || source.bytes[offset + 1] == UInt8(ascii: "*")
    }

    private mutating func skipBlockComment() {
        let start = offset
        offset += 2
        while offset + 1 < end {
            if source.bytes[offset] == UInt8(ascii: "*") && source.bytes[offset + 1] == UInt8(ascii: "/") {
                offset += 2
                return
            }
            offset += 1
        }
        offset = end
        fail("this comment is never closed", at: location(from: start, to: start + 2))
    }
}

import Testing

@testable import ScenarioFiles

@Suite struct SourceTextTests {
    @Test func `lines and columns of every byte are those of counting`() {
        // Longer than a block, with lines of all lengths, some longer than a block, and letters of two bytes.
        let text = (0..<60).map { String(repeating: $0 % 3 == 0 ? "عx" : "ab", count: $0 * $0) }.joined(
            separator: "\n")
        let source = SourceText(name: "t", bytes: Array(text.utf8))
        var (line, column) = (1, 1)
        var wrong = 0
        for (offset, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
            if offset % 97 == 0 || byte == 0x0A {
                wrong +=
                    source.position(of: offset) == (line, column) && source.line(of: offset) == line ? 0 : 1
            }
            (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
        }
        #expect(wrong == 0)
        #expect(source.position(of: source.bytes.count) == (line, column))
        #expect(source.position(of: .max) == (line, column))
        #expect(SourceText(name: "t", bytes: []).position(of: 0) == (1, 1))
    }

    @Test func `an excerpt shows the place in its line`() {
        let long = String(repeating: "x", count: 200)
        let source = SourceText(name: "t", bytes: Array("ab\n\(long)y\(long)\r\ncd".utf8))
        let short = source.excerpt(around: 1)
        #expect(String(String.UnicodeScalarView(short.characters)) == "ab" && short.place == 1)
        let middle = source.excerpt(around: 203)
        #expect(middle.characters.count == 100 && middle.characters[middle.place] == "y")
        let end = source.excerpt(around: source.bytes.count)
        #expect(String(String.UnicodeScalarView(end.characters)) == "cd" && end.place == 2)
    }
}

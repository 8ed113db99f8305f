import Foundation
import ScenarioFiles
import Testing

@Suite struct JSONReaderTests {
    private func read(_ text: String) -> (value: JSONSyntax?, found: [Diagnostic]) {
        var bag = DiagnosticBag()
        let value = JSONReader.read(SourceText(name: "t.jsonc", bytes: Array(text.utf8)), into: &bag)
        return (value, bag.all)
    }

    @Test func `comments and trailing commas are read`() {
        let (value, found) = read("// a\n{ /* b */ \"x\": [1, 2.5e1,], \"y\": \"\\u0639\\ud83d\\ude00\", }")
        #expect(found.isEmpty)
        guard case .array(let list)? = value?["x"]?.value, case .number(let last)? = list.last?.value,
            case .string(let text)? = value?["y"]?.value
        else {
            Issue.record("not read")
            return
        }
        #expect(last == 25)
        #expect(text == "ع😀")
        #expect(value?["y"]?.location.line == 2)
        #expect(value?["y"]?.location.column == 34)
    }

    @Test func `one pass finds many mistakes and says where they are`() {
        let text = """
            {
              "a": 1.2.3,
              "b" 4,
              "c": "open,
              "a": 1
              "d": tru,
              "e": ٣,
              "f": [1, 2,
            }
            """
        let places = read(text).found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
        #expect(places.contains("2:8"))
        #expect(places.contains("3:7"))
        #expect(places.contains("4:8"))
        #expect(places.contains("6:3"))
        #expect(places.contains("6:8"))
        #expect(places.contains("7:8"))
        #expect(places.contains("9:1"))
    }

    @Test func `a diagnostic shows the line and marks the place`() throws {
        let first = try #require(read("{\n  \"a\": truth\n}").found.first)
        #expect(
            first.text == """
                t.jsonc:2:8: error: "truth" is neither a number nor true, false or null; texts need double quotes [syntax]
                  2 |   "a": truth
                    |        ^~~~~
                """)
    }

    @Test(arguments: [
        "", "{", "[", "\"", "{\"a\"", "{\"a\":", "{\"a\":1", "}", "nul", "01", "-", "1e", "\"\\u12\"",
        "\"\\ud800\"",
        "/*", "{\"a\":1,\"a\":2}", "[1 2]", "{} {}", "NaN", "1e999", "{,}", "[,]",
    ])
    func `what is no JSON is refused with a sentence`(text: String) {
        #expect(!read(text).found.isEmpty)
    }

    @Test func `deep nesting is refused, not a crash`() {
        #expect(!read(String(repeating: "[", count: 100_000)).found.isEmpty)
        #expect(!read(String(repeating: "{\"a\":", count: 100_000)).found.isEmpty)
    }

    @Test func `text that is not UTF-8 is refused`() {
        var bag = DiagnosticBag()
        _ = JSONReader.read(SourceText(name: "t", bytes: [0x7B, 0xFF, 0x7D]), into: &bag)
        #expect(bag.all.first?.location?.column == 2)
    }

    @Test func `a few thousand damaged texts never trap, and what both accept means the same`() throws {
        let sound = Array("{\"a\": [1, -2.5e3, \"x\\n\\u0041\"], \"b\": {\"c\": null, \"d\": true}}".utf8)
        var state: UInt64 = 9
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<3_000 {
            var bytes = sound
            for _ in 0...random(3) { bytes[random(bytes.count)] = UInt8(random(256)) }
            var bag = DiagnosticBag()
            let value = JSONReader.read(SourceText(name: "t", bytes: bytes), into: &bag)
            guard bag.all.isEmpty, let value,
                let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
            else { continue }
            #expect(same(value, other))
        }
    }

    private func same(_ one: JSONSyntax, _ other: Any) -> Bool {
        switch one.value {
        case .object(let members):
            guard let dictionary = other as? [String: Any], dictionary.count == members.count else {
                return false
            }
            return members.allSatisfy { member in
                dictionary[member.key].map { same(member.value, $0) } ?? false
            }
        case .array(let elements):
            guard let list = other as? [Any], list.count == elements.count else { return false }
            return zip(elements, list).allSatisfy { same($0, $1) }
        case .string(let text): return other as? String == text
        case .number(let number): return (other as? NSNumber)?.doubleValue == number
        case .bool(let bool): return (other as? Bool) == bool
        case .null: return other is NSNull
        }
    }
}

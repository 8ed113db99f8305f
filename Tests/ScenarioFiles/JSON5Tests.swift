import Foundation
import ScenarioFiles
import Testing

@Suite struct JSON5Tests {
    private func read(_ text: String, name: String) -> (value: JSONSyntax?, found: [Diagnostic]) {
        var bag = DiagnosticBag()
        let value = JSONReader.read(SourceText(name: name, bytes: Array(text.utf8)), into: &bag)
        return (value, bag.all)
    }

    @Test(arguments: [
        ("0x1F", 31.0), ("-0x10", -16), ("+3", 3), (".5", 0.5), ("5.", 5), ("-.5e1", -5), ("+0.25", 0.25),
        ("5.e2", 500), ("0", 0),
    ])
    func `a json5 file may write numbers freely`(text: String, number: Double) throws {
        let (value, found) = read(text, name: "t.json5")
        #expect(found.isEmpty)
        guard case .number(let read)? = value?.value else {
            Issue.record("no number")
            return
        }
        #expect(read == number)
    }

    @Test(arguments: ["0x", "0xG", "01", "+", ".", "-.", "1e", "0x1p3", "NaN", "-Infinity", "+ 1", "--1"])
    func `what is no number in json5 either is refused`(text: String) {
        #expect(!read(text, name: "t.json5").found.isEmpty)
    }

    @Test func `a key with a hyphen needs its quotes in json5 too`() {
        let (value, found) = read("{a-b: 1, c: 2}", name: "t.json5")
        #expect(found.map(\.message) == ["the key a-b needs double quotes: \"a-b\""])
        #expect(value?.members?.count == 2)
    }

    @Test func `a json5 file may use single quotes and keys without quotes`() throws {
        let (value, found) = read(
            #"{ a: 'it''s' , }"#.replacing("''", with: #"\'"#) + "\n", name: "t.json5")
        #expect(found.isEmpty)
        guard case .string(let text)? = value?["a"]?.value else {
            Issue.record("no text")
            return
        }
        #expect(text == "it's")
        let (names, _) = read(
            #"{ $schema: 1, _x2 /* c */ : 2, لغة: 3, 'b "c"': 4, tru: 5 }"#, name: "t.json5")
        #expect(names?.members?.map(\.key) == ["$schema", "_x2", "لغة", "b \"c\"", "tru"])
    }

    @Test(arguments: [
        ("{a: 1}", "the key a needs double quotes: \"a\""),
        (
            "{'a': 1}",
            "texts and keys need double quotes; single quotes are for files whose name ends in .json5"
        ),
        (
            "{\"a\": 'b'}",
            "texts and keys need double quotes; single quotes are for files whose name ends in .json5"
        ),
        (
            "{\"a\": 0x1F}",
            "\"0x1F\" is a number only in files whose name ends in .json5; write 31"
        ),
        ("{\"a\": +.5}", "\"+.5\" is a number only in files whose name ends in .json5; write 0.5"),
        ("{\"a\": NaN}", "\"NaN\" is no number that can be simulated; numbers must be finite"),
        ("{\"a\": -Infinity}", "\"-Infinity\" is no number that can be simulated; numbers must be finite"),
    ])
    func `any other file is told so, once, and read on`(text: String, sentence: String) {
        let (value, found) = read(text, name: "t.jsonc")
        #expect(found.map(\.message) == [sentence])
        #expect(value?.members != nil)
    }

    @Test func `damaged json5 never traps, and what Foundation accepts too means the same`() throws {
        let sound = Array(
            "{a: [1, -.5, 'x\\'y', 0x1f,], $b: {'c': null, \"d\": +3.}, /*e*/ f: '\\u0041'}".utf8)
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        var state: UInt64 = 5
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var compared = 0
        for round in 0..<4_000 {
            var bytes = sound
            if round > 0 {
                for _ in 0...random(2) {
                    bytes[random(bytes.count)] = sound[random(sound.count)]
                }
            }
            var bag = DiagnosticBag()
            let value = JSONReader.read(SourceText(name: "t.json5", bytes: bytes), into: &bag)
            guard bag.all.isEmpty, let value,
                let other = try? decoder.decode(FoundationJSON.self, from: Data(bytes))
            else { continue }
            compared += 1
            #expect(other.equals(value), "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(compared > 200)
    }
}

import ScenarioFiles
import Testing

@Suite struct MergePatchTests {
    private func read(_ text: String) throws -> JSONSyntax {
        var bag = DiagnosticBag()
        return try #require(JSONReader.read(SourceText(name: "t", bytes: Array(text.utf8)), into: &bag))
    }

    /// The value as compact JSON, for texts without escapes and whole numbers.
    private func write(_ tree: JSONSyntax) -> String {
        switch tree.value {
        case .object(let members):
            "{" + members.map { "\"\($0.key)\":" + write($0.value) }.joined(separator: ",") + "}"
        case .array(let elements): "[" + elements.map(write).joined(separator: ",") + "]"
        case .string(let text): "\"\(text)\""
        case .number(let number): "\(Int(number))"
        case .bool(let bool): "\(bool)"
        case .null: "null"
        }
    }

    // The cases of RFC 7396, appendix A.
    @Test(arguments: [
        (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
        (#"{"a":"b"}"#, #"{"a":null}"#, "{}"), (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
        (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
        (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
        (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#), (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
        (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#), (#"{"a":"foo"}"#, "null", "null"),
        (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#), ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
        ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
    ])
    func `merges as the standard says`(base: String, patch: String, merged: String) throws {
        #expect(try write(MergePatch.apply(read(patch), to: read(base))) == merged)
    }

    @Test func `a changed number does not keep the basis of the old one`() throws {
        let base = try read(#"{"perDay":{"value":45,"basis":"fact:x"}}"#)
        #expect(try write(MergePatch.apply(read(#"{"perDay":50}"#), to: base)) == #"{"perDay":50}"#)
        let annotated = try read(#"{"perDay":{"value":50}}"#)
        #expect(write(MergePatch.apply(annotated, to: base)) == #"{"perDay":{"value":50}}"#)
    }
}

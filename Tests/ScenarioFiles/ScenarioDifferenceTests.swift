import ScenarioFiles
import Testing

@Suite struct ScenarioDifferenceTests {
    private func differences(_ first: String, _ second: String) throws -> [ScenarioDifference] {
        let trees = [first, second].map { ScenarioLoader.load(text: Array($0.utf8)).tree }
        return ScenarioDifference.between(try #require(trees[0]), try #require(trees[1]))
    }

    @Test func `changed, added and removed values are listed in the order of the second file`() throws {
        let found = try differences(
            #"{ "title": "A", "costs": { "currency": "EGP", "linePerMonth": 1 }, "partners": ["x"] }"#,
            #"{ "title": "A", "costs": { "currency": "EGP", "nightFactor": 2 }, "partners": ["x", "y"] }"#)
        #expect(
            found == [
                ScenarioDifference(path: "costs.linePerMonth", old: "1", new: nil),
                ScenarioDifference(path: "costs.nightFactor", old: nil, new: "2"),
                ScenarioDifference(path: "partners", old: #"["x"]"#, new: #"["x","y"]"#),
            ])
    }

    @Test func `comments, white space, spelling, order and the editors' schema make no difference`() throws {
        let found = try differences(
            #"{ "$schema": "a", "title": "A", "costs": { "linePerMonth": 1.50, "currency": "EGP" } }"#,
            "{ // other\n \"costs\": { \"currency\": \"EGP\", \"linePerMonth\": 1.5 }, \"title\": \"\\u0041\" }"
        )
        #expect(found.isEmpty)
    }

    @Test func `a basis is a value of its own`() throws {
        let found = try differences(
            #"{ "costs": { "linePerMonth": { "value": 1, "basis": "assumption:a" } } }"#,
            #"{ "costs": { "linePerMonth": { "value": 1, "basis": "assumption:b" } } }"#)
        #expect(
            found == [
                ScenarioDifference(
                    path: "costs.linePerMonth.basis", old: #""assumption:a""#, new: #""assumption:b""#)
            ])
    }

    @Test func `what the first file alone begins with comes first`() throws {
        let found = try differences(#"{ "question": "Q", "title": "A" }"#, #"{ "title": "B" }"#)
        #expect(found.map(\.path) == ["question", "title"])
    }
}

import Planning
import Testing

@Suite struct SweptPathTests {
    @Test(arguments: [
        ("1...4", ["1", "2", "3", "4"]), ("4...2", ["4", "3", "2"]), ("3...3", ["3"]),
        ("20s...60s:20s", ["20s", "40s", "60s"]), ("10%...30%:10%", ["10%", "20%", "30%"]),
        ("0.1...0.4:0.1", ["0.1", "0.2", "0.3", "0.4"]), ("1...2:0.5", ["1.0", "1.5", "2.0"]),
        ("1...6:2", ["1", "3", "5"]), ("-1...1", ["-1", "0", "1"]),
        ("0.5...-0.5:-0.5", ["0.5", "0.0", "-0.5"]),
        ("always,09:00-21:00", ["always", "09:00-21:00"]), ("7", ["7"]),
    ])
    func `ranges and lists are read`(text: String, values: [String]) {
        #expect(SweptPath(path: "a.b", values: text)?.values == values)
    }

    @Test(arguments: [
        "", "1...", "...4", "1...4:", "1...4:0", "1...4:-1", "4...1:1", "1s...4m", "1...4s", "1...4:1s",
        "1,,2",
        "1,1", "1...1000000", "a...b", "1...4:1:1", "1...1e9", "nan...1", "1...inf", "0.0000000001...1",
    ])
    func `anything else is refused`(text: String) {
        #expect(SweptPath(path: "a", values: text) == nil)
    }

    @Test func `a grid holds every combination, the last path changing fastest`() throws {
        let paths = try [
            #require(SweptPath(path: "a", values: "1...2")), #require(SweptPath(path: "b", values: "x,y,z")),
        ]
        #expect(
            SweptPath.grid(paths)
                == [["1", "x"], ["1", "y"], ["1", "z"], ["2", "x"], ["2", "y"], ["2", "z"]])
    }

    @Test func `positions are the numbers that values begin with`() throws {
        #expect(try #require(SweptPath(path: "a", values: "20s...40s:10s")).positions == [20, 30, 40])
        #expect(try #require(SweptPath(path: "a", values: "always,1")).positions == nil)
    }
}

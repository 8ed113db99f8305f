import HotlineModel
import ScenarioFiles
import Testing

@Suite struct DamagedScenarioTests {
    /// A small generator with a fixed start, so that a failure can be seen again.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }

    /// What must hold of any text: no trap, a scenario or an error but not both, places inside the text.
    private func check(_ loaded: LoadedScenario, _ text: String) {
        let hasErrors = loaded.diagnostics.contains { $0.severity == .error }
        #expect((loaded.scenario == nil) == hasErrors, "\(text)")
        for diagnostic in loaded.diagnostics {
            #expect(!diagnostic.message.isEmpty && !diagnostic.text.isEmpty)
            #expect(
                diagnostic.location.map { $0.line > 0 && $0.column > 0 } ?? false, "\(diagnostic.message)")
        }
    }

    @Test func `hundreds of texts with damaged bytes never trap`() {
        var dice = Dice(state: 17)
        let sound = Array(SampleScenario.text.utf8)
        let pool = Array("{}[]\",:.0-9eE+null/*\\u\n \u{662}".utf8)
        for _ in 0..<400 {
            var bytes = sound
            for _ in 0...dice.roll(4) {
                let place = dice.roll(bytes.count)
                switch dice.roll(3) {
                case 0: bytes[place] = pool[dice.roll(pool.count)]
                case 1: bytes.remove(at: place)
                default: bytes.insert(pool[dice.roll(pool.count)], at: place)
                }
            }
            check(ScenarioLoader.load(text: bytes), String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `sound texts with any value in any place never trap, and read back where they pass`() throws {
        var dice = Dice(state: 4)
        let base = ScenarioLoader.load(text: Array(SampleScenario.text.utf8))
        let paths = try #require(base.tree).leaves.map(\.path)
        let values = [
            "0", "-1", "1", "0.5", "1e300", "-1e300", "1e-300", "1e15", "null", "true", "{}", "[]", "''", "x",
            "always",
            "women", "rights", "3m", "0s", "99999999w", "100%", "1000%", "24:00", "00:00", "2026-02-30",
            "2199-12-31",
            "[1,2]", "['friday']", "{value:1,basis:'fact:x'}", "{value:{value:1}}", "{transfer:'women'}",
            "{refer:'rights'}", "{exponential:{mean:'1s'}}", "{lognormal:{mean:'1e9d',cv:1e9}}",
            "{gamma:{shape:1e-9,scale:'1d'}}", "{lognormal:{mu:900,sigma:900}}", "{every:'1s',counts:[1]}",
            "{every:'9999w',counts:[0,100000]}", "{mixture:[{share:0,of:'1s'}]}",
        ]
        var passed = 0
        for _ in 0..<600 {
            let settings = (0...dice.roll(3)).map { _ in
                ScenarioSetting(path: paths[dice.roll(paths.count)], value: values[dice.roll(values.count)])
            }
            let loaded = base.applying(settings)
            let words = settings.map(\.text).joined(separator: " ")
            check(loaded, words)
            guard let scenario = loaded.scenario else { continue }
            passed += 1
            let again = ScenarioLoader.load(text: Array(ScenarioWriter.text(of: scenario).utf8))
            #expect(again.scenario == scenario, "\(words)")
        }
        #expect(passed > 20)
    }

    @Test func `deep and large texts are answered, not suffered`() {
        for text in [
            String(repeating: "{\"a\":", count: 100_000), String(repeating: "[", count: 1_000_000),
            "{\"teams\":" + String(repeating: "[", count: 99),
            "{\"callers\":{\"c\":{\"talk\":"
                + String(repeating: "{\"shifted\":{\"by\":\"1s\",\"of\":", count: 46)
                + "\"1s\"" + String(repeating: "}}", count: 46) + "}}}",
        ] {
            check(ScenarioLoader.load(text: Array(text.utf8)), "deep")
        }
        // Many entries: nothing may take the square of their number.
        let groups = (0..<2_000).map {
            "\"c\($0)\":{\"calls\":{\"perHour\":1},\"dials\":{\"h\":1},\"talk\":\"1m\",\"patience\":\"1m\"}"
        }
        let unknown = (0..<20_000).map { "\"key\($0)\":[1,2,3]" }
        let large = """
            { "callers": { \(groups.joined(separator: ",")) }, "hotlines": { "h": { "ladder": { "r": { "teams": "t" } } } },
              "teams": { "t": { "counsellors": 1 } }, \(unknown.joined(separator: ",")) }
            """
        let loaded = ScenarioLoader.load(text: Array(large.utf8))
        #expect(loaded.diagnostics.count == 200)
        #expect(loaded.sha256 != nil)
    }
}

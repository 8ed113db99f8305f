import DiscreteEvents
import Facts
import HotlineModel
import ScenarioFiles
import Testing

@Suite struct SeedSetsTests {
    private func read(_ texts: String...) -> (sets: SeedSets, found: [Diagnostic]) {
        let sources = texts.enumerated().map {
            SourceText(name: "\($0.offset).jsonc", bytes: Array($0.element.utf8))
        }
        let (sets, bag) = SeedSets.read(sources)
        return (sets, bag.all)
    }

    @Test func `seeds are listed, or spread from a base, up to 64 bits`() throws {
        let (sets, found) = read(
            """
            {
              "listed": { "purpose": "a", "seeds": [1, "0xFFFFFFFFFFFFFFFF", "18446744073709551614"] },
              "spread": { "purpose": { "en": "b", "ar": "ب" }, "base": "0x9E3779B97F4A7C15", "count": 3 },
            }
            """)
        #expect(found.map(\.text) == [])
        #expect(sets.sets.map(\.name) == ["listed", "spread"])
        #expect(sets.set(named: "listed")?.seeds == [1, UInt64.max, UInt64.max - 1])
        var generator = SplitMix64(seed: 0x9E37_79B9_7F4A_7C15)
        #expect(sets.set(named: "spread")?.seeds == [generator.next(), generator.next(), generator.next()])
        #expect(sets.set(named: "spread")?.purpose.arabic == "ب")
        #expect(sets.set(named: "other") == nil)
    }

    @Test(arguments: [
        (#"{ "a": { "seeds": [1] } }"#, "needs \"purpose\""),
        (#"{ "a": { "purpose": "p" } }"#, "needs either \"seeds\" or both \"base\" and \"count\""),
        (#"{ "a": { "purpose": "p", "base": 1 } }"#, "needs either"),
        (#"{ "a": { "purpose": "p", "seeds": [1], "count": 2 } }"#, "has both \"seeds\" and \"count\""),
        (#"{ "a": { "purpose": "p", "seeds": [] } }"#, "must be a list of seeds"),
        (#"{ "a": { "purpose": "p", "seeds": [1.5] } }"#, "must hold whole numbers"),
        (#"{ "a": { "purpose": "p", "seeds": [-1] } }"#, "must hold whole numbers"),
        (#"{ "a": { "purpose": "p", "seeds": [9007199254740994] } }"#, "must hold whole numbers"),
        (#"{ "a": { "purpose": "p", "seeds": ["0x1FFFFFFFFFFFFFFFF"] } }"#, "must hold whole numbers"),
        (#"{ "a": { "purpose": "p", "seeds": ["+1"] } }"#, "must hold whole numbers"),
        (#"{ "a": { "purpose": "p", "seeds": [true] } }"#, "must hold whole numbers"),
        (#"{ "a": { "purpose": "p", "base": 1, "count": 0 } }"#, "a whole number from 1 to 100000"),
        (#"{ "a": { "purpose": "p", "base": 1, "count": 1000000 } }"#, "a whole number from 1 to 100000"),
        (#"{ "a": { "purpose": "p", "sede": [1], "seeds": [1] } }"#, "unknown key \"sede\""),
        (#"{ "A": { "purpose": "p", "seeds": [1] } }"#, "is no name"),
        (#"{ "a": { "purpose": "p", "seeds": [7, 7] } }"#, "stands there twice"),
        (
            #"{ "a": { "purpose": "p", "seeds": [7] }, "b": { "purpose": "p", "seeds": [7] } }"#,
            "stands in a already"
        ),
        (#"[]"#, "must be an object keyed by their names"),
    ])
    func `a set that is incomplete or clashes is refused`(text: String, sentence: String) {
        let found = read(text).found
        #expect(found.contains { $0.message.contains(sentence) && $0.location != nil })
    }

    @Test func `a name may stand in one file only`() {
        let (sets, found) = read(
            #"{ "a": { "purpose": "p", "seeds": [1] } }"#, #"{ "a": { "purpose": "p", "seeds": [2] } }"#)
        #expect(sets.set(named: "a")?.seeds == [1])
        #expect(found.map(\.code) == [.duplicateKey])
    }
}

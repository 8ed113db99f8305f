import Facts
import HotlineModel
import ScenarioFiles
import Testing

/// What the files under seeds/ hold.
@Suite struct ShippedSeedsTests {
    private static let facts = FactBook.load(folder: Repository.folder("seeds/facts"))
    private static let seeds = SeedSets.load(folder: Repository.folder("seeds/random"))

    @Test func `every entry is complete, and every calculation gives its value`() {
        #expect(Self.facts.diagnostics.all.map(\.text) == [])
        #expect(Self.seeds.diagnostics.all.map(\.text) == [])
    }

    @Test func `every entry and every set speaks Arabic too`() {
        #expect(Self.facts.book.entries.filter { $0.statement.arabic == nil }.map(\.name) == [])
        #expect(Self.seeds.sets.sets.filter { $0.purpose.arabic == nil }.map(\.name) == [])
    }

    @Test(arguments: [
        ("rights-line-number", 15_508.0), ("womens-line-number", 15_115), ("child-helpline-number", 16_000),
        ("migrants-assisted", 1_000), ("awareness-sessions", 1_000), ("nationalities-reached", 4),
        ("shelter-places", 30), ("womens-line-calls-early-2021", 4_590),
    ])
    func `a figure of the mission is a fact with its source`(name: String, value: Double) throws {
        let entry = try #require(Self.facts.book.entry(for: "fact:\(name)"))
        #expect(entry.kind == .fact)
        #expect(entry.quantity?.value == value)
    }

    @Test(arguments: [
        "rights-line-serves-men", "womens-line-strengthened", "first-shelter", "national-campaign",
        "nationalities-reached", "migrants-assisted", "awareness-sessions",
    ])
    func `what the mission started from names the article`(name: String) {
        #expect(Self.facts.book.entry(named: name)?.source?.title == "000_ac352ba459c2ba42.txt")
    }

    @Test func `the default set holds the seed that every command uses`() {
        #expect(Self.seeds.sets.set(named: "default")?.seeds == [Defaults.seed])
    }

    @Test(arguments: ["default", "search", "fresh", "validation"])
    func `a seed set is there and says what it is for`(name: String) {
        #expect(Self.seeds.sets.set(named: name)?.purpose.english.isEmpty == false)
    }
}

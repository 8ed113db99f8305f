import Facts
import HotlineEngine
import HotlineModel
import Testing

/// What the shipped scenarios say when they are simulated, with margins many times wider than chance.
@Suite struct ShippedScenariosTests {
    private static let today = Result { try ShippedScenario("two-hotlines.jsonc", replications: 10) }

    private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }

    @Test func `today the women's line answers as many calls a day as it really did`() throws {
        let facts = FactBook.load(folder: Repository.folder("seeds/facts")).book
        let real = try #require(facts.entry(for: "fact:womens-line-answered-per-day")?.quantity?.value)
        let offered = try #require(
            facts.entry(for: "assumption:womens-line-offered-per-day")?.quantity?.value)
        let today = try Self.today.get()
        let calls = today.calls(at: "women")
        #expect(abs(Double(calls.answered) / today.days - real) < 0.05 * real)
        #expect(abs(Double(calls.offered - calls.closed) / today.days - offered) < 0.05 * offered)
    }

    @Test func `today men reach the human-rights line, many through the women's line, and few find no line`()
        throws
    {
        let today = try Self.today.get()
        let men = today.persons { $0.gender == .man }
        #expect(share(men.reached, of: men.persons) > 0.6)
        #expect(men.unserved > 0)
        #expect(share(men.unserved, of: men.persons) < 0.05)
        let atWomensLine = today.calls(at: "women") { $0.gender == .man }
        #expect(atWomensLine.answered == 0)
        #expect(atWomensLine.transferredOut > 0)
        #expect(
            today.calls(at: "human-rights") { $0.gender == .man }.transferredIn == atWomensLine.transferredOut
        )
    }

    @Test func `every group reaches a counsellor sometimes, and loses somebody`() throws {
        let today = try Self.today.get()
        for group in today.scenario.callers {
            let persons = today.persons { $0.name == group.name }
            #expect(persons.reached > 0, "\(group.name)")
            #expect(persons.lost > 0, "\(group.name)")
        }
    }

    @Test func `before the human-rights line no man and no boy is served, and women are`() throws {
        let before = try ShippedScenario("before-human-rights-line.jsonc", replications: 5)
        #expect(before.scenario.hotlines.map(\.name) == ["women"])
        for gender in [Gender.man, .boy] {
            let persons = before.persons { $0.gender == gender }
            #expect(persons.reached == 0)
            #expect(share(persons.unserved, of: persons.persons) > 0.9)
        }
        let women = before.persons { $0.gender == .woman }
        #expect(share(women.reached, of: women.persons) > 0.6)
        #expect(women.unserved == 0)
    }

    @Test
    func `three counsellors at night bring women a counsellor and change nothing at the human-rights line`()
        throws
    {
        let today = try ShippedScenario("two-hotlines.jsonc", replications: 5)
        let night = try ShippedScenario("three-counsellors-at-night.jsonc", replications: 5)
        func women(_ scenario: ShippedScenario) -> PersonTally {
            scenario.persons { $0.name == "women-seeking-advice" }
        }
        // The same persons call in both.
        #expect(women(today).persons == women(night).persons)
        #expect(
            share(women(night).lost, of: women(night).persons) < 0.5
                * share(women(today).lost, of: women(today).persons))
        #expect(night.calls(at: "women").closed == 0)
    }
}

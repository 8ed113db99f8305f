import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Two scenarios that differ in one thing, compared caller by caller: every caller draws the same.
@Suite struct CommonRandomNumbersTests {
    /// Few counsellors, so that many hang up and dial again; greetings, so that their length is seen.
    private func base() throws -> Scenario {
        var scenario = try Histories.twoHotlines(counsellors: 2)
        for index in scenario.hotlines.indices {
            scenario.hotlines[index].greeting = Greeting(
                time: .lognormal(try Lognormal(mean: 20, cv: 0.5)), hangUp: 0.1, contained: 0.1)
        }
        scenario.callers[0].afterwards.followUp = FollowUp(
            chance: 0.3, after: .exponential(try Exponential(mean: 50_000)))
        return scenario
    }

    private func callers(_ scenario: Scenario, names: [String]? = nil) throws -> Callers {
        let (_, steps) = try Histories.steps(scenario, seed: 21, replication: 4)
        return Callers(
            steps, groups: scenario.callers.map(\.name),
            hotlineNames: names ?? scenario.hotlines.map(\.name))
    }

    /// - Parameter isOther: whether the change may alter what happens to callers, not what they draw.
    private func expectSame(_ before: Callers, _ after: Callers, isOther: Bool = true) {
        let groups = Set(before.seconds.keys.map(\.group))
        func dials(_ callers: Callers) -> [Callers.Key: Double] {
            callers.seconds.filter { $0.key.draw == .firstDial && groups.contains($0.key.group) }
        }
        #expect(dials(before) == dials(after))
        #expect(before.hotlines == after.hotlines.filter { groups.contains($0.key.group) })
        let (different, compared) = before.differences(from: after)
        #expect(different == [])
        // Guards the comparison: enough of every kind was seen in both.
        for draw in Callers.Draw.allCases { #expect(compared[draw, default: 0] > 10, "\(draw.rawValue)") }
        // And the change did matter, where it should.
        #expect((before.seconds != after.seconds.filter { groups.contains($0.key.group) }) == isOther)
    }

    @Test func `a longer shift of one team`() throws {
        let scenario = try base()
        var changed = scenario
        guard case .shifts(var shifts) = changed.teams[0].staffing else {
            Issue.record("no shifts")
            return
        }
        shifts[0].to = try #require(ClockTime(text: "20:00"))
        shifts[1].counsellors = 3
        changed.teams[0].staffing = .shifts(shifts)
        expectSame(try callers(scenario), try callers(changed))
    }

    @Test func `one more counsellor`() throws {
        let scenario = try base()
        var changed = scenario
        changed.teams[1].staffing = .always(3)
        expectSame(try callers(scenario), try callers(changed))
    }

    @Test func `another caller group, before the others, at the same hotlines`() throws {
        let scenario = try base()
        var changed = scenario
        var group = changed.callers[1]
        group.name = "newcomers"
        group.calls.rate = .perHour(4)
        changed.callers.insert(group, at: 0)
        expectSame(try callers(scenario), try callers(changed))
    }

    @Test func `an unrelated caller group with a hotline and a team of its own changes nothing at all`()
        throws
    {
        let scenario = try base()
        var changed = scenario
        var group = changed.callers[1]
        group.name = "elsewhere"
        group.dials = [DialShare(hotline: "third", share: 1)]
        changed.callers.insert(group, at: 0)
        changed.hotlines.insert(Hotline(name: "third", ladder: [Rung(name: "own", teams: ["third"])]), at: 0)
        changed.teams.insert(Team(name: "third", staffing: .always(1)), at: 0)
        expectSame(try callers(scenario), try callers(changed), isOther: false)
    }

    @Test func `other names of hotlines and teams change nothing at all`() throws {
        let scenario = try base()
        var changed = scenario
        for index in 0...1 { changed.hotlines[index].name = "number \(index)" }
        for index in 0...1 { changed.teams[index].name = "people \(index)" }
        changed.hotlines[0].others = .transfer(to: "number 1")
        changed.hotlines[0].ladder[0].teams = ["people 0"]
        changed.hotlines[0].ladder[1].teams = ["people 1"]
        changed.hotlines[1].ladder[0].teams = ["people 1"]
        for group in changed.callers.indices {
            for place in changed.callers[group].dials.indices {
                let isFirst = changed.callers[group].dials[place].hotline == "women"
                changed.callers[group].dials[place].hotline = isFirst ? "number 0" : "number 1"
            }
        }
        expectSame(
            try callers(scenario), try callers(changed, names: scenario.hotlines.map(\.name)), isOther: false)
    }

    @Test func `another order of groups, hotlines and teams changes no draw`() throws {
        let scenario = try base()
        var changed = scenario
        changed.callers.reverse()
        changed.hotlines.reverse()
        changed.teams.reverse()
        expectSame(try callers(scenario), try callers(changed), isOther: false)
    }
}

import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Changes of a scenario whose effect is known, whatever the scenario's numbers are: exactly none.
@Suite struct MetamorphicTests {
    private func run(_ scenario: Scenario, replications: Int = 3) throws -> [ReplicationTally] {
        let compiled = try CompiledScenario(scenario)
        return try (0..<replications).map {
            try ReplicationRunner.run(compiled, seed: 31, replication: UInt64($0))
        }
    }

    /// One hotline with lines, patience, documentation and redials, all exponential.
    private func plain(scale: Double) throws -> Scenario {
        func exponential(_ mean: Double) throws -> Distribution {
            .exponential(try Exponential(mean: mean * scale))
        }
        return Scenario(
            calendar: ScenarioCalendar(
                zone: "UTC", length: .seconds(400_000 * scale), warmUpSeconds: 5_000 * scale),
            callers: [
                CallerGroup(
                    name: "callers", calls: CallVolume(rate: .perHour(15 / scale)),
                    dials: [DialShare(hotline: "line", share: 1)], patience: try exponential(300),
                    talk: try exponential(600),
                    redial: Redial(chance: 0.5, after: try exponential(900), attempts: 4))
            ],
            hotlines: [
                Hotline(
                    name: "line", lines: 5,
                    ladder: [
                        Rung(name: "own", teams: ["team"]),
                        Rung(name: "help", afterSeconds: 60 * scale, teams: ["help"], keepIdle: 1),
                    ], shortAbandonSeconds: 8 * scale, serviceLevelSeconds: 32 * scale,
                    greeting: Greeting(time: try exponential(10), hangUp: 0.05))
            ],
            teams: [
                Team(name: "team", wrapUp: WrapUp(usual: try exponential(200)), staffing: .always(2)),
                Team(name: "help", staffing: .always(2)),
            ])
    }

    @Test(arguments: [0.5, 2, 16])
    func `another unit of time changes every second and no count`(scale: Double) throws {
        // Powers of two, so that no rounding differs.
        let one = try run(plain(scale: 1))
        let other = try run(plain(scale: scale))
        for (before, after) in zip(one, other) {
            var cell = after.cells[0]
            cell.answeredWaitSeconds /= scale
            cell.answeredSinceDialSeconds /= scale
            cell.abandonedWaitSeconds /= scale
            cell.queueSeconds /= scale
            cell.lineSeconds /= scale
            cell.longestWaitSeconds /= scale
            cell.excessWaitSeconds /= scale
            cell.handlingSeconds /= scale
            #expect(cell == before.cells[0])
            #expect(before.cells[0].answered > 500)
            #expect(before.cells[0].lost.total > 100)
            for (team, counterpart) in zip(before.teams, after.teams) {
                #expect(team.answered == counterpart.answered)
                #expect(abs(team.talkSeconds * scale - counterpart.talkSeconds) < 1e-3 * scale)
                #expect(abs(team.idleSeconds * scale - counterpart.idleSeconds) < 1e-3 * scale)
            }
        }
    }

    @Test func `a team that no ladder names changes nothing`() throws {
        let scenario = try Histories.twoHotlines(counsellors: 2)
        var changed = scenario
        changed.teams.insert(Team(name: "elsewhere", staffing: .always(3)), at: 1)
        for (before, after) in zip(try run(scenario), try run(changed)) {
            #expect(before.cells == after.cells)
            #expect(before.persons == after.persons)
            #expect(before.teams == [after.teams[0], after.teams[2]])
            #expect(after.teams[1].idleSeconds == after.teams[1].dutySeconds)
        }
    }

    @Test func `other names of hotlines and teams change nothing`() throws {
        let scenario = try plain(scale: 1)
        var changed = scenario
        changed.hotlines[0].name = "another name"
        changed.callers[0].dials[0].hotline = "another name"
        changed.teams[0].name = "people"
        changed.hotlines[0].ladder[0].teams = ["people"]
        for (before, after) in zip(try run(scenario), try run(changed)) {
            #expect(before.cells == after.cells)
            #expect(before.teams == after.teams)
            #expect(before.waits == after.waits)
        }
    }

    @Test func `a rung split into two of the same delay changes nothing`() throws {
        var scenario = try plain(scale: 1)
        scenario.hotlines[0].ladder = [Rung(name: "all", teams: ["team", "help"])]
        var changed = scenario
        changed.hotlines[0].ladder = [
            Rung(name: "own", teams: ["team"]), Rung(name: "help", teams: ["help"]),
        ]
        for (before, after) in zip(try run(scenario), try run(changed)) {
            #expect(before.cells == after.cells)
            #expect(before.teams == after.teams)
        }
    }

    @Test func `a group of nobody changes nothing`() throws {
        let scenario = try Histories.twoHotlines(counsellors: 2)
        var changed = scenario
        var nobody = changed.callers[0]
        nobody.name = "nobody"
        nobody.calls.rate = .perHour(0)
        changed.callers.append(nobody)
        for (before, after) in zip(try run(scenario), try run(changed)) {
            #expect(before.cells == [0, 1, 3, 4].map { after.cells[$0] })
            #expect(before.teams == after.teams)
        }
    }

    @Test func `a conversation that is twice as fast is a pace of a half`() throws {
        let scenario = try plain(scale: 1)
        var (faster, shorter) = (scenario, scenario)
        for team in 0...1 { faster.teams[team].pace.usual = 0.5 }
        shorter.callers[0].talk = .exponential(try Exponential(mean: 300))
        for (before, after) in zip(try run(faster), try run(shorter)) {
            #expect(before.cells == after.cells)
            #expect(before.teams == after.teams)
        }
    }
}

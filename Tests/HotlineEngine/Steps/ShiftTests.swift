import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Shifts, breaks and pace, followed step by step.
@Suite struct ShiftTests {
    private func shift(
        _ from: String, _ to: String, counsellors: Int = 1, breaks: [Break] = [], name: String = "shift"
    ) throws -> Shift {
        Shift(
            name: name, from: try #require(ClockTime(text: from)), to: try #require(ClockTime(text: to)),
            counsellors: counsellors, breaks: breaks)
    }

    @Test func `a night shift belongs to the evening before`() throws {
        var stage = Stage(dials: [], length: 100_000)
        stage.scenario.teams[0].staffing = .shifts([try shift("22:00", "06:00")])
        try stage.run()
        #expect(stage.times(.cameOnDuty) == [0, 79_200])
        #expect(stage.times(.left) == [21_600])
        #expect(stage.tally?.teams[0].dutySeconds == 42_400)
    }

    @Test func `whoever is with a caller when the shift ends stays, and that is overtime`() throws {
        var stage = Stage(dials: [7_100], talk: 400, length: 9_000)
        stage.scenario.teams[0].wrapUp = WrapUp(usual: .seconds(50))
        stage.scenario.teams[0].staffing = .shifts([try shift("01:00", "02:00")])
        try stage.run()
        #expect(stage.times(.left) == [7_550])
        #expect(stage.tally?.teams[0].overtimeSeconds == 350)
    }

    @Test func `a break of a shift that began before the horizon keeps its hour`() throws {
        var stage = Stage(dials: [], length: 30_000)
        let early = Break(name: "early", at: try #require(ClockTime(text: "23:00")), seconds: 600)
        let late = Break(name: "late", at: try #require(ClockTime(text: "02:00")), seconds: 600)
        stage.scenario.teams[0].staffing = .shifts([try shift("22:00", "06:00", breaks: [early, late])])
        try stage.run()
        #expect(stage.times(.pauseBegan) == [7_200])
    }

    @Test func `a break that would begin after the shift is nobody's`() throws {
        var stage = Stage(dials: [], length: 12_000)
        let pause = Break(
            name: "late", at: try #require(ClockTime(text: "01:50")), seconds: 300, spreadSeconds: 1_600)
        // The second counsellor's turn would be at 02:03:20, when the next shift is at work.
        stage.scenario.teams[0].staffing = .shifts([
            try shift("01:00", "02:00", counsellors: 2, breaks: [pause], name: "first"),
            try shift("02:00", "03:00", counsellors: 2, name: "second"),
        ])
        try stage.run()
        #expect(stage.times(.pauseBegan) == [6_600])
        #expect(stage.tally?.teams[0].breakSeconds == 300)
        #expect(stage.tally?.teams[0].dutySeconds == 14_100)
    }

    @Test func `pace goes by need, and a group's own entry before its need's`() throws {
        var stage = Stage(dials: [0])
        stage.scenario.callers = ["usual", "hard", "own"].enumerated().map {
            Stage.group($0.element, dials: [Double($0.offset) * 1_000])
        }
        stage.scenario.callers[1].need = "trafficking"
        stage.scenario.callers[2].need = "trafficking"
        stage.scenario.teams[0].pace = Pace(
            usual: 1.5,
            exceptions: [.init(name: "trafficking", factor: 2), .init(name: "own", factor: 0.5)])
        try stage.run()
        #expect(stage.times(.ended) == [150, 1_200, 2_050])
    }

    @Test func `interpreters have shifts of their own`() throws {
        var stage = Stage(dials: [0, 7_100], counsellors: 2)
        stage.scenario.callers[0].language = "tigrinya"
        stage.scenario.teams[0].languages = ["arabic"]
        stage.scenario.interpreters = [
            InterpreterPool(
                name: "pool", languages: ["tigrinya"], connect: .seconds(60),
                staffing: .shifts([try shift("01:00", "02:00")]))
        ]
        try stage.run()
        // The first waits for the shift; the second's conversation outlasts it.
        #expect(stage.times(.interpreterJoined) == [3_600, 7_100])
        #expect(stage.times(.ended) == [3_760, 7_260])
        #expect(stage.tally?.pools[0].dutySeconds == 3_600)
    }

    @Test func `urgent callers are answered before others who have waited longer`() throws {
        var stage = Stage(dials: [0, 10])
        stage.scenario.callers = [Urgency.normal, .low, .high, .critical].enumerated().map {
            number, urgency in
            var group = Stage.group("\(urgency)", dials: [Double(number)])
            group.urgency = urgency
            group.priority = urgency.priority
            return group
        }
        try stage.run()
        #expect(stage.persons(.answered).map { $0[0] } == [0, 3, 2, 1])
    }

    @Test func `the next rung answers once the call has waited`() throws {
        var stage = Stage(dials: [0, 10, 20], talk: 500)
        stage.scenario.hotlines[0].ladder.append(Rung(name: "help", afterSeconds: 60, teams: ["second"]))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        try stage.run()
        #expect(stage.times(.answered) == [0, 70, 500])
        #expect(stage.times(.rungOpened) == [70, 80])
    }
}

import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Who answers whom, followed step by step.
@Suite struct RoutingRuleTests {
    /// Two teams of one on one rung; the first has just had a call that the second has not.
    private func twoTeams(_ choice: CounsellorChoice) throws -> [String] {
        var stage = Stage(dials: [0, 100, 200], talk: 20)
        stage.scenario.hotlines[0].choice = choice
        stage.scenario.hotlines[0].ladder = [Rung(name: "both", teams: ["team", "second"])]
        stage.scenario.teams[0].languages = ["arabic", "english"]
        stage.scenario.teams.append(
            Team(name: "second", languages: ["arabic"], needs: ["trafficking"], staffing: .always(1)))
        try stage.run()
        return stage.steps.filter { $0.step == .answered }.map { stage.scenario.teams[$0.team].name }
    }

    @Test
    func `ranked takes the first team, longest idle and least busy take turns, fewest skills the specialist`()
        throws
    {
        #expect(try twoTeams(.ranked) == ["team", "team", "team"])
        #expect(try twoTeams(.longestIdle) == ["team", "second", "team"])
        #expect(try twoTeams(.leastBusy) == ["team", "second", "team"])
        #expect(try twoTeams(.fewestSkills) == ["second", "second", "second"])
    }

    @Test func `fewest hard calls spares whoever has just had one`() throws {
        // The first team's first call is hard, so the second team's turn comes; a call that is not hard ends the run.
        var stage = Stage(dials: [0, 1_000], talk: 20)
        stage.scenario.callers[0].need = "trafficking"
        stage.scenario.callers.append(Stage.group("questions", dials: [500, 2_000, 3_000]))
        stage.scenario.callers[1].need = "information"
        stage.scenario.hotlines[0].choice = .fewestHardCalls
        stage.scenario.hotlines[0].ladder = [Rung(name: "both", teams: ["team", "second"])]
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        for team in 0...1 {
            stage.scenario.teams[team].recovery = Recovery(
                chance: 1, time: .seconds(10), needs: ["trafficking"])
        }
        try stage.run()
        let answered = stage.steps.filter { $0.step == .answered }
        // Both have had a hard call after 1,000: the first team answers at 2,000, which was not hard, and again.
        #expect(answered.map(\.team) == [0, 1, 1, 0, 0])
    }

    @Test func `random chooses each idle counsellor about as often`() throws {
        var stage = Stage(dials: (0..<400).map { Double($0) * 20 }, talk: 1, counsellors: 3)
        stage.scenario.hotlines[0].choice = .random
        stage.scenario.hotlines[0].ladder = [Rung(name: "both", teams: ["team", "second"])]
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        try stage.run()
        let second = stage.steps.count { $0.step == .answered && $0.team == 1 }
        // Binomial with 400 trials of 1/4: standard deviation 8.66; 4 of them are exceeded once in 16,000 seeds.
        #expect(abs(second - 100) < 35)
    }

    /// A counsellor becomes free at 100 with two calls waiting: of group 1 since 10, of group 0 since 20.
    private func firstTaken(_ takes: CallChoice, _ change: (inout Scenario) -> Void = { _ in }) throws -> Int
    {
        var stage = Stage(dials: [0, 20])
        stage.scenario.callers.append(Stage.group("others", dials: [10], hotline: "second"))
        stage.scenario.hotlines.append(Hotline(name: "second", ladder: [Rung(name: "own", teams: ["team"])]))
        stage.scenario.teams[0].takes = takes
        change(&stage.scenario)
        try stage.run()
        return stage.persons(.answered)[1][0]
    }

    @Test func `a counsellor takes the next call by the team's rule`() throws {
        #expect(try firstTaken(.oldest) == 1)
        #expect(try firstTaken(.priority) == 1)
        #expect(try firstTaken(.priority) { $0.callers[0].priority = 5 } == 0)
        #expect(try firstTaken(.oldest) { $0.callers[0].priority = 5 } == 1)
        #expect(try firstTaken(.ownFirst) { $0.teams[0].hotline = "line" } == 0)
        #expect(try firstTaken(.ownFirst) { $0.teams[0].hotline = "second" } == 1)
        // 90 s and 80 s of waiting: weight 2 outweighs them, weight 1.1 does not.
        #expect(try firstTaken(.weighted) { $0.callers[0].weight = 2 } == 0)
        #expect(try firstTaken(.weighted) { $0.callers[0].weight = 1.1 } == 1)
        #expect(
            try firstTaken(.languageFirst) { scenario in
                scenario.callers[0].language = "tigrinya"
                scenario.callers[1].language = "arabic"
                scenario.teams[0].languages = ["arabic", "tigrinya"]
                scenario.teams.append(Team(name: "elsewhere", languages: ["arabic"], staffing: .always(0)))
            } == 0)
    }

    @Test func `what a hotline adds to the priority counts with what its callers have`() throws {
        #expect(try firstTaken(.priority) { $0.hotlines[0].priority = 1 } == 0)
        #expect(try firstTaken(.oldest) { $0.hotlines[0].priority = 1 } == 1)
        // As high with their own: the longer wait decides.
        #expect(
            try firstTaken(.priority) { scenario in
                scenario.hotlines[0].priority = 1
                scenario.callers[1].priority = scenario.callers[0].priority + 1
            } == 1)
    }

    @Test func `a rung that keeps a counsellor back leaves her to others until enough are idle`() throws {
        var stage = Stage(dials: [0, 10], counsellors: 2)
        stage.scenario.hotlines[0].ladder[0].keepIdle = 1
        stage.scenario.callers.append(Stage.group("others", dials: [20], hotline: "second"))
        stage.scenario.hotlines.append(Hotline(name: "second", ladder: [Rung(name: "own", teams: ["team"])]))
        try stage.run()
        // From 10 on one is idle, who is kept for the second line: she answers it at 20. The first is idle again at 100, which
        // is one; when both are, at 120, the second caller has her turn.
        #expect(stage.persons(.answered) == [[0, 0], [1, 0], [0, 1]])
        #expect(stage.times(.answered) == [0, 20, 120])
    }

    @Test func `a team that uses no interpreters answers nobody whose language it lacks`() throws {
        var stage = Stage(dials: [0])
        stage.scenario.callers[0].language = "tigrinya"
        stage.scenario.callers[0].patience = .seconds(50)
        stage.scenario.teams[0].languages = ["arabic"]
        stage.scenario.interpreters = [
            InterpreterPool(
                name: "pool", languages: ["tigrinya"], connect: .seconds(0), staffing: .always(1))
        ]
        try stage.run()
        #expect(stage.times(.answered) == [0])
        stage.scenario.teams[0].usesInterpreters = false
        try stage.run()
        #expect(stage.times(.answered) == [])
        #expect(stage.times(.abandoned) == [50])
        #expect(stage.cell().lost.skill == 1)
    }

    @Test func `a rung for long queues opens when enough calls wait, and only then`() throws {
        var stage = Stage(dials: [0, 10, 20, 400, 410], talk: 300)
        stage.scenario.hotlines[0].ladder.append(Rung(name: "help", teams: ["second"], whenWaiting: 2))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        try stage.run()
        // The second caller waits alone; the third makes two, and help takes the one who has waited longest.
        #expect(stage.times(.answered).prefix(2) == [0, 20])
        #expect(stage.persons(.answered)[1] == [0, 1])
        #expect(stage.persons(.answered)[2] == [0, 2])
        #expect(stage.times(.answered)[2] == 300)
    }

    @Test func `a rung that opens at the moment of an answer opens for the next in line`() throws {
        // All three join at 0. The first talks until 40, when the second is answered and the rung of the third opens.
        var stage = Stage(dials: [0, 0, 0], talk: 40)
        stage.scenario.hotlines[0].ladder.append(Rung(name: "help", afterSeconds: 40, teams: ["second"]))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        try stage.run()
        #expect(stage.times(.answered) == [0, 40, 40])
    }

    @Test func `a rung of limited hours answers waiting calls the moment it appears`() throws {
        var stage = Stage(dials: [0, 10, 86_000], talk: 5_000, counsellors: 0, length: 90_000)
        let from = try #require(ClockTime(text: "01:00"))
        let to = try #require(ClockTime(text: "02:00"))
        stage.scenario.hotlines[0].ladder = [
            Rung(name: "early", teams: ["team"], between: OpeningHours.Span(from: from, to: to))
        ]
        stage.scenario.teams[0].staffing = .always(1)
        try stage.run()
        #expect(stage.times(.answered).first == 3_600)
        // The first conversation lasts beyond 02:00: the second caller waits for the next day's hour.
        #expect(stage.times(.answered).count == 2)
        #expect(stage.times(.answered)[1] == 86_400 + 3_600)
    }

    @Test func `a preference for a counsellor's gender holds until its time-out, and its price is counted`()
        throws
    {
        var stage = Stage(dials: [0], talk: 50)
        stage.scenario.callers[0].prefers = CounsellorPreference(gender: .woman, waitsAtMostSeconds: 180)
        stage.scenario.teams[0].gender = .man
        stage.scenario.hotlines[0].ladder = [Rung(name: "own", teams: ["team", "women"])]
        stage.scenario.teams.append(Team(name: "women", gender: .woman, staffing: .always(0)))
        try stage.run()
        #expect(stage.times(.answered) == [180])
        #expect(stage.cell().preferenceMissed == 1)
        #expect(stage.cell().preferenceWaits == 1)
        #expect(stage.cell().preferenceWaitSeconds == 180)

        stage.scenario.callers[0].prefers?.waitsAtMostSeconds = nil
        stage.scenario.callers[0].patience = .seconds(600)
        try stage.run()
        #expect(stage.times(.answered).isEmpty)
        #expect(stage.times(.abandoned) == [600])
        #expect(stage.cell().lost.skill == 1)

        stage.scenario.teams[1].staffing = .always(1)
        try stage.run()
        #expect(stage.times(.answered) == [0])
        #expect(stage.cell().preferenceMet == 1)
        #expect(stage.cell().preferenceWaits == 0)
    }

    @Test func `what a preference costs counts from the moment at which another counsellor is idle`() throws {
        var stage = Stage(dials: [0, 60], talk: 120)
        stage.scenario.callers[0].prefers = CounsellorPreference(gender: .woman, waitsAtMostSeconds: 300)
        stage.scenario.callers.append(Stage.group("others", dials: [0], talk: 120))
        stage.scenario.callers[0].calls = CallVolume(rate: .recorded([60]))
        stage.scenario.teams[0].gender = .man
        stage.scenario.hotlines[0].ladder = [Rung(name: "own", teams: ["team", "women"])]
        stage.scenario.teams.append(Team(name: "women", gender: .woman, staffing: .always(0)))
        try stage.run()
        // He is busy until 120, and from then on idle until her time-out at 360.
        #expect(stage.times(.answered, group: 0) == [360])
        #expect(stage.cell(0, 0).preferenceWaits == 1)
        #expect(stage.cell(0, 0).preferenceWaitSeconds == 240)
    }

    @Test func `a second attempt goes ahead where attempts raise the priority`() throws {
        var stage = Stage(dials: [0, 5], talk: 100)
        stage.scenario.callers[0].patience = .seconds(20)
        stage.scenario.callers[0].redial = Redial(chance: 1, after: .seconds(60), attempts: 2)
        stage.scenario.callers[0].priorityPerAttempt = 1
        stage.scenario.callers.append(Stage.group("others", dials: [80]))
        try stage.run()
        // The second person hangs up at 25 and dials again at 85, after the other caller; patience then ends at 105.
        #expect(stage.persons(.answered) == [[0, 0], [0, 1], [1, 0]])
        #expect(stage.times(.answered) == [0, 100, 200])
    }
}

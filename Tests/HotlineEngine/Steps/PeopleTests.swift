import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Counsellors and interpreters over a shift, followed step by step.
@Suite struct PeopleTests {
    private func at(_ text: String) throws -> ClockTime { try #require(ClockTime(text: text)) }

    private func shift(_ counsellors: Int, breaks: [Break] = []) throws -> Staffing {
        .shifts([
            Shift(
                name: "early", from: try at("01:00"), to: try at("02:00"), counsellors: counsellors,
                breaks: breaks)
        ])
    }

    @Test func `breaks are taken one after the other, and after the call that is under way`() throws {
        var stage = Stage(dials: [4_500], talk: 400, length: 9_000)
        let pause = Break(name: "tea", at: try at("01:20"), seconds: 600, spreadSeconds: 1_200)
        stage.scenario.teams[0].staffing = try shift(2, breaks: [pause])
        try stage.run()
        // Breaks are due at 4,800 and 5,400; whoever came last idles longest, so one of the two is still talking.
        let began = stage.times(.pauseBegan)
        #expect(began == [4_900, 5_400] || began == [4_800, 5_400])
        #expect(zip(stage.times(.pauseEnded), began).allSatisfy { $0 - $1 == 600 })
        let team = try #require(stage.tally?.teams[0])
        #expect(team.breakSeconds == 1_200)
        #expect(team.dutySeconds == 2 * 3_600 - 1_200)
        #expect(abs(team.unaccountedSeconds) < 1e-9)
        #expect(team.paidSeconds == team.dutySeconds)
    }

    @Test func `a pause after a call that lasts is late at both its ends`() throws {
        // The call of 4,500 ends at 4,900; the break of 4,800 to 5,400 is taken from then to 5,500.
        var stage = Stage(dials: [4_500], talk: 400, length: 9_000)
        let pause = Break(name: "tea", at: try at("01:20"), seconds: 600)
        stage.scenario.teams[0].staffing = try shift(1, breaks: [pause])
        try stage.run()
        let team = try #require(stage.tally?.teams[0])
        #expect(team.displacedSeconds == 200)
        #expect(team.plannedSeconds == 3_600)
        // In time: nothing is out of place.
        stage.scenario.callers[0].calls.rate = .recorded([3_700])
        try stage.run()
        #expect(stage.tally?.teams[0].displacedSeconds == 0)
    }

    @Test func `a late pause that the shift's end cuts is out of place for less long`() throws {
        // Due from 6,900 to 7,500, but the shift ends at 7,200; begun at 7,000 after the call.
        var stage = Stage(dials: [6_600], talk: 400, length: 9_000)
        let pause = Break(name: "late", at: try at("01:55"), seconds: 600)
        stage.scenario.teams[0].staffing = try shift(1, breaks: [pause])
        try stage.run()
        #expect(stage.tally?.teams[0].displacedSeconds == 100)
        #expect(stage.tally?.teams[0].overtimeSeconds == 0)
    }

    @Test func `the longest spell runs over calls that follow each other at once`() throws {
        // Two calls of 100 s without a moment between them, an idle time, one of 100 s with 50 s of documentation.
        var stage = Stage(dials: [1_000, 1_050, 2_000], talk: 100)
        try stage.run()
        #expect(stage.tally?.teams[0].longestSpellSeconds == 200)
        stage.scenario.teams[0].wrapUp = WrapUp(usual: .seconds(150))
        try stage.run()
        #expect(stage.tally?.teams[0].longestSpellSeconds == 500)
        // A rest after each call breaks the spell.
        stage.scenario.teams[0].rest = RestRule(afterCalls: 1, seconds: 30)
        try stage.run()
        #expect(stage.tally?.teams[0].longestSpellSeconds == 250)
    }

    @Test func `hard calls in a row are counted until one is not hard`() throws {
        var stage = Stage(dials: [0, 1_000, 2_000, 4_000], talk: 100)
        stage.scenario.callers[0].need = "trafficking"
        stage.scenario.callers.append(Stage.group("questions", dials: [3_000]))
        stage.scenario.callers[1].need = "information"
        stage.scenario.teams[0].recovery = Recovery(chance: 1, time: .seconds(300), needs: ["trafficking"])
        try stage.run()
        let team = try #require(stage.tally?.teams[0])
        #expect(team.hardCalls == 4)
        #expect(team.hardCallsInARow == 2)
        #expect(team.longestHardRun == 3)
        #expect(team.longestSpellSeconds == 100)
    }

    @Test func `a pause that outlasts the shift ends with it`() throws {
        var stage = Stage(dials: [], length: 9_000)
        let pause = Break(name: "late", at: try at("01:55"), seconds: 600, paid: true)
        stage.scenario.teams[0].staffing = try shift(1, breaks: [pause])
        try stage.run()
        #expect(stage.times(.left) == [7_200])
        #expect(stage.tally?.teams[0].breakSeconds == 300)
        #expect(stage.tally?.teams[0].paidSeconds == 3_600)
    }

    @Test func `planned time away takes its share of the shift`() throws {
        var stage = Stage(dials: [], length: 9_000)
        stage.scenario.teams[0].staffing = try shift(2)
        stage.scenario.teams[0].shrinkage = [Shrinkage(category: "training", share: 0.25)]
        try stage.run()
        let team = try #require(stage.tally?.teams[0])
        #expect(team.offPhoneSeconds == 2 * 900)
        #expect(team.dutySeconds == 2 * 2_700)
        #expect(team.paidSeconds == 2 * 3_600)
    }

    @Test func `absence is drawn for each counsellor and day, whoever else works`() throws {
        var stage = Stage(dials: [], length: 40 * 86_400)
        stage.scenario.teams[0].staffing = try shift(4)
        stage.scenario.teams[0].absence = 0.3
        try stage.run()
        let tally = try #require(stage.tally?.teams[0])
        // Binomial with 160 trials: standard deviation 5.8; 4 of them are exceeded once in 16,000 seeds.
        #expect(abs(tally.absences - 48) < 24)
        #expect(tally.absentSeconds == Double(tally.absences) * 3_600)
        let came = stage.times(.cameOnDuty)
        stage.scenario.teams.append(Team(name: "second", staffing: .always(3)))
        try stage.run()
        #expect(stage.steps.filter { $0.step == .cameOnDuty && $0.team == 0 }.map(\.seconds) == came)
    }

    @Test func `documentation and recovery follow the needs that they are for`() throws {
        var stage = Stage(dials: [0, 1_000, 2_000], talk: 100)
        stage.scenario.callers[0].need = "trafficking"
        stage.scenario.callers.append(Stage.group("questions", dials: [1_500]))
        stage.scenario.callers[1].need = "information"
        stage.scenario.teams[0].wrapUp = WrapUp(
            usual: .seconds(200), exceptions: [.init(name: "information", time: .seconds(10))])
        stage.scenario.teams[0].recovery = Recovery(chance: 1, time: .seconds(300), needs: ["trafficking"])
        try stage.run()
        let team = try #require(stage.tally?.teams[0])
        #expect(team.wrapUpSeconds == 3 * 200 + 10)
        #expect(team.recoverySeconds == 3 * 300)
        #expect(team.talkSeconds == 400)
        // Free at 600, 1,600 and, after the question of 1,500 that waited, at 1,710.
        #expect(stage.times(.answered) == [0, 1_000, 1_600, 2_000])
    }

    @Test func `a counsellor's own pace is the same on every day, and another one's is another`() throws {
        // Two counsellors of one shift on each of three days; both are busy at once, so each talks once a day.
        let days = (0..<3).map { Double($0) * 86_400 }
        var stage = Stage(dials: days.flatMap { [$0 + 4_000, $0 + 4_001] }, talk: 100, length: 3 * 86_400)
        stage.scenario.teams[0].staffing = try shift(2)
        stage.scenario.teams[0].paceVariation = 0.5
        try stage.run()
        let lengths = zip(stage.times(.answered).sorted(), 0...).map { begin, number in
            stage.steps.filter { $0.step == .ended && $0.person == number }[0].seconds - begin
        }
        let first = lengths[0...1].sorted().map { $0.rounded() }
        #expect(first[0] != first[1])
        #expect(first.allSatisfy { $0 > 20 && $0 < 500 })
        #expect(lengths[2...3].sorted().map { $0.rounded() } == first)
        #expect(lengths[4...5].sorted().map { $0.rounded() } == first)
        stage.scenario.teams[0].paceVariation = 0
        try stage.run()
        #expect(stage.tally?.teams[0].talkSeconds == 600)
    }

    @Test func `a counsellor rests after so many calls`() throws {
        var stage = Stage(dials: [0, 1, 2, 3], talk: 100)
        stage.scenario.teams[0].rest = RestRule(afterCalls: 2, seconds: 50)
        try stage.run()
        #expect(stage.times(.answered) == [0, 100, 250, 350])
        #expect(stage.tally?.teams[0].restSeconds == 100)
    }

    @Test func `a long queue calls in help, which arrives, stays and leaves`() throws {
        var stage = Stage(dials: [0, 10, 20], talk: 1_000, length: 20_000)
        stage.scenario.hotlines[0].ladder = [Rung(name: "own", teams: ["team", "volunteers"])]
        stage.scenario.teams.append(
            Team(
                name: "volunteers", staffing: .always(0),
                onCall: OnCall(
                    counsellors: 1, whenWaiting: 2, forSeconds: 60, arriveAfterSeconds: 300, staySeconds: 900)
            ))
        try stage.run()
        // Two wait from 20 on; help is called at 80, comes at 380, and leaves after the call begun then.
        #expect(stage.times(.answered) == [0, 380, 1_000])
        let left = stage.steps.filter { $0.step == .left && $0.team == 1 }.map(\.seconds)
        #expect(left == [1_380])
        #expect(stage.tally?.teams[1].calledIn == 1)
        #expect(stage.tally?.teams[1].overtimeSeconds == 100)
    }

    @Test func `an interpreter joins after connecting, stretches the talk, and is waited for`() throws {
        var stage = Stage(dials: [0, 10], talk: 100, counsellors: 2)
        stage.scenario.callers[0].language = "tigrinya"
        stage.scenario.teams[0].languages = ["arabic"]
        stage.scenario.interpreters = [
            InterpreterPool(
                name: "pool", languages: ["tigrinya"], connect: .seconds(60), stretch: 1.5,
                staffing: .always(1))
        ]
        try stage.run()
        // Both are answered at once; the second waits from 10 until the interpreter is free at 210, talks from 270 to 420.
        #expect(stage.times(.answered) == [0, 10])
        #expect(stage.times(.interpreterJoined) == [0, 210])
        #expect(stage.times(.ended) == [210, 420])
        let team = try #require(stage.tally?.teams[0])
        #expect(team.interpreterSeconds == 60 + 260)
        #expect(team.talkSeconds == 300)
        #expect(stage.tally?.pools[0].busySeconds == 420)
        #expect(stage.tally?.persons[0].secondsToCounsellor == 320)
    }

    @Test func `a caller who waits too long for an interpreter has been answered but not reached`() throws {
        var stage = Stage(dials: [0, 10], talk: 1_000, counsellors: 2)
        stage.scenario.callers[0].language = "tigrinya"
        stage.scenario.callers[0].interpreterPatience = .seconds(120)
        stage.scenario.teams[0].languages = ["arabic"]
        stage.scenario.interpreters = [
            InterpreterPool(
                name: "pool", languages: ["tigrinya"], connect: .seconds(60), staffing: .always(1))
        ]
        try stage.run()
        #expect(stage.times(.interpreterFailed) == [130])
        #expect(stage.cell().answered == 2)
        #expect(stage.cell().interpreterFailed == 1)
        #expect(stage.tally?.persons[0].reached == 1)
        #expect(stage.cell().lost.interpreter == 1)
        stage.scenario.interpreters[0].found = 0
        try stage.run()
        #expect(stage.times(.interpreterFailed) == [60, 70])
    }

    @Test func `hours at night are counted as such`() throws {
        var stage = Stage(dials: [], length: 86_400)
        stage.scenario.teams[0].staffing = .shifts([
            Shift(name: "late", from: try at("20:00"), to: try at("23:00"), counsellors: 2)
        ])
        try stage.run()
        #expect(stage.tally?.teams[0].nightSeconds == 7_200)
    }
}

import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// What a hotline does with a call, followed step by step.
@Suite struct HotlineRuleTests {
    private func at(_ text: String) throws -> ClockTime { try #require(ClockTime(text: text)) }

    @Test func `a greeting takes its time, holds a line and comes before the queue`() throws {
        var stage = Stage(dials: [10, 20, 35], counsellors: 2)
        stage.scenario.hotlines[0].lines = 2
        stage.scenario.hotlines[0].greeting = Greeting(time: .seconds(30))
        try stage.run()
        #expect(stage.times(.queued) == [40, 50])
        #expect(stage.times(.answered) == [40, 50])
        // The third caller finds both lines held by callers who hear the greeting.
        #expect(stage.times(.blocked) == [35])
        #expect(stage.cell().lineSeconds == 2 * 130)
        #expect(stage.cell().answeredWaitSeconds == 0)
    }

    @Test func `whoever needs only the recording is contained, and is informed rather than lost`() throws {
        var stage = Stage(dials: [10, 20])
        stage.scenario.hotlines[0].greeting = Greeting(time: .seconds(30), contained: 1)
        try stage.run()
        #expect(stage.times(.contained) == [40, 50])
        #expect(stage.cell().contained == 2)
        #expect(stage.tally?.persons[0].informed == 2)
        #expect(stage.tally?.persons[0].lost == 0)
    }

    @Test func `a recording helps the needs that it is for`() throws {
        var stage = Stage(dials: [10])
        stage.scenario.callers[0].need = "information"
        stage.scenario.callers.append(Stage.group("victims", dials: [20]))
        stage.scenario.callers[1].need = "trafficking"
        stage.scenario.hotlines[0].greeting = Greeting(
            time: .seconds(1), containedByNeed: [ContainedShare(need: "information", share: 1)])
        try stage.run()
        #expect(stage.cell(0, 0).contained == 1)
        #expect(stage.cell(0, 1).answered == 1)
    }

    @Test func `a caller who hangs up in the greeting does so before its end and is counted apart`() throws {
        var stage = Stage(dials: [10])
        stage.scenario.hotlines[0].greeting = Greeting(time: .seconds(30), hangUp: 1)
        try stage.run()
        let moment = try #require(stage.times(.hungUp).first)
        #expect(moment > 10 && moment < 40)
        #expect(stage.cell().hungUp == 1)
        #expect(stage.cell().lost.abandoned == 1)
        #expect(stage.cell().lineSeconds == moment - 10)
    }

    @Test func `whoever hangs up in the greeting misses no counsellor's skill, whoever had called before`()
        throws
    {
        var stage = Stage(dials: [0], counsellors: 1)
        stage.scenario.callers.append(Stage.group("others", dials: [500], hotline: "second"))
        stage.scenario.hotlines.append(
            Hotline(name: "second", ladder: [Rung(name: "own", teams: ["second"])]))
        stage.scenario.hotlines[1].greeting = Greeting(time: .seconds(30), hangUp: 1)
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        try stage.run()
        #expect(stage.cell(1, 1).hungUp == 1)
        #expect(stage.cell(1, 1).lost.abandoned == 1)
        #expect(stage.cell(1, 1).lost.skill == 0)
    }

    @Test func `attempts after a conversation that was broken off count towards the most that there are`()
        throws
    {
        var stage = Stage(dials: [0])
        stage.scenario.callers[0].interruption = .seconds(40)
        stage.scenario.callers[0].redial = Redial(chance: 1, after: .seconds(60), attempts: 3)
        try stage.run()
        #expect(stage.times(.dialled) == [0, 100, 200])
        #expect(stage.cell().firstAttempts == 1)
        #expect(stage.cell().cutShort == 3)
    }

    @Test func `a queue limit refuses whoever would have to wait behind it`() throws {
        var stage = Stage(dials: [0, 10, 20])
        stage.scenario.hotlines[0].queueLimit = 1
        try stage.run()
        #expect(stage.times(.answered) == [0, 100])
        #expect(stage.times(.blocked) == [20])
        #expect(stage.cell().blocked == 1)
    }

    @Test func `an announced wait makes callers hang up by its steps`() throws {
        // Expected waits: (0 + 1) x 100 / 1 for the second caller, (1 + 1) x 100 / 1 for the third.
        var stage = Stage(dials: [0, 10, 20])
        stage.scenario.hotlines[0].announcement = Announcement(steps: [
            BalkStep(fromSeconds: 0, share: 0), BalkStep(fromSeconds: 150, share: 1),
        ])
        try stage.run()
        #expect(stage.times(.answered) == [0, 100])
        #expect(stage.times(.balked) == [20])
        #expect(stage.cell().balked == 1)
        #expect(stage.cell().lost.balked == 1)
    }

    @Test func `an accepted callback keeps its place, frees the line and never hangs up`() throws {
        var stage = Stage(dials: [0, 10, 20])
        stage.scenario.callers[0].patience = .seconds(150)
        stage.scenario.hotlines[0].lines = 3
        stage.scenario.hotlines[0].callback = CallbackRule(
            reach: 1, offerAfterExpectedSeconds: 150, accept: 1)
        try stage.run()
        // The second waits on the line, the third accepts the offer and is called back in its turn.
        #expect(stage.times(.acceptedCallback) == [20])
        #expect(stage.times(.calledBack) == [200])
        #expect(stage.times(.answered) == [0, 100, 200])
        #expect(stage.cell().callbackTaken == 1)
        #expect(stage.cell().callbacksKept == 1)
        #expect(stage.cell().answered == 2)
        #expect(stage.tally?.persons[0].reached == 3)
        #expect(stage.cell().lineSeconds == 100 + 190)
    }

    @Test func `a callback that nobody answers costs the time it rings and fails the promise`() throws {
        var stage = Stage(dials: [0, 10])
        stage.scenario.hotlines[0].callback = CallbackRule(
            reach: 0, ringSeconds: 40, offerAfterExpectedSeconds: 0, accept: 1)
        try stage.run()
        #expect(stage.times(.callbackFailed) == [100])
        #expect(stage.cell().callbacksFailed == 1)
        #expect(stage.cell().lost.callback == 1)
        #expect(stage.tally?.teams[0].talkSeconds == 140)
    }

    @Test func `callers who cannot safely be called back stay on the line`() throws {
        var stage = Stage(dials: [0, 10])
        stage.scenario.callers[0].safeToCallBack = 0
        stage.scenario.hotlines[0].callback = CallbackRule(offerAfterExpectedSeconds: 0, accept: 1)
        try stage.run()
        #expect(stage.times(.acceptedCallback).isEmpty)
        #expect(stage.times(.answered) == [0, 100])
    }

    @Test func `a message left outside opening hours is answered when the hotline opens`() throws {
        var stage = Stage(dials: [100], length: 86_400)
        let open = OpeningHours.Span(from: try at("09:00"), to: try at("15:00"))
        stage.scenario.hotlines[0].open = .weekly(
            Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [open]) }))
        stage.scenario.hotlines[0].afterHours = .voicemail
        stage.scenario.hotlines[0].callback = CallbackRule(reach: 1, accept: 1)
        try stage.run()
        #expect(stage.times(.leftMessage) == [100])
        #expect(stage.times(.calledBack) == [9 * 3_600])
        #expect(stage.cell().voicemail == 1)
        #expect(stage.cell().closed == 0)
        #expect(stage.tally?.persons[0].reached == 1)
        #expect(stage.tally?.persons[0].secondsToCounsellor == 32_300)
    }

    @Test func `outside opening hours a call can go to another hotline`() throws {
        var stage = Stage(dials: [100])
        stage.scenario.hotlines[0].open = .weekly([:])
        stage.scenario.hotlines[0].afterHours = .forward(to: "other")
        stage.scenario.hotlines.append(Hotline(name: "other", ladder: [Rung(name: "own", teams: ["team"])]))
        try stage.run()
        #expect(stage.cell(0).forwarded == 1)
        #expect(stage.cell(1).transferredIn == 1)
        #expect(stage.cell(1).answered == 1)
    }

    @Test func `hotlines that forward to each other in a circle end the call rather than the program`() throws
    {
        var stage = Stage(dials: [100])
        stage.scenario.hotlines[0].open = .weekly([:])
        stage.scenario.hotlines[0].afterHours = .forward(to: "line")
        try stage.run()
        #expect(stage.cell().unaccounted == 0)
        #expect(stage.cell().lost.declined == 1)
    }

    @Test func `triage takes a counsellor's time before the caller is sent on`() throws {
        var stage = Stage(dials: [0, 10], talk: 50)
        stage.scenario.callers[0].gender = .man
        stage.scenario.hotlines[0].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines[0].triage = .seconds(60)
        stage.scenario.hotlines[0].others = .transfer(to: "other")
        stage.scenario.hotlines.append(Hotline(name: "other", ladder: [Rung(name: "own", teams: ["second"])]))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(2)))
        try stage.run()
        #expect(stage.times(.triaged) == [0, 60])
        #expect(stage.times(.answered) == [60, 120])
        #expect(stage.cell(0).triaged == 2)
        #expect(stage.cell(0).transferredOut == 2)
        #expect(stage.cell(0).answered == 0)
        #expect(stage.tally?.teams[0].talkSeconds == 120)
        #expect(stage.tally?.persons[0].reachedFirst == 2)
    }

    @Test func `a caller who is no longer safe hangs up at once, in the queue and in conversation`() throws {
        var stage = Stage(dials: [0, 10])
        stage.scenario.callers[0].interruption = .seconds(80)
        try stage.run()
        // The first is cut off in conversation at 80, the second answered then and cut off 80 s after dialling.
        #expect(stage.times(.answered) == [0, 80])
        #expect(stage.times(.interrupted) == [80, 90])
        #expect(stage.cell().cutShort == 2)
        #expect(stage.cell().interrupted == 0)

        stage = Stage(dials: [0, 10], talk: 500)
        stage.scenario.callers.append(Stage.group("in danger", dials: [20]))
        stage.scenario.callers[1].interruption = .seconds(30)
        try stage.run()
        #expect(stage.times(.interrupted) == [50])
        #expect(stage.cell(0, 1).interrupted == 1)
        #expect(stage.cell(0, 1).abandoned == 0)
        #expect(stage.cell(0, 1).lost.interrupted == 1)
    }
}

import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// How soon persons reach a counsellor, when they dialled first, and what transfers and interruptions do to that.
@Suite struct ReachTests {
    private static let day = 86_400.0

    @Test(arguments: [(3_600.0, 1, 1, 1), (3_601, 0, 1, 1), (86_401, 0, 0, 1), (604_801, 0, 0, 0)])
    func `a person is reached within the time that passed since the first dial`(
        wait: Double, hour: Int, day: Int, week: Int
    ) throws {
        // The counsellor speaks with the first caller for as long as the second has to wait.
        var stage = Stage(dials: [0], talk: wait, length: 9 * Self.day)
        stage.scenario.callers.append(Stage.group("others", dials: [0]))
        try stage.run()
        let person = try #require(stage.tally?.persons[1])
        #expect(person.reached == 1)
        #expect(person.reachedWithinHour == hour)
        #expect(person.reachedWithinDay == day)
        #expect(person.reachedWithinWeek == week)
        #expect(stage.tally?.timesToCounsellor[1].count == 1)
    }

    @Test func `persons are told apart by whether they dialled at night, at the weekend, or neither`() throws
    {
        // The horizon begins on a Monday; the weekend is Friday and Saturday, night from 22:00 to 06:00.
        let hours: [Double] = [5, 6, 21, 22, 24 * 4 + 12, 24 * 5 + 23, 24 * 6 + 12]
        var stage = Stage(dials: hours.map { $0 * 3_600 + 60 }, length: 7 * Self.day)
        stage.scenario.calendar.start = try #require(CivilDate(text: "2026-11-02"))
        try stage.run()
        let tally = try #require(stage.tally)
        #expect(tally.weekdays[0].persons == 3)
        #expect(tally.offHours[0].persons == 4)
        #expect(tally.persons[0].persons == 7)
        stage.scenario.costs.nightFrom = try #require(ClockTime(text: "01:00"))
        stage.scenario.costs.nightTo = try #require(ClockTime(text: "06:00"))
        stage.scenario.calendar.weekend = [.sunday]
        try stage.run()
        #expect(stage.tally?.offHours[0].persons == 2)
    }

    @Test func `later calls are no persons, whenever they come`() throws {
        var stage = Stage(dials: [12 * 3_600], length: 7 * Self.day)
        stage.scenario.callers[0].afterwards.followUp = FollowUp(chance: 1, after: .seconds(Self.day))
        try stage.run()
        let tally = try #require(stage.tally)
        #expect(tally.persons[0].persons == 1)
        #expect(tally.followUps[0].persons > 3)
        #expect(tally.timesToCounsellor[0].count == 1)
    }

    @Test func `who had to hang up and is reached later counts as both`() throws {
        // The counsellor is busy until 300; the second caller must hang up after 50 s, dials again at 350 and is reached.
        var stage = Stage(dials: [0], talk: 300)
        stage.scenario.callers.append(Stage.group("others", dials: [0], talk: 20))
        stage.scenario.callers[1].interruption = .seconds(50)
        stage.scenario.callers[1].redial = Redial(chance: 1, after: .seconds(300), attempts: 2)
        try stage.run()
        let reached = try #require(stage.tally?.persons[1])
        #expect(reached.interrupted == 1)
        #expect(reached.reachedAfterInterruption == 1)
        // Nobody answers the second attempt either.
        stage.scenario.callers[0].talk = .seconds(5_000)
        try stage.run()
        let lost = try #require(stage.tally?.persons[1])
        #expect(lost.lost == 1)
        #expect(lost.interrupted == 1)
        #expect(lost.reachedAfterInterruption == 0)
        #expect(stage.tally?.persons[0].interrupted == 0)
    }

    @Test func `an answer after a transfer is told apart from one after dialling`() throws {
        var stage = Stage(dials: [0, 1_000])
        stage.scenario.callers[0].gender = .man
        stage.scenario.callers.append(Stage.group("women", dials: [2_000]))
        stage.scenario.callers[1].gender = .woman
        stage.scenario.hotlines[0].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines[0].others = .transfer(to: "other")
        stage.scenario.hotlines.append(Hotline(name: "other", ladder: [Rung(name: "own", teams: ["second"])]))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        stage.scenario.callers[0].patience = .seconds(10)
        stage.scenario.callers[0].talk = .seconds(1_500)
        try stage.run()
        // The second man finds the counsellor of the other line busy and hangs up.
        #expect(stage.cell(1, 0).transferredIn == 2)
        #expect(stage.cell(1, 0).answeredAfterTransfer == 1)
        #expect(stage.cell(0, 1).answered == 1)
        #expect(stage.cell(0, 1).answeredAfterTransfer == 0)
    }

    @Test func `the speed of answer from the dial has greeting and transfer in it`() throws {
        var stage = Stage(dials: [0, 1_000])
        stage.scenario.callers[0].gender = .man
        stage.scenario.hotlines[0].greeting = Greeting(time: .seconds(15))
        stage.scenario.hotlines[0].others = .transfer(to: "other")
        stage.scenario.hotlines[0].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines.append(
            Hotline(
                name: "other", ladder: [Rung(name: "own", teams: ["team"])],
                greeting: Greeting(time: .seconds(10))))
        try stage.run()
        #expect(stage.cell(1).answered == 2)
        #expect(stage.cell(1).answeredWaitSeconds == 0)
        #expect(stage.cell(1).answeredSinceDialSeconds == 50)
    }

    @Test func `the wait beyond the limit counts whether it ends in an answer or not`() throws {
        // Busy until 100: the second caller, of 20, is answered after 80 s; the third, of 20 too, hangs up after 50 s, the fourth
        // after 10 s.
        var stage = Stage(dials: [0])
        for (name, patience) in [("waits", 500.0), ("leaves", 50), ("leaves soon", 10)] {
            var group = Stage.group(name, dials: [20], talk: 1)
            group.patience = .seconds(patience)
            stage.scenario.callers.append(group)
        }
        stage.scenario.hotlines[0].serviceLevelSeconds = 30
        try stage.run()
        #expect((0..<4).map { stage.cell(0, $0).excessWaitSeconds } == [0, 50, 20, 0])
        #expect((0..<4).map { stage.cell(0, $0).delayed } == [0, 1, 1, 1])
    }
}

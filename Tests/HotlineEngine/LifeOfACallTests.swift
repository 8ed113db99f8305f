import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Histories with fixed talk times, in which what must follow from each arrival can be worked out by hand.
@Suite struct LifeOfACallTests {
    private func steady(
        every seconds: Double, talk: Double, counsellors: Staffing, patience: Double? = nil,
        lines: Int? = nil,
        wrapUp: Double? = nil, serves: Eligibility = Eligibility(), others: IneligibleRule = .decline,
        length: Double = 7_200, redial: Redial? = nil, open: OpeningHours = .always
    ) -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .seconds(length)),
            callers: [
                CallerGroup(
                    name: "men", gender: .man, calls: CallVolume(rate: .perHour(3_600 / seconds)),
                    dials: [DialShare(hotline: "line", share: 1)], patience: patience.map { .seconds($0) },
                    talk: .seconds(talk), redial: redial)
            ],
            hotlines: [
                Hotline(
                    name: "line", lines: lines, open: open, serves: serves, others: others,
                    ladder: [Rung(name: "own", teams: ["team"])]),
                Hotline(name: "other", ladder: [Rung(name: "own", teams: ["team"])]),
            ],
            teams: [
                Team(name: "team", wrapUp: WrapUp(usual: wrapUp.map { .seconds($0) }), staffing: counsellors)
            ])
    }

    /// For each person the time of a step, where it happened.
    private func times(_ step: TraceEntry.Step, _ steps: [TraceEntry]) -> [Int: Double] {
        Dictionary(
            steps.filter { $0.step == step }.map { ($0.person, $0.seconds) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `one counsellor answers in turn: Lindley's recursion`() throws {
        let (_, steps) = try Histories.steps(steady(every: 100, talk: 90, counsellors: .always(1)))
        let dialled = times(.dialled, steps)
        let answered = times(.answered, steps)
        var free = 0.0
        #expect(dialled.count > 40)
        for person in 0..<dialled.count {
            let begin = max(try #require(dialled[person]), free)
            if begin > 7_200 { break }
            #expect(answered[person] == begin)
            free = begin + 90
        }
    }

    @Test func `wrap-up keeps the counsellor but not the line`() throws {
        let scenario = steady(
            every: 60, talk: 30, counsellors: .always(1), patience: 0.5, lines: 1, wrapUp: 200)
        let (tally, steps) = try Histories.steps(scenario)
        let answered = times(.answered, steps).values.sorted()
        for (one, next) in zip(answered, answered.dropFirst()) { #expect(next - one >= 230) }
        // While she documents, callers get through to the queue and hang up after half a second.
        #expect(tally.cells[0].abandonedShort > 0)
        #expect(tally.cells[0].blocked > 0)
        for seconds in times(.blocked, steps).values {
            let talking = answered.contains { $0 <= seconds && seconds < $0 + 30 }
            let queued = times(.queued, steps).values.contains { $0 <= seconds && seconds < $0 + 0.5 }
            #expect(talking || queued)
        }
    }

    @Test func `a caller hangs up at exactly the end of the patience`() throws {
        let (tally, steps) = try Histories.steps(
            steady(every: 50, talk: 400, counsellors: .always(1), patience: 25))
        let queued = times(.queued, steps)
        let abandoned = times(.abandoned, steps)
        #expect(abandoned.count > 50)
        for (person, seconds) in abandoned { #expect(seconds == (queued[person] ?? 0) + 25) }
        #expect(tally.cells[0].abandoned == abandoned.count)
        #expect(tally.persons[0].lost == abandoned.count)
        #expect(tally.cells[0].lost.abandoned == abandoned.count)
    }

    @Test func `hanging up is short up to the limit and no longer`() throws {
        var stage = Stage(dials: [0, 100], counsellors: 0)
        stage.scenario.hotlines[0].shortAbandonSeconds = 5
        stage.scenario.callers.append(Stage.group("patient", dials: [200]))
        stage.scenario.callers[0].patience = .seconds(5)
        stage.scenario.callers[1].patience = .seconds(5.5)
        try stage.run()
        #expect(stage.times(.abandoned) == [5, 105, 205.5])
        #expect(stage.cell(0, 0).abandonedShort == 2 && stage.cell(0, 0).abandoned == 0)
        #expect(stage.cell(0, 1).abandonedShort == 0 && stage.cell(0, 1).abandoned == 1)
    }

    @Test func `who is there at the end is cut off or followed to the end`() throws {
        var stage = Stage(dials: [9_950, 9_960], talk: 100)
        try stage.run()
        #expect(stage.times(.answered) == [9_950])
        #expect(stage.cell().waitingAtEnd == 1)
        stage.scenario.calendar.ending = .drain
        try stage.run()
        #expect(stage.times(.answered) == [9_950, 10_050])
        #expect(stage.times(.ended) == [10_050, 10_150])
        #expect(stage.cell().waitingAtEnd == 0)
    }

    @Test func `what begins in the warm-up is lived through and not counted`() throws {
        var stage = Stage(dials: [50, 110], talk: 100)
        stage.scenario.calendar.warmUpSeconds = 100
        try stage.run()
        // The second caller waits for the first, whom nobody counts.
        #expect(stage.times(.answered) == [50, 150])
        #expect(stage.cell().offered == 1)
        #expect(stage.cell().answered == 1)
        #expect(stage.cell().answeredWaitSeconds == 40)
        // From the end of the warm-up to 250 there is a conversation.
        #expect(stage.tally?.teams[0].talkSeconds == 150)
    }

    @Test func `nobody on duty answers nobody`() throws {
        let (tally, _) = try Histories.steps(
            steady(every: 50, talk: 400, counsellors: .always(0), patience: 60))
        #expect(tally.cells[0].answered == 0)
        #expect(tally.cells[0].abandoned > 100)
        #expect(tally.teams[0].dutySeconds == 0)
    }

    @Test func `a hotline that serves women declines men, who are unserved`() throws {
        let (tally, _) = try Histories.steps(
            steady(every: 50, talk: 60, counsellors: .always(1), serves: Eligibility(genders: [.woman])))
        #expect(tally.cells[0].offered > 100)
        #expect(tally.cells[0].declined == tally.cells[0].offered)
        #expect(tally.persons[0].unserved == tally.persons[0].persons)
    }

    @Test func `a transferred call is offered at both hotlines and answered at the second`() throws {
        let (tally, _) = try Histories.steps(
            steady(
                every: 500, talk: 6, counsellors: .always(9), serves: Eligibility(genders: [.woman]),
                others: .transfer(to: "other")))
        #expect(tally.cells[0].transferredOut == tally.cells[0].offered)
        #expect(tally.cells[1].offered == tally.cells[0].offered)
        #expect(tally.cells[1].transferredIn == tally.cells[1].offered)
        #expect(tally.cells[1].answered == tally.cells[1].offered)
        #expect(tally.persons[0].unserved == 0)
        #expect(tally.persons[0].attempts == tally.persons[0].persons)
    }

    @Test func `a referred caller dials the other number after the delay, or is lost`() throws {
        let (tally, steps) = try Histories.steps(
            steady(
                every: 50, talk: 6, counsellors: .always(9), serves: Eligibility(genders: [.woman]),
                others: .refer(to: "other", chance: 0.5, after: .seconds(120))))
        let referred = times(.referred, steps)
        for entry in steps where entry.step == .dialled && entry.attempt == 2 {
            #expect(entry.seconds == (referred[entry.person] ?? 0) + 120)
            #expect(entry.hotline == 1)
        }
        #expect(tally.persons[0].lost == tally.cells[0].lost.referred)
        #expect(tally.persons[0].unserved == tally.persons[0].lost)
        #expect(tally.cells[1].offered > 0)
    }

    @Test func `a closed hotline loses callers who do not try again`() throws {
        let (tally, _) = try Histories.steps(
            steady(every: 50, talk: 6, counsellors: .always(1), open: .weekly([:])))
        #expect(tally.cells[0].closed == tally.cells[0].offered)
        #expect(tally.cells[0].lost.closed == tally.persons[0].persons)
    }

    @Test func `a person makes no more attempts than allowed`() throws {
        let redial = Redial(chance: 1, after: .seconds(10), attempts: 3)
        let (tally, steps) = try Histories.steps(
            steady(every: 300, talk: 6, counsellors: .always(1), redial: redial, open: .weekly([:])))
        #expect(steps.map(\.attempt).max() == 3)
        #expect(tally.persons[0].attempts == 3 * tally.persons[0].lost)
    }

    @Test func `whoever talks when staffing drops finishes the call, and the rest is overtime`() throws {
        let scenario = steady(
            every: 20, talk: 1_000, counsellors: .intervals(seconds: 3_600, counts: [2, 1]), patience: 1)
        let (tally, steps) = try Histories.steps(scenario)
        let answered = steps.filter { $0.step == .answered }.map(\.seconds)
        let left = try #require(steps.first { $0.step == .left })
        // Both are busy at the drop; the first to finish leaves.
        let busyUntil = answered.filter { $0 <= 3_600 }.map { $0 + 1_000 }.filter { $0 > 3_600 }.min()
        #expect(left.seconds == busyUntil)
        #expect(abs(tally.teams[0].overtimeSeconds - (left.seconds - 3_600)) < 1e-6)
    }
}

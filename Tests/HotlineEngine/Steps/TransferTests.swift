import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Calls that a counsellor passes on, followed step by step.
@Suite struct TransferTests {
    /// Callers of "line" are passed on to "other", which a team of its own answers.
    private func stage(_ dials: [Double], handover: Double? = nil, length: Double = 10_000) -> Stage {
        var stage = Stage(dials: dials, length: length)
        stage.scenario.hotlines.append(Hotline(name: "other", ladder: [Rung(name: "own", teams: ["second"])]))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(5)))
        stage.scenario.callers[0].afterwards.transfers = [
            OnwardTransfer(to: "other", chance: 1, handover: handover.map { .seconds($0) })
        ]
        return stage
    }

    @Test func `what follows a transfer is drawn afresh`() throws {
        var stage = stage((0..<400).map { Double($0) * 1_000 }, length: 500_000)
        stage.scenario.callers[0].talk = .exponential(try Exponential(mean: 50))
        stage.scenario.teams[0].staffing = .always(20)
        stage.scenario.teams[1].staffing = .always(20)
        stage.scenario.hotlines.append(Hotline(name: "third", ladder: [Rung(name: "own", teams: ["second"])]))
        stage.scenario.callers[0].afterwards.transfers = [OnwardTransfer(to: "third", chance: 0.5)]
        stage.scenario.hotlines[2].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines[2].others = .transfer(to: "other")
        stage.scenario.callers[0].gender = .man
        try stage.run()
        // Half of the first conversations are passed on; of these, half of the second, and so on: 400 in all. The variance of
        // a geometric number is 2: standard deviation 28 in all, of which 4 are exceeded once in 16,000 seeds.
        let passed = stage.cell(0).passedOn + stage.cell(1).passedOn
        #expect(abs(passed - 400) < 113)
        #expect(abs(stage.cell(0).passedOn - 200) < 40)
        var talks: [Int: [Double]] = [:]
        var begun: [Int: Double] = [:]
        for entry in stage.steps {
            if entry.step == .answered { begun[entry.person] = entry.seconds }
            if entry.step == .ended {
                talks[entry.person, default: []].append(entry.seconds - (begun[entry.person] ?? 0))
            }
        }
        let twice = talks.values.filter { $0.count > 1 }
        #expect(twice.count > 150)
        #expect(twice.allSatisfy { abs($0[0] - $0[1]) > 1e-6 })
    }

    @Test func `a person is referred to a service once, however often the call is passed on`() throws {
        var stage = stage([0])
        stage.scenario.services = [Service(name: "shelter", stay: .seconds(10))]
        stage.scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        try stage.run()
        #expect(stage.times(.answered) == [0, 100])
        #expect(stage.tally?.services[0].referred == 1)
    }

    @Test func `a warm transfer to a partner takes the counsellor's time, a cold one none`() throws {
        var stage = stage([0, 10])
        stage.scenario.partners = ["partner"]
        stage.scenario.teams[0].wrapUp = WrapUp(usual: .seconds(20))
        stage.scenario.callers[0].afterwards.transfers = [OnwardTransfer(to: "partner", chance: 1)]
        try stage.run()
        #expect(stage.times(.answered) == [0, 120])
        stage.scenario.callers[0].afterwards.transfers[0].handover = .seconds(30)
        try stage.run()
        #expect(stage.times(.passedToPartner) == [100, 250])
        #expect(stage.times(.answered) == [0, 150])
        #expect(stage.tally?.teams[0].talkSeconds == 260)
        #expect(stage.tally?.teams[0].wrapUpSeconds == 40)
        // The line is free as soon as the partner has the caller.
        #expect(stage.cell().lineSeconds == 100 + 240)
    }

    @Test func `nobody stays on the line of a caller who was told another number`() throws {
        var stage = stage([0, 10], handover: 30, length: 500)
        stage.scenario.callers[0].gender = .man
        stage.scenario.hotlines[1].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines[1].others = .refer(to: "third", chance: 1, after: .seconds(60))
        stage.scenario.hotlines.append(Hotline(name: "third", ladder: [Rung(name: "own", teams: ["second"])]))
        try stage.run()
        // The first is told the number at 100 and dials it at 160; the counsellor is free for the second at 100.
        #expect(stage.times(.referred).first == 100)
        let answers = stage.steps.filter { $0.step == .answered && $0.attempt == 1 }.map(\.seconds)
        #expect(answers == [0, 100])
    }

    @Test func `a counsellor who waits with a caller in triage at the end is accounted for`() throws {
        var stage = stage([0], handover: 30, length: 150)
        stage.scenario.callers[0].gender = .man
        stage.scenario.hotlines[1].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines[1].triage = .seconds(500)
        try stage.run()
        #expect(stage.times(.triaged) == [100])
        #expect(stage.tally?.teams[0].talkSeconds == 150)
        #expect(stage.tally?.teams[0].unaccountedSeconds == 0)
    }

    @Test(arguments: [nil, 30.0])
    func `a hard call is followed by recovery and rest however it is passed on`(handover: Double?) throws {
        var stage = stage([0, 10], handover: handover)
        stage.scenario.teams[0].recovery = Recovery(chance: 1, time: .seconds(300))
        stage.scenario.teams[0].rest = RestRule(afterCalls: 1, seconds: 200)
        stage.scenario.partners = ["partner"]
        let length = handover ?? 0
        for to in ["other", "partner"] {
            stage.scenario.callers[0].afterwards.transfers[0].to = to
            try stage.run()
            let own = stage.steps.filter { $0.step == .answered && $0.team == 0 }.map(\.seconds)
            #expect(own == [0, 100 + length + 300 + 200])
            #expect(stage.tally?.teams[0].hardCalls == 2)
            #expect(stage.tally?.teams[0].recoverySeconds == 600)
            // Her time with the caller is part of handling, at the hotline that passed the call on.
            #expect(stage.cell().handlingSeconds == 2 * (100 + length))
            #expect(stage.tally?.teams[0].unaccountedSeconds == 0)
        }
    }
}

import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// A callback that is offered once a caller has waited for a while, followed step by step.
@Suite struct CallbackOfferTests {
    private func stage(accept: Double) -> Stage {
        var stage = Stage(dials: [0, 10, 20], talk: 300)
        stage.scenario.callers[0].patience = .seconds(200)
        stage.scenario.hotlines[0].callback = CallbackRule(
            reach: 1, accept: accept, offerAfterWaitSeconds: 120)
        return stage
    }

    @Test func `whoever has waited so long and accepts keeps the place and hangs up`() throws {
        var stage = stage(accept: 1)
        try stage.run()
        #expect(stage.times(.acceptedCallback) == [130, 140])
        #expect(stage.times(.calledBack) == [300, 600])
        #expect(stage.times(.abandoned).isEmpty)
        // Lines: 300 s of the first conversation, 120 s each of those who waited.
        #expect(stage.cell().lineSeconds == 300 + 2 * 120)
        #expect(stage.cell().callbackTaken == 2)
        #expect(stage.cell().answered == 1)
        #expect(stage.tally?.persons[0].reached == 3)
    }

    @Test func `whoever does not accept waits on as before`() throws {
        var stage = stage(accept: 0)
        try stage.run()
        #expect(stage.times(.acceptedCallback).isEmpty)
        #expect(stage.times(.abandoned) == [210, 220])
    }

    @Test func `whoever hangs up or is answered before is offered nothing`() throws {
        var stage = stage(accept: 1)
        stage.scenario.callers[0].patience = .seconds(100)
        try stage.run()
        #expect(stage.times(.abandoned) == [110, 120])
        stage.scenario.callers[0].patience = nil
        stage.scenario.callers[0].talk = .seconds(60)
        try stage.run()
        #expect(stage.times(.acceptedCallback).isEmpty)
        #expect(stage.times(.answered) == [0, 60, 120])
    }

    @Test func `whoever waits to be sent on is offered nothing`() throws {
        var stage = stage(accept: 1)
        stage.scenario.callers[0].gender = .man
        stage.scenario.callers[0].patience = nil
        stage.scenario.hotlines[0].serves = Eligibility(genders: [.woman])
        stage.scenario.hotlines[0].triage = .seconds(200)
        stage.scenario.hotlines[0].callback.offerAfterExpectedSeconds = 0
        try stage.run()
        #expect(stage.times(.acceptedCallback).isEmpty)
        #expect(stage.times(.triaged) == [0, 200, 400])
        #expect(stage.cell().declined == 3)
        #expect(stage.cell().unaccounted == 0)
    }

    @Test func `whoever cannot safely be called back is not put off`() throws {
        var stage = stage(accept: 1)
        stage.scenario.callers[0].safeToCallBack = 0
        try stage.run()
        #expect(stage.times(.acceptedCallback).isEmpty)
        #expect(stage.times(.abandoned) == [210, 220])
    }
}

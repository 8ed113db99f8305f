import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Conversations that need an interpreter, followed step by step.
@Suite struct InterpreterRuleTests {
    /// Callers whose language only interpreters speak.
    private func stage(_ dials: [Double], connect: Double = 0, interpreters: Int = 1) -> Stage {
        var stage = Stage(dials: dials, counsellors: 5)
        stage.scenario.callers[0].language = "tigrinya"
        stage.scenario.teams[0].languages = ["arabic"]
        stage.scenario.interpreters = [pool("first", connect: connect, .always(interpreters))]
        return stage
    }

    private func pool(_ name: String, connect: Double, _ staffing: Staffing) -> InterpreterPool {
        InterpreterPool(name: name, languages: ["tigrinya"], connect: .seconds(connect), staffing: staffing)
    }

    @Test func `an interpreter at lunch joins nobody`() throws {
        var stage = stage([100, 900])
        let midnight = ClockTime.startOfDay
        let lunch = Break(
            name: "lunch", at: try #require(ClockTime(text: "00:10")), seconds: 600)
        stage.scenario.interpreters[0].staffing = .shifts([
            Shift(
                name: "day", from: midnight, to: try #require(ClockTime(text: "03:00")), counsellors: 1,
                breaks: [lunch])
        ])
        try stage.run()
        #expect(stage.times(.interpreterJoined) == [100, 1_200])
        #expect(stage.tally?.pools[0].dutySeconds == 9_400)
    }

    @Test func `interpreters who take their lunch one after the other are never all away`() throws {
        var stage = stage([700, 710], interpreters: 2)
        let lunch = Break(
            name: "lunch", at: try #require(ClockTime(text: "00:10")), seconds: 600, spreadSeconds: 1_200)
        stage.scenario.interpreters[0].staffing = .shifts([
            Shift(
                name: "day", from: .startOfDay, to: try #require(ClockTime(text: "03:00")), counsellors: 2,
                breaks: [lunch])
        ])
        try stage.run()
        // The first is away from 600 to 1,200, the second from 1,200 on; the first conversation ends at 800.
        #expect(stage.times(.interpreterJoined) == [700, 800])
    }

    @Test func `breaks that meet follow each other`() throws {
        var stage = stage([700, 1_900])
        let at = try #require(ClockTime(text: "00:10"))
        stage.scenario.interpreters[0].staffing = .shifts([
            Shift(
                name: "day", from: .startOfDay, to: try #require(ClockTime(text: "03:00")), counsellors: 1,
                breaks: ["tea", "prayer"].map { Break(name: $0, at: at, seconds: 900) })
        ])
        try stage.run()
        // Away from 600 to 2,400.
        #expect(stage.times(.interpreterJoined) == [2_400, 2_500])
    }

    @Test func `where the first pool has nobody free the next is asked`() throws {
        var stage = stage([0, 10, 20])
        stage.scenario.interpreters.append(pool("second", connect: 0, .always(1)))
        try stage.run()
        // The third waits for the first pool, which is on duty, until 100.
        #expect(stage.times(.interpreterJoined) == [0, 10, 100])
        #expect(stage.tally?.pools[0].interpreted == 2)
        #expect(stage.tally?.pools[1].interpreted == 1)
        stage.scenario.interpreters[0].staffing = .always(0)
        try stage.run()
        #expect(stage.tally?.pools[1].interpreted == 3)
    }

    @Test func `a caller does not wait longer for an interpreter to join than for one to be free`() throws {
        var stage = stage([0, 10], connect: 300)
        stage.scenario.callers[0].interpreterPatience = .seconds(60)
        try stage.run()
        // The first hangs up at 60 while the interpreter is about to join; the second, who waits from 10 on, at 70.
        #expect(stage.times(.interpreterFailed) == [60, 70])
        #expect(stage.cell().interpreted == 0)
        #expect(stage.cell().interpreterFailed == 2)
        #expect(stage.tally?.persons[0].reached == 0)
        #expect(stage.tally?.pools[0].busySeconds == 70)
        #expect(stage.tally?.pools[0].waitSeconds == 50)
        #expect(stage.tally?.teams[0].interpreterSeconds == 120)
        #expect(stage.tally?.teams[0].unaccountedSeconds == 0)
        stage.scenario.callers[0].interpreterPatience = .seconds(301)
        try stage.run()
        #expect(stage.times(.interpreterFailed) == [311])
        #expect(stage.cell().interpreted == 1)
    }

    @Test func `a caller who is about to hang up at the end is accounted for`() throws {
        var stage = stage([0], connect: 30_000)
        stage.scenario.callers[0].interpreterPatience = .seconds(20_000)
        try stage.run()
        #expect(stage.tally?.teams[0].interpreterSeconds == 10_000)
        #expect(stage.tally?.pools[0].busySeconds == 10_000)
        #expect(stage.tally?.persons[0].undecided == 1)
    }

    @Test(arguments: [0.0, 60.0])
    func `whoever must hang up before the interpreter has joined has not been reached`(connect: Double) throws
    {
        // Once while one joins, once while none is free.
        var stage = stage([0], connect: connect, interpreters: connect > 0 ? 1 : 0)
        stage.scenario.callers[0].interruption = .seconds(40)
        try stage.run()
        #expect(stage.times(.interrupted) == [40])
        #expect(stage.cell().cutShort == 1)
        #expect(stage.cell().interpreterFailed == 0)
        #expect(stage.cell().lost.interrupted == 1)
        #expect(stage.tally?.persons[0].reached == 0)
        #expect(stage.tally?.persons[0].interrupted == 1)
        #expect(stage.tally?.persons[0].lost == 1)
    }
}

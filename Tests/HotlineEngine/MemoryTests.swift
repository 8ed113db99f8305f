import DiscreteEvents
import HotlineModel
import Testing

@testable import HotlineEngine

/// The engine keeps what is in the system, not what has been.
@Suite struct MemoryTests {
    /// Slots of calls, counsellors and cases at services after so many days: the most that there were at once.
    private func slots(days: Int) throws -> (calls: Int, counsellors: Int, cases: Int, persons: UInt64) {
        var scenario = try Histories.twoHotlines(counsellors: 2)
        scenario.calendar.length = .days(days)
        scenario.services = [
            Service(
                name: "shelter", places: 10, stay: .exponential(try Exponential(mean: 86_400)),
                waitsAtMostSeconds: 86_400)
        ]
        scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 0.3)]
        let compiled = try CompiledScenario(scenario)
        var simulation = Simulation(
            HotlineSystem(compiled, seed: 9, replication: 0, watcher: NoObserver()))
        try simulation.run(until: compiled.horizonSeconds)
        return (
            simulation.model.calls.count, simulation.model.counsellors.count, simulation.model.cases.count,
            simulation.model.arrivals[0].nextPerson
        )
    }

    @Test func `a horizon ten times as long needs no more room`() throws {
        let short = try slots(days: 14)
        let long = try slots(days: 140)
        #expect(long.persons > 8 * short.persons)
        // The greatest of ten times as many busy days is a little larger, never ten times.
        #expect(long.calls < 2 * short.calls)
        #expect(UInt64(long.calls) < long.persons / 20)
        #expect(long.cases < 2 * short.cases)
        #expect(long.counsellors <= short.counsellors + 4)
    }
}

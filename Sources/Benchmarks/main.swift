import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel

// Speed of the full engine, every tally on, in processor time of one core: million calls a second.
// Compare figures of one run with each other; a machine's speed drifts.

/// Processor seconds used by this process so far.
func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// A textbook queue of ten counsellors whose mean talk time is one second.
func tenServers(arrivals: Double, patience: Double?, seconds: Double) throws -> CompiledScenario {
    let group = CallerGroup(
        name: "callers", calls: CallVolume(rate: .perHour(arrivals * 3_600)),
        dials: [DialShare(hotline: "line", share: 1)],
        patience: try patience.map { .exponential(try Exponential(mean: $0)) },
        talk: .exponential(try Exponential(mean: 1)))
    return try CompiledScenario(
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .seconds(seconds)), callers: [group],
            hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(10))]))
}

func measure(_ name: String, _ scenario: CompiledScenario) throws {
    _ = try ReplicationRunner.run(scenario, seed: 1, replication: 0)
    var speeds: [Double] = []
    var events = 0.0
    for replication in UInt64(1)...5 {
        let start = processorSeconds()
        let tally = try ReplicationRunner.run(scenario, seed: 1, replication: replication)
        let used = processorSeconds() - start
        let calls = Double(tally.cells.reduce(0) { $0 + $1.offered })
        speeds.append(calls / used / 1e6)
        events = Double(tally.events) / calls
    }
    speeds.sort()
    func text(_ value: Double) -> String { String(format: "%6.2f", value) }
    print(
        name.padding(toLength: 34, withPad: " ", startingAt: 0), text(speeds[0]), text(speeds[2]),
        text(speeds[4]), text(events))
}

do {
    print(
        "million calls a second".padding(toLength: 34, withPad: " ", startingAt: 0),
        "   min median    max events/call")
    try measure("M/M/10, load 0.9", tenServers(arrivals: 9, patience: nil, seconds: 200_000))
    try measure("M/M/10+M, load 1.1, patience 2", tenServers(arrivals: 11, patience: 2, seconds: 200_000))
} catch {
    FileHandle.standardError.write(Data("benchmark failed: \(error)\n".utf8))
    exit(70)
}

import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel
import ScenarioFiles

// Speed of the full engine, every tally on, scenarios read from their files' text, in processor time of one core: million
// calls a second; and the most memory the process has held. Compare figures of one run with each other: a machine's speed
// drifts.

/// Processor seconds used by this process so far.
func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// The most memory that this process has held so far, in megabytes.
func peakMegabytes() -> Double {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return .nan }
    return Double(usage.ru_maxrss) / 1_024
}

/// A textbook queue of ten counsellors whose mean talk time is one second, as a planner would write it.
func tenServers(arrivalsPerHour: Int, patience: String?, seconds: Int) -> String {
    let waits = patience.map { #""patience": { "exponential": { "mean": "\#($0)" } },"# } ?? ""
    return """
        {
          "calendar": { "zone": "UTC", "length": "\(seconds)s" },
          "callers": { "callers": { "calls": { "perHour": \(arrivalsPerHour) }, "dials": { "line": 1 }, \(waits)
            "talk": { "exponential": { "mean": "1s" } } } },
          "hotlines": { "line": { "ladder": { "own": { "teams": ["team"] } } } },
          "teams": { "team": { "counsellors": 10 } }
        }
        """
}

/// Why a benchmark could not be measured.
struct UnreadableScenario: Error { var text: String }

func measure(_ name: String, _ text: String) throws {
    let source = SourceText(name: name, bytes: Array(text.utf8))
    let (scenario, diagnostics) = ScenarioReader.read(source)
    guard let scenario else {
        throw UnreadableScenario(text: diagnostics.all.map(\.text).joined(separator: "\n"))
    }
    let compiled = try CompiledScenario(scenario)
    _ = try ReplicationRunner.run(compiled, seed: 1, replication: 0)
    var speeds: [Double] = []
    var events = 0.0
    for replication in UInt64(1)...5 {
        let start = processorSeconds()
        let tally = try ReplicationRunner.run(compiled, seed: 1, replication: replication)
        let used = processorSeconds() - start
        let calls = Double(tally.cells.reduce(0) { $0 + $1.offered })
        speeds.append(calls / used / 1e6)
        events = Double(tally.events) / calls
    }
    speeds.sort()
    let numbers = (speeds.isEmpty ? [] : [speeds[0], speeds[2], speeds[4]]) + [events, peakMegabytes()]
    let shown = numbers.map { String(format: "%8.2f", $0) }.joined(separator: " ")
    print(name.padding(toLength: 40, withPad: " ", startingAt: 0), shown)
}

do {
    print(
        "million calls a second".padding(toLength: 40, withPad: " ", startingAt: 0),
        "     min   median      max events/call    MB")
    try measure(
        "M/M/10, load 0.9, 0.18 million calls",
        tenServers(arrivalsPerHour: 32_400, patience: nil, seconds: 20_000))
    try measure(
        "M/M/10, load 0.9, 1.8 million calls",
        tenServers(arrivalsPerHour: 32_400, patience: nil, seconds: 200_000))
    try measure(
        "M/M/10+M, load 1.1, patience 2 s",
        tenServers(arrivalsPerHour: 39_600, patience: "2s", seconds: 200_000))
} catch let unreadable as UnreadableScenario {
    FileHandle.standardError.write(Data("benchmark failed:\n\(unreadable.text)\n".utf8))
    exit(70)
} catch {
    FileHandle.standardError.write(Data("benchmark failed: \(error)\n".utf8))
    exit(70)
}

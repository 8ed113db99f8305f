import Foundation
import HotlineEngine

/// How fast a workload was simulated, in processor time of one core.
struct Speed {
    let workload: Workload
    /// Million calls a second of every pass, ascending.
    let speeds: [Double]
    let calls: Int
    let events: UInt64
    /// The most memory that the process had held after the passes, in megabytes.
    let peakMegabytes: Double

    /// Runs passes after one that is not timed.
    init(_ workload: Workload, repeats: Int) throws {
        self.workload = workload
        let compiled = try CompiledScenario(workload.load(workload.calls))
        _ = try workload.pass(compiled, calls: workload.calls / 10, first: 0)
        var (speeds, calls, events): ([Double], Int, UInt64) = ([], 0, 0)
        for number in 1...repeats {
            let start = ProcessUse.seconds
            let pass = try workload.pass(compiled, calls: workload.calls, first: UInt64(number) << 20)
            speeds.append(Double(pass.calls) / (ProcessUse.seconds - start) / 1e6)
            calls += pass.calls
            events += pass.events
        }
        self.speeds = speeds.sorted()
        self.calls = calls
        self.events = events
        peakMegabytes = ProcessUse.peakMegabytes
    }

    var median: Double { speeds[speeds.count / 2] }

    var eventsPerCall: Double { Double(events) / Double(calls) }

    static let heading =
        "million calls a second".padding(toLength: 48, withPad: " ", startingAt: 0)
        + "     min   median      max   events/call  million events/s   MB at most"

    var row: String {
        let name = workload.title.padding(toLength: 48, withPad: " ", startingAt: 0)
        let ends = speeds.first.flatMap { first in speeds.last.map { (first, $0) } } ?? (.nan, .nan)
        return name
            + String(
                format: "%8.2f %8.2f %8.2f %13.2f %17.2f %12.0f", ends.0, median, ends.1, eventsPerCall,
                median * eventsPerCall, peakMegabytes)
    }

    /// The fields of the machine-readable form.
    var fields: [String: Any] {
        [
            "workload": workload.id, "title": workload.title, "callsPerSecond": median * 1e6,
            "callsPerSecondOfEachPass": speeds.map { $0 * 1e6 }, "eventsPerCall": eventsPerCall,
            "eventsPerSecond": median * eventsPerCall * 1e6, "peakMegabytes": peakMegabytes,
        ]
    }
}

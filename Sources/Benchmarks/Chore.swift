import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel
import ScenarioFiles

/// Work around the simulation: reading, adding up, starting.
struct Chore: Sendable {
    let id: String
    let title: String
    /// What is counted.
    let unit: String
    /// Does the work once.
    ///
    /// - Returns: how many units.
    let work: @Sendable () throws -> Double

    /// Units a second of processor time, the middle one of some repeats.
    func speed(repeats: Int) throws -> Double {
        var speeds: [Double] = []
        for _ in 0..<repeats {
            let start = ProcessUse.seconds
            let units = try work()
            speeds.append(units / max(1e-9, ProcessUse.seconds - start))
        }
        return speeds.sorted()[repeats / 2]
    }

    static let all = [reading, adding, merging]

    /// A scenario of two hundred caller groups and as many teams.
    private static let reading = Chore(
        id: "reading", title: "reading a scenario of 200 groups and teams", unit: "megabytes"
    ) {
        _ = try Workload.scenario("large", text: large)
        return Double(large.utf8.count) / 1e6
    }

    private static let large: String = {
        let groups = (0..<200).map {
            """
            "group-\($0)": { "language": "l\($0)", "calls": { "perDay": { "value": \($0 + 1), "basis": "assumption:a" } },
              "dials": { "line": 1 }, "patience": { "exponential": { "mean": "3m" } },
              "talk": { "lognormal": { "mean": "6m", "cv": 1.2 } } }
            """
        }
        let teams = (0..<200).map { "\"team-\($0)\": { \"languages\": [\"l\($0)\"], \"counsellors\": 1 }" }
        let names = (0..<200).map { "\"team-\($0)\"" }.joined(separator: ", ")
        return """
            { "callers": { \(groups.joined(separator: ",\n")) },
              "hotlines": { "line": { "ladder": { "own": { "teams": [\(names)] } } } },
              "teams": { \(teams.joined(separator: ",\n")) } }
            """
    }()

    /// Waits into a histogram.
    private static let adding = Chore(
        id: "histogram", title: "adding waits to a histogram", unit: "million waits"
    ) {
        var histogram = LogLinearHistogram()
        var stream = SplitMix64(seed: 1)
        for _ in 0..<4_000_000 { histogram.add(Double(stream.next() >> 40) / 1_000) }
        return Double(histogram.count) / 1e6
    }

    /// Histograms of many waits into one.
    private static let merging = Chore(
        id: "merging", title: "merging histograms of 10,000 waits", unit: "thousand merges"
    ) {
        var stream = SplitMix64(seed: 2)
        var part = LogLinearHistogram()
        for _ in 0..<10_000 { part.add(Double(stream.next() >> 40) / 1_000) }
        var sum = LogLinearHistogram()
        for _ in 0..<20_000 { sum.merge(part) }
        return 20
    }
}

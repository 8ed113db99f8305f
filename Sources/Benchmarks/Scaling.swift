import Foundation
import HotlineEngine
import Planning

/// How the cost of a simulated call grows with what a scenario has more of, and what a second core gives.
enum Scaling {
    /// One kind of growth.
    struct Row: Sendable {
        let id: String
        let title: String
        /// What there is so many of, and a scenario with it.
        let sizes: [Int]
        let scenario: @Sendable (Int) -> String
    }

    /// For each size of a row, nanoseconds a call, the middle one of some repeats.
    static func nanoseconds(_ row: Row, size: Int, repeats: Int) throws -> Double {
        let compiled = try CompiledScenario(Workload.scenario(row.id, text: row.scenario(size)))
        let workload = Workload(id: row.id, title: row.title, calls: 1) { _ in
            throw Workload.Unreadable(description: "this scenario has been read")
        }
        var each: [Double] = []
        for number in 0..<repeats {
            let start = ProcessUse.seconds
            let pass = try workload.pass(compiled, calls: 200_000, first: UInt64(number) << 20)
            each.append((ProcessUse.seconds - start) / Double(pass.calls) * 1e9)
        }
        return each.sorted()[repeats / 2]
    }

    static let rows = [length, pairs, teams, groups, waiting]

    private static let length = Row(
        id: "length", title: "seconds of M/M/10", sizes: [2_000, 20_000, 200_000]
    ) { seconds in
        """
        { "calendar": { "zone": "UTC", "length": "\(seconds)s" },
          "callers": { "callers": { "calls": { "perHour": 32400 }, "dials": { "line": 1 },
            "talk": { "exponential": { "mean": "1s" } } } },
          "hotlines": { "line": { "ladder": { "own": { "teams": ["team"] } } } },
          "teams": { "team": { "counsellors": 10 } } }
        """
    }

    private static let pairs = Row(
        id: "pairs", title: "groups, each with a team of its own", sizes: [25, 50, 100, 200]
    ) { count in
        centre(
            groups: count, teams: count, languages: { ["l\($0)"] }, perDay: 40_000 / count, counsellors: 2)
    }

    private static let teams = Row(
        id: "teams", title: "teams that answer one group, on one rung", sizes: [25, 50, 100, 200]
    ) { count in
        centre(groups: 1, teams: count, languages: { _ in ["l0"] }, perDay: 180 * count, counsellors: 1)
    }

    private static let groups = Row(
        id: "groups", title: "groups that one team answers", sizes: [25, 50, 100, 200]
    ) { count in
        centre(
            groups: count, teams: 1, languages: { _ in (0..<count).map { "l\($0)" } }, perDay: 24_000 / count,
            counsellors: 100)
    }

    private static let waiting = Row(
        id: "waiting", title: "calls that wait at once, about", sizes: [1_000, 10_000, 100_000]
    ) { count in
        """
        { "calendar": { "zone": "UTC", "length": "\(count * 2)s" },
          "callers": { "callers": { "calls": { "perHour": 3600 }, "dials": { "line": 1 },
            "patience": { "exponential": { "mean": "\(count)s" } },
            "talk": { "exponential": { "mean": "100s" } } } },
          "hotlines": { "line": { "ladder": { "own": { "teams": ["team"] } } } },
          "teams": { "team": { "counsellors": 10 } } }
        """
    }

    private static func centre(
        groups: Int, teams: Int, languages: (Int) -> [String], perDay: Int, counsellors: Int
    ) -> String {
        let callers = (0..<groups).map {
            """
            "group-\($0)": { "language": "l\($0)", "calls": { "perDay": \(perDay) }, "dials": { "line": 1 },
              "patience": { "exponential": { "mean": "3m" } }, "talk": { "exponential": { "mean": "6m" } } }
            """
        }
        let names = (0..<teams).map { "team-\($0)" }
        let staff = names.enumerated().map { number, name in
            let list = languages(number).map { "\"\($0)\"" }.joined(separator: ", ")
            return "\"\(name)\": { \"languages\": [\(list)], \"counsellors\": \(counsellors) }"
        }
        let rung = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return """
            { "calendar": { "zone": "UTC", "days": 1 }, "callers": { \(callers.joined(separator: ",\n")) },
              "hotlines": { "line": { "ladder": { "all": { "teams": [\(rung)] } } } },
              "teams": { \(staff.joined(separator: ",\n")) } }
            """
    }

    /// A national line: 1,600 calls a day on thirty lines for a year.
    static let nationalLine = """
        { "calendar": { "zone": "Africa/Cairo", "start": "2026-01-01", "days": 365 },
          "callers": { "callers": { "calls": { "perDay": 1600 }, "dials": { "line": 1 },
            "patience": { "exponential": { "mean": "3m" } }, "talk": { "lognormal": { "mean": "6m", "cv": 1.2 } },
            "redial": { "chance": { "abandoned": 0.5, "blocked": 0.7 }, "after": { "exponential": { "mean": "10m" } } } } },
          "hotlines": { "line": { "lines": 30, "ladder": { "all": { "teams": ["team"] } } } },
          "teams": { "team": { "counsellors": 10 } } }
        """

    /// Seconds on the clock that some replications of a scenario take on so many threads.
    static func seconds(of compiled: CompiledScenario, replications: Int, threads: Int) throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        _ = try ReplicationWorkers.results(of: 0..<replications, threads: threads) { number in
            try ReplicationRunner.run(compiled, seed: 1, replication: UInt64(number)).events
        }
        return (clock.now - start) / .seconds(1)
    }
}

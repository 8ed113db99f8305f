import HotlineModel
import ScenarioFiles

// What is timed.
extension Workload {
    /// Every workload, simplest first.
    static let all = [queue, impatience, month, centre]

    /// M/M/10 at load 0.9.
    private static let queue = Workload(
        id: "mm10", title: "M/M/10, load 0.9", calls: 1_800_000
    ) { try scenario("mm10", text: tenCounsellors(perSecond: 9, patience: nil, calls: $0)) }

    /// M/M/10+M at load 1.1, mean patience twice the mean talk time.
    private static let impatience = Workload(
        id: "mm10+m", title: "M/M/10+M, load 1.1, patience 2", calls: 2_200_000
    ) { try scenario("mm10+m", text: tenCounsellors(perSecond: 11, patience: "2s", calls: $0)) }

    /// The shipped month of two hotlines, replicated.
    private static let month = Workload(
        id: "month", title: "scenarios/two-hotlines.jsonc, 28 days", calls: 400_000
    ) { _ in
        let loaded = ScenarioLoader.load(path: "scenarios/two-hotlines.jsonc")
        guard let scenario = loaded.scenario else {
            throw Unreadable(description: loaded.diagnostics.map(\.text).joined(separator: "\n"))
        }
        return scenario
    }

    /// Twelve caller groups, eight teams of different skills on three rungs, two lines, a profile of the day, shifts, lognormal
    /// talk, impatience, redials, documentation.
    private static let centre = Workload(
        id: "centre", title: "12 groups, 8 teams, 3 rungs, shifts, redials", calls: 600_000
    ) { calls in
        let perDay = 400
        let days = min(3_660, max(1, calls / (12 * perDay)))
        let groups = (0..<12).map { group in
            """
            "group-\(group)": { "language": "l\(group % 6)", "calls": { "perDay": \(perDay), "profile": "day" },
              "dials": { "\(group % 2 == 0 ? "one" : "two")": 1 }, "patience": { "exponential": { "mean": "3m" } },
              "talk": { "lognormal": { "mean": "6m", "cv": 1.2 } },
              "redial": { "chance": { "abandoned": 0.4 }, "after": { "exponential": { "mean": "20m" } }, "attempts": 3 } }
            """
        }
        let teams = (0..<8).map { team in
            """
            "team-\(team)": { "languages": ["l\(team % 6)", "l\((team + 1) % 6)"],
              "wrapUp": { "exponential": { "mean": "1m" } },
              "shifts": { "day": { "from": "07:00", "to": "19:00", "counsellors": 5 },
                          "night": { "from": "19:00", "to": "07:00", "counsellors": 3 } } }
            """
        }
        func ladder(_ first: Int) -> String {
            let names = (0..<8).map { "\"team-\(($0 + first) % 8)\"" }
            return """
                "ladder": { "own": { "teams": [\(names[0...3].joined(separator: ", "))] },
                  "near": { "after": "20s", "teams": [\(names[4...5].joined(separator: ", "))] },
                  "all": { "after": "60s", "teams": [\(names[6...7].joined(separator: ", "))], "keepIdle": 1 } }
                """
        }
        return try scenario(
            "centre",
            text: """
                { "calendar": { "zone": "UTC", "days": \(days) },
                  "profiles": { "day": { "hours": [1,1,1,1,1,1,2,3,5,6,6,6,6,6,6,6,6,7,8,8,7,6,4,3] } },
                  "callers": { \(groups.joined(separator: ",\n")) },
                  "hotlines": { "one": { "lines": 60, \(ladder(0)) }, "two": { "lines": 60, \(ladder(4)) } },
                  "teams": { \(teams.joined(separator: ",\n")) } }
                """)
    }

    /// A textbook queue of ten counsellors whose mean talk time is one second.
    private static func tenCounsellors(perSecond: Int, patience: String?, calls: Int) -> String {
        let waits = patience.map { #""patience": { "exponential": { "mean": "\#($0)" } },"# } ?? ""
        return """
            {
              "calendar": { "zone": "UTC", "length": "\(max(1, calls / perSecond))s" },
              "callers": { "callers": { "calls": { "perHour": \(3_600 * perSecond) }, "dials": { "line": 1 }, \(waits)
                "talk": { "exponential": { "mean": "1s" } } } },
              "hotlines": { "line": { "ladder": { "own": { "teams": ["team"] } } } },
              "teams": { "team": { "counsellors": 10 } }
            }
            """
    }
}

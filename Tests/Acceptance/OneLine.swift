import Foundation

/// A scenario so small that a replication takes little time and leaves few numbers.
enum OneLine {
    /// A day of one line and one caller group.
    static let text = """
        { "title": { "en": "One line", "ar": "خط واحد" }, "calendar": { "days": 1 },
          "callers": { "all": { "calls": { "perDay": 60 }, "dials": { "line": 1 }, "patience": "5m", "talk": "10m" } },
          "hotlines": { "line": { "ladder": { "first": { "teams": "team" } } } },
          "teams": { "team": { "counsellors": 1 } } }
        """

    /// Writes it into a folder, and gives the words that run it so many times.
    static func run(_ times: Int, in folder: URL) throws -> [String] {
        let file = folder.appendingPathComponent("one-line.json")
        try Data(text.utf8).write(to: file)
        return ["run", file.path, "-n", "\(times)"]
    }
}

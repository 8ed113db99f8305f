import HotlineModel
import Testing

@testable import ScenarioFiles

@Suite struct ShiftTableTests {
    private static let table = """
        name;from;to;days;counsellors;breaks.lunch.at;breaks.lunch.length;breaks.lunch.paid
        early;07:00;15:00;sunday monday;3;11:00;30m;true
        late;15:00;23:00;;2;;;
        """

    private func read(
        _ table: String, _ shifts: String = "{ \"table\": \"s.csv\" }"
    ) -> (shifts: [Shift]?, found: [String]) {
        let text = """
            { "callers": {}, "hotlines": {}, "teams": { "desk": { "shifts": \(shifts) } } }
            """
        let (scenario, bag) = ScenarioReader.read(
            SourceText(name: "t.jsonc", bytes: Array(text.utf8)), files: .holding(["s.csv": table]))
        let found = bag.all.map {
            "\($0.location?.source.name ?? ""):\($0.location?.line ?? 0):\($0.location?.column ?? 0): \($0.message)"
        }
        guard case .shifts(let shifts)? = scenario?.teams.first?.staffing else { return (nil, found) }
        return (shifts, found)
    }

    @Test func `each row is a shift, each column one of its keys`() throws {
        let (shifts, found) = read(Self.table)
        #expect(found == [])
        let early = Shift(
            name: "early", from: try #require(ClockTime(text: "07:00")),
            to: try #require(ClockTime(text: "15:00")),
            days: [.sunday, .monday], counsellors: 3,
            breaks: [
                Break(
                    name: "lunch", at: try #require(ClockTime(text: "11:00")), seconds: 1_800, paid: true)
            ])
        #expect(shifts?.first == early)
        #expect(shifts?.last?.days == Weekday.allCases && shifts?.last?.breaks == [])
    }

    @Test func `a table can hold the shifts of many teams`() {
        let table = "team,name,from,to,counsellors\ndesk,a,08:00,16:00,1\nother,a,08:00,16:00,2\n"
        #expect(read(table).shifts?.map(\.counsellors) == [1])
        #expect(
            read(table.replacing("desk", with: "desks")).found == [
                "t.jsonc:1:76: s.csv has no row for \"desk\""
            ])
    }

    @Test func `entries beside the table change it, as a file changes another`() {
        let (shifts, found) = read(
            Self.table,
            """
            { "table": "s.csv", "late": { "counsellors": 4 }, "early": null,
              "night": { "from": "23:00", "to": "07:00", "counsellors": 1 } }
            """)
        #expect(found == [])
        #expect(shifts?.map(\.name) == ["late", "night"] && shifts?.map(\.counsellors) == [4, 1])
        #expect(
            read(Self.table, "{ \"table\": \"s.csv\", \"late\": { \"counsellors\": -4 } }").found == [
                "t.jsonc:1:110: teams.desk.shifts.late.counsellors must be a whole number from 0 to 100000"
            ])
    }

    @Test(arguments: [
        (
            "07:00;15:00;sunday", "7;15:00;sunday",
            "s.csv:2:7: row 2, column from must be a time of day such as \"16:00\""
        ),
        (
            "sunday monday;3", "sunday munday;3",
            "s.csv:2:19: row 2, column days cannot be \"munday\"; did you mean \"monday\"?"
        ),
        (
            "monday;3", "monday;three",
            "s.csv:2:33: row 2, column counsellors must be a whole number, not a text"
        ),
        (
            "11:00;30m", "11:00;30",
            "s.csv:2:41: row 2, column breaks.lunch.length must be a duration such as \"45s\", \"3m\" or \"1h30m\""
        ),
        (
            "30m;true", "30m;yes",
            "s.csv:2:45: row 2, column breaks.lunch.paid must be true or false, not a text"
        ),
        (
            "11:00;30m", "14:50;30m",
            "s.csv:2:35: the break \"lunch\" of row 2 does not lie within the shift, which lasts from 07:00 to 15:00"
        ),
        ("late;15:00", "late;", "s.csv:3:1: row 3 needs \"from\""),
        ("late;15:00", "early;15:00", "s.csv:3:1: row 3, column name: \"early\" stands in row 2 already"),
        (
            "late;15:00", "the late one;15:00",
            "s.csv:3:1: \"the late one\" is no name: use letters, digits and hyphens"
        ),
        (
            ";counsellors;", ";councellors;",
            "s.csv:1:19: the column \"councellors\" means nothing; did you mean \"counsellors\"?"
        ),
        (
            "name;", "shift;",
            "t.jsonc:1:76: s.csv has no column \"name\"; its columns are shift, from, to, days, counsellors, breaks.lunch.at, breaks.lunch.length, breaks.lunch.paid"
        ),
        (
            "name;from", "name;",
            "t.jsonc:1:76: s.csv has no column \"from\"; its columns are name, to, days, counsellors, breaks.lunch.at, breaks.lunch.length, breaks.lunch.paid"
        ),
    ])
    func `a wrong cell is told by its row and column`(good: String, bad: String, sentence: String) {
        #expect(read(Self.table.replacing(good, with: bad)).found == [sentence])
    }

    @Test func `a table is read with its folder, counts for the digest, and can be changed by settings`()
        throws
    {
        let scenario = """
            { "callers": {}, "hotlines": {}, "teams": { "desk": { "shifts": { "table": "plans/s.csv" } } } }
            """
        try TemporaryFolder.with(["t.jsonc": scenario, "plans/s.csv": Self.table]) { folder in
            let path = folder + "/t.jsonc"
            let loaded = ScenarioLoader.load(path: path)
            #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
            #expect(loaded.files == [path, folder + "/plans/s.csv"])
            let changed = loaded.applying([ScenarioSetting("teams.desk.shifts.late.counsellors=9")])
            guard case .shifts(let shifts)? = changed.scenario?.teams.first?.staffing else {
                Issue.record("\(changed.diagnostics.map(\.text))")
                return
            }
            #expect(shifts.map(\.counsellors) == [3, 9])
            #expect(changed.files == loaded.files)
        }
        let digests = try [Self.table, Self.table.replacing(";2;", with: ";3;")].map { table in
            try TemporaryFolder.with(["t.jsonc": scenario, "plans/s.csv": table]) {
                ScenarioLoader.load(path: $0 + "/t.jsonc").sha256
            }
        }
        #expect(digests[0] != nil && digests[0] != digests[1])
    }

    @Test(arguments: [
        (
            "../s.csv",
            "\"../s.csv\" is no file in the folder of the scenario; a scenario reads tables of its own folder, named relative to the file that names them"
        ),
        (
            "/etc/hosts",
            "\"/etc/hosts\" is no file in the folder of the scenario; a scenario reads tables of its own folder, named relative to the file that names them"
        ),
        ("shift.csv", "there is no file \"shift.csv\"; did you mean \"shifts.csv\"?"),
        ("sub", "\"sub\" is a folder, not a file"),
    ])
    func `files outside the folder are not read, and missing ones are told`(name: String, sentence: String)
        throws
    {
        let scenario = """
            { "callers": {}, "hotlines": {}, "teams": { "desk": { "shifts": { "table": "\(name)" } } } }
            """
        try TemporaryFolder.with([
            "in/t.jsonc": scenario, "in/shifts.csv": "", "in/sub/x": "", "s.csv": Self.table,
        ]) {
            let loaded = ScenarioLoader.load(path: $0 + "/in/t.jsonc")
            #expect(loaded.scenario == nil)
            #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.message) == [sentence])
        }
    }

    @Test func `a scenario in a text alone names no table`() {
        let text =
            "{ \"callers\": {}, \"hotlines\": {}, \"teams\": { \"desk\": { \"shifts\": { \"table\": \"s.csv\" } } } }"
        let (scenario, bag) = ScenarioReader.read(SourceText(name: "t", bytes: Array(text.utf8)))
        #expect(scenario == nil)
        #expect(
            bag.all.map(\.message) == [
                "the table \"s.csv\" cannot be read: the scenario is not in a folder"
            ])
    }
}

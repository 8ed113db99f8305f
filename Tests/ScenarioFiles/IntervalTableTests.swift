import HotlineModel
import Testing

@testable import ScenarioFiles

@Suite struct IntervalTableTests {
    /// Reads a scenario of some days with one group whose calls come from a table.
    private func read(
        _ table: String, _ calls: String = "\"table\": \"v.csv\"", start: String = "2026-11-01",
        days: Int = 1,
        zone: String = "Africa/Cairo"
    ) -> (rate: CallVolume.Rate?, found: [String]) {
        let text = """
            { "calendar": { "start": "\(start)", "days": \(days), "zone": "\(zone)" },
              "callers": { "women": { "calls": { \(calls) }, "dials": { "h": 1 }, "talk": "5m" } },
              "hotlines": {}, "teams": {} }
            """
        let (scenario, bag) = ScenarioReader.read(
            SourceText(name: "t.jsonc", bytes: Array(text.utf8)), files: .holding(["v.csv": table]))
        let found = bag.all.map {
            "\($0.location?.source.name ?? ""):\($0.location?.line ?? 0): \($0.severity): \($0.message)"
        }
        return (scenario?.callers.first?.calls.rate, found)
    }

    private func day(_ step: Int, _ row: (Int) -> String) -> String {
        stride(from: 0, to: 24 * 60, by: step).map { minute in
            let time = [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(
                separator: ":")
            return "2026-11-01 \(time),\(row(minute / step))\n"
        }.joined()
    }

    @Test func `dated rows are intervals, named by column`() {
        let table = "start,men,women\n" + day(30) { "0,\($0)" }
        let expected = CallVolume.Rate.expected(intervalSeconds: 1_800, counts: (0..<48).map(Double.init))
        #expect(read(table).rate == expected)
        #expect(read(table).found == [])
        #expect(
            read(table, "\"table\": \"v.csv\", \"column\": \"men\"").rate
                == .expected(intervalSeconds: 1_800, counts: Array(repeating: 0, count: 48)))
    }

    @Test func `rows before and after the horizon are left out`() {
        let table =
            "from;women\n"
            + ["10-31", "11-01", "11-02", "11-03"].enumerated().map {
                "2026-\($0.element);\($0.offset * 24)\n"
            }.joined()
        #expect(read(table, days: 2).rate == .expected(intervalSeconds: 86_400, counts: [24, 48]))
    }

    @Test func `rows without times follow each other from the start`() {
        let (rate, found) = read("women\n1\n2\n3\n4\n", "\"table\": \"v.csv\", \"every\": \"6h\"")
        #expect(rate == .expected(intervalSeconds: 21_600, counts: [1, 2, 3, 4]))
        #expect(found == [])
    }

    @Test func `times of day come again every day`() {
        let table = "start,women\n00:00,1\n06:00,2\n12:00,3\n18:00,4\n"
        #expect(
            read(table, days: 2).rate
                == .expected(intervalSeconds: 21_600, counts: [1, 2, 3, 4, 1, 2, 3, 4]))
        // Where the table is silent nobody calls.
        let (rate, found) = read("start,women\n08:00,1\n12:00,3\n", days: 2)
        #expect(rate == .expected(intervalSeconds: 14_400, counts: [0, 0, 1, 3, 0, 0, 0, 0, 1, 3]))
        #expect(found == [])
    }

    @Test func `a column of days tells days apart`() {
        // 2026-11-05 is a Thursday; Friday and Saturday are the weekend.
        let table = """
            day,start,women
            weekdays,00:00,1
            weekdays,12:00,2
            friday saturday,00:00,5
            friday saturday,12:00,6
            """
        #expect(
            read(table, start: "2026-11-05", days: 4).rate
                == .expected(intervalSeconds: 43_200, counts: [1, 2, 5, 6, 5, 6, 1, 2]))
    }

    @Test func `the day on which the clocks change has its own length`() {
        // Egypt's clocks go forward at 00:00 on 2026-04-24 and back at 24:00 on 2026-10-29.
        let spring = "start,women\n2026-04-24,46\n2026-04-25,48\n"
        #expect(
            read(spring, start: "2026-04-24", days: 2).rate
                == .expected(
                    intervalSeconds: 3_600,
                    counts: Array(repeating: 2, count: 47)))
        let hours = "start,women\n" + (0..<24).map { "2026-04-24 \($0):00,\($0 == 0 ? 7 : 1)\n" }.joined()
        let (rate, found) = read(hours, start: "2026-04-24")
        #expect(rate == .expected(intervalSeconds: 3_600, counts: Array(repeating: 1, count: 23)))
        #expect(
            found == [
                "t.jsonc:2: warning: v.csv has 7 calls at times that the clocks skip; they are left out"
            ])
        // A telephone system leaves the skipped hour out.
        let logged =
            "start,women\n" + (0..<24).map { "2026-04-23 \($0):00,1\n" }.joined()
            + (1..<24).map { "2026-04-24 \($0):00,1\n" }.joined()
        #expect(
            read(logged, start: "2026-04-23", days: 2).rate
                == .expected(intervalSeconds: 3_600, counts: Array(repeating: 1, count: 47)))
        let autumn = "start,women\n" + (0..<24).map { "2026-10-29 \($0):00,2\n" }.joined()
        #expect(
            read(autumn, start: "2026-10-29").rate
                == .expected(intervalSeconds: 3_600, counts: Array(repeating: 2, count: 23) + [1, 1]))
    }

    @Test func `staffing from a table holds its numbers`() throws {
        let text = """
            { "calendar": { "start": "2026-11-01", "days": 1 }, "callers": {}, "hotlines": {},
              "teams": { "desk": { "counsellors": { "table": "plan.csv" } } } }
            """
        let plan = "start,desk\n00:00,1\n08:00,3\n16:00,2\n"
        let (scenario, bag) = ScenarioReader.read(
            SourceText(name: "t", bytes: Array(text.utf8)), files: .holding(["plan.csv": plan]))
        #expect(bag.all.map(\.text) == [])
        #expect(scenario?.teams.first?.staffing == .intervals(seconds: 28_800, counts: [1, 3, 2]))
        let half = FileAccess.holding(["plan.csv": plan.replacing(",3", with: ",2.5")])
        let found = ScenarioReader.read(SourceText(name: "t", bytes: Array(text.utf8)), files: half)
        #expect(
            found.diagnostics.all.map(\.message) == [
                "row 3, column desk must be a whole number, not \"2.5\""
            ])
    }

    @Test(arguments: [
        (
            "start,woman\n00:00,1\n06:00,2\n",
            "t.jsonc:2: error: v.csv has no column \"women\"; did you mean \"woman\"?"
        ),
        (
            "start,men\n00:00,1\n06:00,2\n",
            "t.jsonc:2: error: v.csv has no column \"women\"; its columns are start, men"
        ),
        (
            "women\n1\n",
            "t.jsonc:2: error: v.csv has no column \"start\" that says when its rows hold; add one, or say with \"every\" how long each row lasts"
        ),
        ("start,women\n00:00,1\n06:00,\n", "v.csv:3: error: row 3, column women is empty; write 0 for none"),
        (
            "start,women\n00:00,1\n06:00,٣\n",
            "v.csv:3: error: row 3, column women is written with Arabic-Indic digits; numbers need the digits 0 to 9"
        ),
        (
            "start;women\n00:00;1\n06:00;2,5\n",
            "v.csv:3: error: row 3, column women must be a number: write 2.5 with a point, or leave out the comma between thousands"
        ),
        (
            "start,women\n00:00,1\n06:00,few\n",
            "v.csv:3: error: row 3, column women must be a number, not \"few\""
        ),
        (
            "start,women\n00:00,1\n06:00,-2\n",
            "v.csv:3: error: row 3, column women must be from 0 to 10000000"
        ),
        (
            "start,women\n00:00,1\nsix,2\n",
            "v.csv:3: error: row 3, column start must be a time of day such as \"09:30\""
        ),
        (
            "start,women\n2026-11-01 00:00,1\n06:00,2\n",
            "v.csv:3: error: row 3, column start must be a date and time such as \"2026-11-01 09:30\""
        ),
        (
            "start,women\n2026-11-01 00:00,1\n2026-11-01 01:00,1\n2026-11-01 03:00,2\n",
            "v.csv:4: error: row 4, column start must be \"2026-11-01 02:00\", 1h after the row before, not \"2026-11-01 03:00\""
        ),
        (
            "start,women\n2026-11-01 01:00,1\n2026-11-01 00:00,1\n",
            "v.csv:3: error: row 3, column start does not come after the row before"
        ),
        (
            "start,women\n2026-11-01 01:00,1\n",
            "t.jsonc:2: error: say with \"every\" how long the only row of v.csv lasts"
        ),
        ("start,women\n00:00,1\n", "t.jsonc:2: error: say with \"every\" how long the rows of v.csv last"),
        (
            "day,start,women\nfriday,00:00,1\nfrieday,06:00,1\n",
            "v.csv:3: error: row 3, column day must name days, such as \"sunday\", \"weekdays\", \"weekend\" or \"daily\""
        ),
        (
            "start,women\n00:00,1\n06:00,1\n06:00,1\n",
            "v.csv:4: error: row 4, column start: rows of 6h would overlap here, or pass midnight"
        ),
        (
            "start,women\n12:00,1\n20:00,1\n",
            "v.csv:3: error: row 3, column start: rows of 8h would overlap here, or pass midnight"
        ),
        (
            "start,women\n2026-11-01 06:00,1\n2026-11-01 12:00,1\n",
            "t.jsonc:2: warning: v.csv starts after the horizon does and ends before it: nobody calls outside its rows"
        ),
        (
            "start,women\n2026-11-01 00:00,1\n2026-11-01 06:00,1\n",
            "t.jsonc:2: warning: v.csv ends before the horizon does: nobody calls outside its rows"
        ),
    ])
    func `a wrong cell is told by its row and column`(table: String, sentence: String) {
        #expect(read(table).found == [sentence])
    }

    @Test func `a table of many rows is read in a moment`() {
        let rows = (0..<20_000).map { "\($0 % 7),\($0 % 5)\n" }.joined()
        let (rate, found) = read(
            "men,women\n" + rows, "\"table\": \"v.csv\", \"every\": \"1m\"", days: 10)
        guard case .expected(60, let counts)? = rate else {
            Issue.record("\(found)")
            return
        }
        #expect(counts.count == 14_400 && counts[14_399] == Double(14_399 % 5))
    }
}

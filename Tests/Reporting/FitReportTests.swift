import CallRecords
import Documents
import Foundation
import Reporting
import Testing

@Suite struct FitReportTests {
    /// Three weeks of made-up calls: an hour of few, a hotline of few, an outcome of few.
    ///
    /// - Parameter unreadable: rows that cannot be read.
    private static func fit(unreadable: Int = 0) throws -> RecordsFit {
        var text = "arrival,hotline,wait,outcome,talk,agent\n"
        for call in 0..<1_500 {
            let (day, minute) = (1 + call % 21, 540 + call * 7 % 600)
            let clock = String(
                format: "2026-11-%02d %02d:%02d:%02d", day, minute / 60, minute % 60, call % 60)
            let wait = call * 13 % 170
            let outcome = call % 4 == 0 ? "abandoned" : call % 200 == 1 ? "busy" : "answered"
            let talk = outcome == "answered" ? 30 + call * 37 % 900 : 0
            text +=
                "\(clock),\(call % 300 == 7 ? "small" : "women"),\(wait),\(outcome),\(talk),a\(call % 5)\n"
        }
        for _ in 0..<unreadable { text += "yesterday,women,1,answered,60,a1\n" }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try RecordsFit(try RecordReader.read([file.path], ColumnMapping()))
    }

    @Test func `the report has the same numbers in English and in Arabic`() throws {
        let report = FitReport(try Self.fit(), version: "0").document
        func numbers(_ edition: Edition) -> [Substring] {
            CSVRenderer(edition: edition).render(report).split(whereSeparator: { $0 == "," || $0 == "\n" })
                .filter { Double($0) != nil }
        }
        #expect(numbers(Edition(.english)).count > 100)
        #expect(numbers(Edition(.english)) == numbers(Edition(.arabic)))
    }

    @Test func `every heading, caption and column has Arabic words`() throws {
        let report = FitReport(try Self.fit(), version: "0").document
        var phrases = [report.title]
        for table in report.tables { phrases += [table.caption] + table.columns.map(\.title) + table.notes }
        for figure in report.figures { phrases += [figure.caption, figure.description] + figure.notes }
        for case .heading(let phrase, _) in report.blocks { phrases.append(phrase) }
        for case .paragraph(let phrase) in report.blocks { phrases.append(phrase) }
        #expect(phrases.count > 40)
        for phrase in phrases { #expect(phrase.arabic != nil, "\(phrase.english)") }
    }

    @Test func `fitted curves stand beside observed ones`() throws {
        let report = FitReport(try Self.fit(), version: "0").document
        let names = report.figures.map(\.id)
        for name in ["week", "talk-curve", "patience-curve", "patience-hazard", "staffing"] {
            #expect(names.contains(name))
        }
        #expect(HTMLRenderer(edition: Edition(.arabic)).render(report).contains("<svg"))
        #expect(LaTeXRenderer(edition: Edition(.english)).render(report).contains("tikzpicture"))
    }

    /// Eight busy calls are a small count; the calls of all other outcomes would give them away.
    @Test func `no table, JSON or fragment holds a small count of calls`() throws {
        let fit = try Self.fit()
        let report = FitReport(fit, version: "0").document
        for table in report.tables where ["outcomes", "hotlines", "callers"].contains(table.id) {
            for row in table.rows {
                guard row.cells.count > 1, case .value(.quantity(let count, _)) = row.cells[1].content else {
                    continue
                }
                #expect(count == 0 || count >= 10)
            }
        }
        let outcomes = try #require(report.tables.first { $0.id == "outcomes" })
        #expect(
            outcomes.rows.count { row in
                if case .value(.absent) = row.cells[1].content { true } else { false }
            } == 2)
        let json = FitJSON(fit, version: "0").text
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(root["schema"] as? String == "hotline-fit/1")
        for outcome in try #require(root["outcomes"] as? [[String: Any]]) {
            #expect((outcome["calls"] as? Int).map { $0 >= 10 } ?? true)
        }
        for text in [json, ScenarioFragment(fit).text] {
            #expect(!text.contains("small"))
        }
    }

    @Test(arguments: [
        (0, nil, "fewer than 11 rows"), (3, nil, "fewer than 11 rows"), (13, 15, "about 15 rows"),
    ])
    func `rows that could not be read are counted as calls are`(
        rows: Int, shown: Int?, words: String
    ) throws {
        let fit = try Self.fit(unreadable: rows)
        let document = FitReport(fit, version: "0").document
        let text = TextRenderer(edition: Edition(.english)).render(document)
        #expect(text.replacing("\n", with: " ").contains(words))
        #expect(document.tables.contains { $0.id == "bad-rows" } == (shown != nil))
        let json = FitJSON(fit, version: "0").text
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(root["badRows"] as? Int == shown)
    }
}

import CallRecords
import Documents
import Foundation
import Reporting
import Testing

/// One call in the night, when hardly anybody calls, shows in nothing that is published.
@Suite struct NightCallTests {
    private static func call(at hour: Int) -> String {
        "2026-11-10 0\(hour):05:00,women,12,answered,2460,a2,night"
    }

    /// Three weeks of made-up calls between nine and seven o'clock.
    private static func fit(with row: String?) throws -> RecordsFit {
        var rows = ["arrival,hotline,wait,outcome,talk,agent,caller-key"]
        for call in 0..<1_503 {
            let (day, minute) = (1 + call % 21, 540 + call * 7 % 600)
            let clock = String(
                format: "2026-11-%02d %02d:%02d:%02d", day, minute / 60, minute % 60, call % 60)
            let outcome = call % 4 == 0 ? "abandoned" : "answered"
            let talk = outcome == "answered" ? 30 + call * 37 % 900 : 0
            let hotline = call % 3 == 0 ? "rights" : "women"
            rows.append(
                "\(clock),\(hotline),\(call * 13 % 170),\(outcome),\(talk),a\(call % 5),k\(call % 700)")
        }
        if let row { rows.append(row) }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
        try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try RecordsFit(try RecordReader.read([file.path], ColumnMapping()))
    }

    private static func outputs(_ fit: RecordsFit) -> [[Substring]] {
        let report = FitReport(fit, version: "0").document
        return [
            TextRenderer(edition: Edition(.english)).render(report),
            CSVRenderer(edition: Edition(.english)).render(report), FitJSON(fit, version: "0").text,
            ScenarioFragment(fit).text,
        ].map { $0.split(separator: "\n") }
    }

    @Test(arguments: [1, 6]) func `no report, JSON, CSV or fragment tells its hour`(hour: Int) throws {
        let one = Self.outputs(try Self.fit(with: Self.call(at: 3)))
        let other = Self.outputs(try Self.fit(with: Self.call(at: hour)))
        for (lines, others) in zip(one, other) {
            #expect(lines.count == others.count)
            for (line, changed) in zip(lines, others) { #expect(line == changed) }
        }
    }

    /// Beside the hours, one call of 1,500 may change how a total is rounded.
    @Test func `no hour and no shift tells that there was one`() throws {
        func hours(_ row: String?) throws -> [[Substring]] {
            let outputs = Self.outputs(try Self.fit(with: row))
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(outputs[2].joined(separator: "\n").utf8))
                    as? [String: Any])
            let kept = json.filter { ["onDuty", "hoursOfWeek"].contains($0.key) }
            let data = try JSONSerialization.data(withJSONObject: kept, options: [.sortedKeys])
            return [
                outputs[1].filter { $0.hasPrefix("week,") || $0.hasPrefix("staffing,") },
                String(decoding: data, as: UTF8.self).split(separator: "{"),
                outputs[3].filter { $0.contains("\"hours\"") || $0.contains("\"shift-") },
            ]
        }
        let with = try hours(Self.call(at: 3))
        for (lines, others) in zip(try hours(nil), with) {
            #expect(lines.count == others.count)
            for (line, changed) in zip(lines, others) { #expect(line == changed) }
        }
        #expect(with.allSatisfy { $0.count > 1 })
    }

    @Test func `hours of few calls have nobody on duty and no shift`() throws {
        let fit = try Self.fit(with: Self.call(at: 3))
        let staffing = try #require(fit.staffing)
        #expect((0..<9).allSatisfy { staffing.onDuty[$0] == nil && staffing.busy[$0] == nil })
        #expect(staffing.onDuty[12] != nil)
        let fragment = ScenarioFragment(fit)
        #expect(fragment.isComplete)
        #expect(!fragment.text.contains("03:00") && fragment.text.contains("09:00"))
    }
}

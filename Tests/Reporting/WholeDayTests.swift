import Documents
import Foundation
import HotlineModel
import Metrics
import Planning
import Testing

@testable import Reporting

/// The tables that appear only where a scenario has something for them.
@Suite struct WholeDayTests {
    private let result: RunResult

    init() throws { result = try WholeDay.usual.get() }

    private func tables(_ parts: [RunTable]) -> [Table] {
        RunReport(result, TracedScenario.provenance, tables: parts).document.tables
    }

    private func text(_ parts: [RunTable], _ language: Language = .english) -> String {
        TextRenderer(edition: Edition(language), width: 110)
            .render(RunReport(result, TracedScenario.provenance, tables: parts).document)
    }

    private func cell(_ table: Table, _ key: String, _ column: String) throws -> Cell {
        let place = try #require(table.columns.firstIndex { $0.id == column })
        let row = try #require(
            table.rows.first { row in
                if case .label(key, _)? = row.cells.first?.content { true } else { false }
            })
        return row.cells[place]
    }

    private func number(_ table: Table, _ key: String, _ column: String) throws -> Double {
        guard case .value(let value) = try cell(table, key, column).content else { return .nan }
        switch value {
        case .estimate(let estimate): return estimate.value
        case .quantity(let number, _): return number
        default: return .nan
        }
    }

    @Test(
        arguments: [
            (RunTable.callbacks, ["callbacks"]), (.followUps, ["follow-ups"]),
            (.preferences, ["preferences"]), (.interpreters, ["interpreters", "interpreted"]),
            (.services, ["services", "places"]), (.cost, ["cost"]), (.hours, ["hours"]),
            (.balance, ["attempt-balance", "person-balance", "referral-balance"]),
        ])
    func `a part appears where the scenario has something for it`(part: RunTable, ids: [String]) {
        #expect(tables([part]).map(\.id) == ids)
    }

    @Test func `hours are printed only where they are asked for`() {
        #expect(!RunTable.usual.contains(.hours))
        #expect(!tables(RunTable.usual).contains { $0.id == "hours" })
    }

    @Test func `wages, lines and places add up to the cost, in the scenario's currency`() throws {
        let cost = try #require(tables([.cost]).first)
        let parts = ["cost-wages", "cost-interpreters", "cost-lines", "cost-places"]
        let sum = try parts.reduce(0) { $0 + (try number(cost, $1, "estimate")) }
        #expect(abs(sum - (try number(cost, "cost", "estimate"))) < 1e-6)
        // Twenty-four hours of which eight at night, at 100 and 80.
        #expect(abs(try number(cost, "cost-wages", "estimate") - 180 * (24 + 0.25 * 8)) < 1e-6)
        #expect(abs(try number(cost, "cost-wages-rights-team", "estimate") - 80 * 26) < 1e-6)
        #expect(abs(try number(cost, "cost-lines", "estimate") - 2 * 30) < 1e-6)
        #expect(text([.cost]).contains("EGP") && text([.cost]).contains("Cost per person reached"))
    }

    @Test func `men without a service that takes them are counted`() throws {
        let services = try #require(tables([.services]).first)
        let referred = try number(services, "man", "service-referrals")
        #expect(referred > 0)
        #expect(try number(services, "man", "service-none") == referred)
        #expect(try number(services, "woman", "service-none") == 0)
    }

    @Test func `a cell that a target judges says the verdict in words`() throws {
        #expect(try cell(#require(tables([.service]).first), "women", "service-level").note != nil)
        #expect(try cell(#require(tables([.service]).first), "rights", "service-level").note == nil)
        #expect(text([.service]).contains("target fast: missed"))
        #expect(text([.cost]).contains("target budget: missed"))
        #expect(text([.service], .arabic).contains("الهدف fast: لم يتحقق"))
    }

    @Test func `every hour that the horizon has is a row, a group a day`() throws {
        let hours = try #require(tables([.hours]).first)
        #expect(hours.groups.map(\.id) == ["women-sunday", "rights-sunday"])
        #expect(hours.rows.count == 48)
        #expect(try number(hours, "10", "offered-per-hour") == 5)
        #expect(try number(hours, "10", "counsellors-on-duty") == 1)
        let document = RunReport(result, TracedScenario.provenance, tables: [.hours]).document
        let figures = document.blocks.filter { if case .figure = $0 { true } else { false } }
        #expect(figures.count == 2)
    }

    @Test(arguments: [Language.english, .arabic])
    func `every table can be written in both languages`(language: Language) {
        let document = RunReport(result, TracedScenario.provenance, tables: RunTable.allCases).document
        #expect(!TextRenderer(edition: Edition(language), width: 110).render(document).isEmpty)
        for table in document.tables {
            #expect(table.caption.arabic != nil)
            for column in table.columns { #expect(column.title.arabic != nil, "\(table.id) \(column.id)") }
            for note in table.notes { #expect(note.arabic != nil, "\(table.id)") }
        }
    }

    @Test func `results for programs name services, hours, currency and gaps`() throws {
        let text = RunJSON(result, TracedScenario.provenance).text
        let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(root["currency"] as? String == "EGP")
        let estimates = try #require(root["estimates"] as? [[String: Any]])
        let places = try #require(
            estimates.first {
                $0["metric"] as? String == "places-share"
                    && $0["scope"] as? [String: String] == ["service": "shelter"]
            })
        #expect(places["value"] is Double)
        let hour = try #require(
            estimates.first {
                let interval = ($0["scope"] as? [String: Any])?["interval"] as? [String: Any]
                return $0["metric"] as? String == "offered-per-hour"
                    && interval?["hotline"] as? String == "women"
                    && interval?["day"] as? String == "sunday" && interval?["hour"] as? Int == 10
            })
        #expect(hour["value"] as? Double == 5)
        let cost = try #require(estimates.first { $0["metric"] as? String == "cost" })
        #expect(cost["unit"] as? String == "EGP")
        let gaps = try #require(root["equity"] as? [[String: Any]])
        let lost = try #require(
            gaps.first { $0["metric"] as? String == "lost-callers" && $0["by"] as? String == "gender" })
        #expect((lost["largest"] as? [String: Any])?["scope"] as? [String: String] != nil)
    }
}

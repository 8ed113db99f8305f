import HotlineModel
import ScenarioFiles
import Testing

@testable import CallRecords

@Suite struct ColumnMappingTests {
    @Test func `a mapping file names columns, words and formats`() {
        let text = """
            { // from the switch
              "columns": { "arrival": "start", "wrap-up": "acw" }, "ignore": ["remarks"],
              "outcomes": { "AGENT": "answered" }, "dates": "month-first", "durations": "milliseconds",
              "day": "2026-11-05" }
            """
        var bag = DiagnosticBag()
        let mapping = ColumnMapping(SourceText(name: "map.jsonc", bytes: Array(text.utf8)), into: &bag)
        #expect(bag.all.isEmpty)
        #expect(
            mapping
                == ColumnMapping(
                    columns: [.arrival: "start", .wrapUp: "acw"], ignored: ["remarks"],
                    outcomes: ["AGENT": .answered], dateOrder: .monthFirst, durationUnit: .milliseconds,
                    day: CivilDate(year: 2026, month: 11, day: 5)))
        #expect(mapping.outcomeWords["agent"] == .answered)
    }

    @Test(
        arguments: [
            "{ \"colums\": {} }", "{ \"columns\": { \"arival\": \"x\" } }", "[]", "{ \"dates\": \"both\" }",
            "{ \"outcomes\": { \"x\": \"gone\" } }", "{ \"day\": \"soon\" }", "{ \"ignore\": 3 }",
        ])
    func `mistakes in a mapping file are reported with their place`(text: String) {
        var bag = DiagnosticBag()
        _ = ColumnMapping(SourceText(name: "map.jsonc", bytes: Array(text.utf8)), into: &bag)
        #expect(bag.hasErrors && bag.all.allSatisfy { $0.location != nil })
    }

    @Test func `flags go before the file`() {
        let file = ColumnMapping(columns: [.arrival: "a", .wait: "w"], ignored: ["x"])
        let merged = file.overridden(by: ColumnMapping(columns: [.arrival: "b"], ignored: ["y"]))
        #expect(merged.columns == [.arrival: "b", .wait: "w"] && merged.ignored == ["x", "y"])
    }
}

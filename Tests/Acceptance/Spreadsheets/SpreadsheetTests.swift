import Foundation
import Testing

/// Reports opened in a real spreadsheet program.
@Suite(.serialized, .enabled(if: Spreadsheet.program != nil, Spreadsheet.absence))
struct SpreadsheetTests {
    private static func report(_ format: String, _ words: [String] = []) throws -> String {
        let run = try Hotline.run(["run", "two-hotlines", "-n", "6", "-q", "--format", format] + words)
        #expect(run.status == 0, "\(run.errors)")
        return run.output
    }

    /// The fields that are numbers. None of them holds a comma or a quote.
    private static func numbers(_ csv: String) -> [Double] {
        csv.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ",") }.compactMap { Double($0) }
    }

    @Test(arguments: [("csv", "en"), ("csv-excel", "ar")])
    func `every number of a report is a number there, and nothing is a formula`(
        format: String, language: String
    ) throws {
        let csv = try Self.report(format, ["--language", language])
        let sheet = try Spreadsheet(csv: csv)
        let numbers = Self.numbers(csv)
        #expect(numbers.count > 100)
        #expect(sheet.numbers.count == numbers.count)
        // The program keeps about 15 digits.
        for (kept, number) in zip(sheet.numbers, numbers) {
            #expect(abs(kept - number) <= 1e-12 * abs(number))
        }
        #expect(sheet.formulas == 0)
        #expect(sheet.texts.contains(language == "ar" ? "النساء" : "Women"))
    }

    @Test func `a title that begins like a formula stays a text`() throws {
        let csv = try Self.report("csv-excel", ["--set", "title.en=\"=1+1\""])
        let sheet = try Spreadsheet(csv: csv)
        #expect(sheet.formulas == 0)
        #expect(sheet.texts.contains { $0.contains("=1+1") })
    }
}

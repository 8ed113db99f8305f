import Testing

@testable import CallRecords

@Suite struct ColumnNameTests {
    private func refusal(of text: String, _ mapping: ColumnMapping = ColumnMapping()) throws -> String {
        let file = RecordsFile(text)
        let error = #expect(throws: RecordsError.self) { try RecordReader.read([file.path], mapping) }
        return try #require(error).sentences.map { $0.replacing(file.path, with: "calls.csv") }
            .joined(separator: "\n")
    }

    @Test(arguments: [
        ("phone", true), ("caller name", true), ("رقم_الهاتف", true), ("call-type 2", true), ("", false),
        ("+20 100 123 4567", false), ("01001234567", false), ("29001011234567", false), ("12", false),
        ("fatma@example.org", false), ("Fatma Hassan Ali", false), ("x\u{1B}[31m", false), ("a\tb", false),
        ("my passport was taken from me", false), (String(repeating: "a", count: 31), false),
    ])
    func `a heading is repeated only where it is a plain word`(heading: String, isPlain: Bool) {
        #expect(ColumnName.isPlain(heading) == isPlain)
        #expect(
            ColumnName.text(of: heading, at: 2) == (isPlain ? "column 3, \"\(heading)\"," : "column 3"))
    }

    @Test func `a file without headings is told so, and no cell of it is shown`() throws {
        let rows = """
            2026-11-01 09:00:00,women,+20 100 123 4567,\u{1B}[31mshe said that her passport was taken
            2026-11-01 09:10:00,women,+20 100 123 4568,\u{1B}[31mshe said that her passport was taken

            """
        #expect(
            try refusal(of: rows, ColumnMapping(columns: [.arrival: "start"]))
                == "calls.csv has no line of headings: its first line holds the moment of a call; put a line above it that names the columns"
        )
    }

    @Test func `a column whose heading is a cell is named by its number`() throws {
        let rows = "arrival,+20 100 123 4567,she said that her passport was taken\n"
        let sentence = try refusal(
            of: rows + "2026-11-01 09:10:00,+20 100 123 4568,her passport was taken again\n")
        #expect(sentence.contains("column 2 looks like telephone numbers"))
        #expect(sentence.contains("column 3 looks like addresses"))
        #expect(!sentence.contains("123") && !sentence.contains("passport"))
    }

    @Test(arguments: [RecordField.group, .hotline, .language])
    func `names of people are refused as words of a category`(field: RecordField) throws {
        let rows = "arrival,\(field.rawValue)\n2026-11-01 09:00:00,Fatma Hassan Ali\n"
        let sentence = try refusal(of: rows)
        #expect(sentence.contains("names of people") && sentence.contains("short word"))
        #expect(!sentence.contains("Fatma"))
        let arabic = try refusal(of: "arrival,\(field.rawValue)\n2026-11-01 09:00:00,فاطمة حسن علي\n")
        #expect(arabic.contains("names of people"))
    }

    @Test(arguments: ["legal help", "region 2 north", "women"])
    func `short words and words with a number are no names of people`(word: String) throws {
        let file = RecordsFile("arrival,group\n2026-11-01 09:00:00,\(word)\n")
        #expect(try RecordReader.read([file.path], ColumnMapping()).groups.words == [word])
    }

    @Test func `lines that do not end and quotes that are not closed are told plainly`() throws {
        let endless = String(repeating: "9", count: 3_000_000)
        #expect(
            try refusal(of: endless)
                == "calls.csv: the first line is too long to be one of headings: either lines do not end, or a quotation mark is never closed"
        )
        let quote =
            "arrival,outcome\n\"2026-11-01 09:00:00,answered\n" + String(repeating: "x", count: 40_000)
        let sentence = try refusal(of: quote)
        #expect(
            sentence.hasPrefix("no row of the records could be read: ")
                && sentence.contains("a quotation mark is never closed"))
        #expect(try refusal(of: "") == "calls.csv has no line of headings")
    }
}

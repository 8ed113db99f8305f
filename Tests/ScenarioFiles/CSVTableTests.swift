import Testing

@testable import ScenarioFiles

@Suite struct CSVTableTests {
    private func read(_ bytes: [UInt8]) -> (table: CSVTable?, found: [String]) {
        var bag = DiagnosticBag()
        let table = CSVTable.read(SourceText(name: "t.csv", bytes: bytes), into: &bag)
        return (table, bag.all.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0): \($0.message)" })
    }

    private func cells(_ text: String) throws -> [[String]] {
        let (table, found) = read(Array(text.utf8))
        #expect(found == [])
        let whole = try #require(table)
        return [whole.columns]
            + whole.rows.map { row in
                whole.cells(of: row, columns: Array(whole.columns.indices)).map(\.text)
            }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1,5;2\r\n", [["a", "b"], ["1,5", "2"]]),
        ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a\n1\n2\n", [["a"], ["1"], ["2"]]), ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        // Quotes keep delimiters, line ends and quotes.
        ("\"a,x\",b\n\"1\"\"2\",\"3\n4\"\n", [["a,x", "b"], ["1\"2", "3\n4"]]),
        // A quote inside a cell is one.
        ("a,b\n5\" pipe,2\n", [["a", "b"], ["5\" pipe", "2"]]),
        // Space around cells, empty rows, short rows and delimiters at the end mean nothing.
        (" a , b ,\n 1 , 2 ,\n\n,,\n3\n", [["a", "b"], ["1", "2"], ["3", ""]]),
        ("البداية,نساء\n09:00,٣\n", [["البداية", "نساء"], ["09:00", "٣"]]),
    ])
    func `tables are read however spreadsheets write them`(text: String, expected: [[String]]) throws {
        #expect(try cells(text) == expected)
    }

    @Test(arguments: [
        ("", ["1:1: the table is empty"]), ("\n\n", ["1:1: the table is empty"]),
        ("a,b\n", ["1:1: the table has a heading, but no rows"]),
        ("a,b,a\n1,2,3\n", ["1:1: columns 1 and 3 are both called \"a\""]),
        (
            "a,b\n1,2,3\n1,2\n1,2,3,4\n",
            [
                "2:1: row 2 has 3 cells, but the heading has 2",
                "4:1: row 4 has 4 cells, but the heading has 2",
            ]
        ),
        ("a,b\n1,\"2\n3,4\n", ["2:3: row 2: the quotes around this cell are not closed where the cell ends"]),
        ("a,b\n\"1\"x,2\n", ["2:1: row 2: the quotes around this cell are not closed where the cell ends"]),
    ])
    func `what is no table is told in a sentence`(text: String, sentences: [String]) {
        #expect(read(Array(text.utf8)).found == sentences)
    }

    @Test func `texts of other encodings are refused`() {
        #expect(
            read([0xFF, 0xFE, 0x61, 0x00]).found == ["1:1: the table is UTF-16 text; save it as CSV UTF-8"])
        #expect(
            read(Array("a,b\n1,".utf8) + [0xC8, 0xCA, 0x0A]).found == [
                "2:3: the table is not UTF-8 text from here on; save it as CSV UTF-8"
            ])
    }

    @Test func `cells know their row and place, also behind cells of several lines`() throws {
        let table = try #require(read(Array("a,b\n\"1\n1\",2\n3,four\n".utf8)).table)
        let row = try #require(table.rows.last)
        let cell = try #require(table.cells(of: row, columns: [1]).first)
        #expect(cell.path == "row 3, column b" && cell.text == "four")
        #expect(cell.location.line == 4 && cell.location.column == 3)
        #expect(table.heading(1).location.column == 3)
    }

    @Test func `damaged tables never trap`() {
        let sound = Array("start;a\n\"2026-11-01 00:00\";1\n\"2026-11-01 01:00\";\"2\"\"3\"\n".utf8)
        let letters = Array("\",;\n\r\t 1é".utf8)
        var state: UInt64 = 5
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var readable = 0
        for _ in 0..<2_000 {
            var bytes = sound
            for _ in 0...random(3) { bytes[random(bytes.count)] = letters[random(letters.count)] }
            bytes = Array(bytes.prefix(bytes.count - random(bytes.count)))
            let (table, found) = read(bytes)
            #expect((table == nil) == found.contains { !$0.contains("cells, but the heading") })
            for row in table?.rows ?? [] {
                #expect(table?.cells(of: row, columns: [0]).count == 1)
                readable += 1
            }
        }
        #expect(readable > 200)
    }
}

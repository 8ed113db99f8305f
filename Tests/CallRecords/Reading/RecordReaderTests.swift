import DiscreteEvents
import HotlineModel
import Testing

@testable import CallRecords

@Suite struct RecordReaderTests {
    @Test func `records of several files add up`() throws {
        let one = RecordsFile(
            """
            arrival,hotline,wait,outcome,talk
            2026-11-01 09:00:00,women,10,answered,300
            2026-11-01 09:10:00,women,40,abandoned,0
            """)
        let two = RecordsFile(
            "arrival;hotline;wait;outcome;talk\r\n2026-11-02 10:00;rights;0;answered;0:02:00\r\n")
        let log = try RecordReader.read([one.path, two.path], ColumnMapping())
        #expect(log.offered == 3)
        #expect(log.outcomes == [.answered: 2, .abandoned: 1])
        #expect(log.hotlines.words == ["women", "rights"])
        #expect(log.days?.upperBound.text == "2026-11-02")
        #expect(log.summary.hasDates && log.summary.badRowCount == 0)
    }

    @Test func `rows that cannot be read are counted and numbered`() throws {
        let file = RecordsFile(
            """
            arrival,wait,outcome
            2026-11-01 09:00:00,10,answered
            yesterday,10,answered
            2026-11-01 09:00:00,soon,answered
            2026-11-01 09:00:00,5,eaten
            2026-11-01 09:00:00,"5,answered
            2026-11-01 09:20:00,7,abandoned
            """)
        let summary = try RecordReader.read([file.path], ColumnMapping()).summary
        #expect(summary.records == 2)
        #expect(summary.firstBadRows.map(\.row) == [3, 4, 5, 6])
        #expect(summary.badRows == [.arrival: 1, .duration: 1, .outcome: 1, .brokenQuotes: 1])
    }

    @Test(
        arguments: [
            ("arrival,phone\n2026-11-01 09:00:00,x\n", "telephone numbers"),
            ("arrival,caller name\n2026-11-01 09:00:00,x\n", "names"),
            ("arrival,line\n2026-11-01 09:00:00,+20 100 234 5678\n", "telephone numbers"),
            ("arrival,رقم,ملاحظات\n2026-11-01 09:00:00,1,x\n", "free text"),
            ("arrival,x\n2026-11-01 09:00:00,she said that her passport was taken\n", "free text"),
            ("arrival,caller-key\n2026-11-01 09:00:00,01002345678\n", "pseudonym"),
            ("arrival,group\n2026-11-01 09:00:00,01002345678\n", "never read"),
        ])
    func `columns that look personal are refused without showing a cell`(text: String, word: String) throws {
        let file = RecordsFile(text)
        let error = #expect(throws: RecordsError.self) {
            try RecordReader.read([file.path], ColumnMapping())
        }
        let sentence = try #require(error?.description)
        #expect(sentence.contains(word))
        for cell in ["2345", "she said", "100 234"] { #expect(!sentence.contains(cell)) }
    }

    @Test func `a personal column may be passed over`() throws {
        let file = RecordsFile("arrival,phone\n2026-11-01 09:00:00,+201002345678\n")
        let log = try RecordReader.read([file.path], ColumnMapping(ignored: ["phone"]))
        #expect(log.offered == 1 && log.summary.fields == [.arrival])
    }

    @Test func `the order of day and month is found out, or asked for`() throws {
        let clear = RecordsFile("arrival\n01/02/2026 10:00\n13/02/2026 10:00\n")
        #expect(try RecordReader.read([clear.path], ColumnMapping()).days?.upperBound.text == "2026-02-13")
        let unclear = RecordsFile("arrival\n01/02/2026 10:00\n03/02/2026 10:00\n")
        #expect(throws: RecordsError.self) { try RecordReader.read([unclear.path], ColumnMapping()) }
        let told = ColumnMapping(dateOrder: .monthFirst)
        #expect(try RecordReader.read([unclear.path], told).days?.upperBound.text == "2026-03-02")
    }

    @Test func `a column with a different word in every row is no category`() {
        let rows = (0..<100).map { "2026-11-01 09:00:00,w\($0)" }.joined(separator: "\n")
        let file = RecordsFile("arrival,language\n" + rows + "\n")
        #expect(throws: RecordsError.self) { try RecordReader.read([file.path], ColumnMapping()) }
    }

    @Test func `rows fall apart at no block's end`() throws {
        let rows = (0..<60_000).map { "2026-11-0\(1 + $0 % 7) 09:00:00,\"a \"\"b\"\"\",\($0 % 90)" }
        let file = RecordsFile("arrival,hotline,wait\r\n" + rows.joined(separator: "\r\n"))
        let log = try RecordReader.read([file.path], ColumnMapping())
        #expect(log.offered == 60_000 && log.summary.badRowCount == 0)
        #expect(log.hotlines.words == ["a \"b\""])
    }

    @Test func `no bytes whatever make reading crash`() {
        var random = SplitMix64(seed: 7)
        let alphabet = Array("2026-11-01 09:00:00,\";\t\r\n.abc+".utf8) + [0, 0xFF, 0xD9, 0xA0, 0xC3]
        for round in 0..<300 {
            let length = Int(random.next() % 400)
            var bytes = Array((round % 2 == 0 ? "arrival,wait,outcome,caller-key,queue-start\n" : "").utf8)
            for _ in 0..<length {
                let draw = random.next()
                bytes.append(
                    round % 3 == 0
                        ? UInt8(truncatingIfNeeded: draw) : alphabet[Int(draw % UInt64(alphabet.count))])
            }
            let file = RecordsFile(bytes: bytes)
            do {
                let log = try RecordReader.read([file.path], ColumnMapping())
                #expect(log.summary.records > 0)
            } catch {
                #expect(!error.sentences.isEmpty)
            }
        }
    }

    @Test func `a row without end and quotes without number are given up`() throws {
        let long = RecordsFile(
            "arrival\n" + String(repeating: "9", count: 3_000_000) + "\n2026-11-01 09:00:00\n")
        let summary = try RecordReader.read([long.path], ColumnMapping()).summary
        #expect(summary.badRows == [.tooLong: 1] && summary.records == 1)
        let quotes = RecordsFile("arrival\n" + String(repeating: "\"\n", count: 5_000))
        #expect(throws: RecordsError.self) { try RecordReader.read([quotes.path], ColumnMapping()) }
    }

    @Test func `pseudonyms that are telephone numbers are found out however late`() {
        let rows = (0..<2_000).map { "2026-11-01 09:00:00,\($0 < 400 ? "k\($0)" : "010023\(45_678 + $0)")" }
        let file = RecordsFile("arrival,caller-key\n" + rows.joined(separator: "\n"))
        #expect(throws: RecordsError.self) { try RecordReader.read([file.path], ColumnMapping()) }
    }

    @Test func `a missing file is told apart from a wrong one`() {
        let error = #expect(throws: RecordsError.self) {
            try RecordReader.read(["/nowhere/calls.csv"], ColumnMapping())
        }
        #expect(error?.isMissingFile == true)
    }

    @Test func `calls that never queued say nothing about patience`() throws {
        let file = RecordsFile(
            """
            arrival,queue-start,wait,outcome
            09:00:00,0:00:00,0,abandoned
            09:01:00,9:01:05,12,abandoned
            """)
        let log = try RecordReader.read([file.path], ColumnMapping())
        #expect(log.outcomes == [.greeting: 1, .abandoned: 1])
        #expect(!log.summary.hasDates)
    }
}

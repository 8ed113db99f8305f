import Facts
import HotlineModel
import ScenarioFiles
import Testing

@Suite struct FactBookTests {
    private func read(_ texts: String...) -> (book: FactBook, found: [Diagnostic]) {
        let sources = texts.enumerated().map {
            SourceText(name: "\($0.offset).jsonc", bytes: Array($0.element.utf8))
        }
        let (book, bag) = FactBook.read(sources)
        return (book, bag.all)
    }

    private static let sound = """
        {
          // Counted by the line itself.
          "calls": {
            "kind": "fact", "statement": { "en": "The line took 5,079 calls.", "ar": "تلقى الخط 5079 مكالمة." },
            "value": 5079, "range": [5000, 5100], "unit": "calls-per-year",
            "source": { "publisher": "A paper", "title": "Calls", "url": "https://example.org/1", "date": "2019" },
            "confidence": "medium", "note": "read in an excerpt"
          },
          "calls-per-day": {
            "kind": "derived", "statement": "That is 19.5 a working day.", "value": 19.5, "unit": "calls-per-day",
            "arithmetic": "5079 / 260", "from": ["calls"], "confidence": "medium"
          },
          "hours": {
            "kind": "assumption", "statement": "Half of them come in the morning.", "value": [0.5, 0.5], "unit": "share",
            "reason": "Nothing was found.", "from": ["calls"], "confidence": "low"
          },
        }
        """

    @Test func `complete entries are read in full`() throws {
        let (book, found) = read(Self.sound)
        #expect(found.map(\.text) == [])
        #expect(book.entries.map(\.name) == ["calls", "calls-per-day", "hours"])
        let calls = try #require(book.entry(named: "calls"))
        #expect(calls.statement.arabic == "تلقى الخط 5079 مكالمة.")
        #expect(calls.quantity == FactQuantity(values: [5079], range: 5000...5100, unit: .callsPerYear))
        let source = FactSource(
            publisher: "A paper", title: "Calls", url: "https://example.org/1", date: "2019")
        #expect(calls.source == source)
        #expect(calls.note?.english == "read in an excerpt")
        #expect(calls.location.line == 3)
        #expect(book.entry(named: "calls-per-day")?.from == ["calls"])
        #expect(book.entry(named: "hours")?.quantity?.values == [0.5, 0.5])
        #expect(book.entry(named: "hours")?.reason?.english == "Nothing was found.")
    }

    @Test func `a citation finds an entry of its kind, and what is derived counts as a fact`() {
        let book = read(Self.sound).book
        #expect(book.entry(for: "fact:calls")?.name == "calls")
        #expect(book.entry(for: "fact:calls-per-day")?.name == "calls-per-day")
        #expect(book.entry(for: "assumption:hours")?.name == "hours")
        for citation in [
            "fact:hours", "assumption:calls", "derived:calls-per-day", "calls", "fact:", "", "fact:x",
        ] {
            #expect(book.entry(for: citation) == nil)
        }
    }

    @Test(arguments: [
        ("fact:hours", #""fact:hours" must be "assumption:hours": hours is an assumption"#),
        (
            "assumption:calls-per-day",
            #""assumption:calls-per-day" must be "fact:calls-per-day": calls-per-day is derived from facts"#
        ),
        ("fact:cals", #""fact:cals" names no entry of the seeds' facts; did you mean "fact:calls"?"#),
        ("assumption:weather", #""assumption:weather" names no entry of the seeds' facts"#),
    ])
    func `a citation that does not resolve is explained`(citation: String, sentence: String) {
        #expect(read(Self.sound).book.problem(with: citation) == sentence)
    }

    @Test func `citations of a scenario are checked where they stand`() throws {
        let text = """
            {
              "lines": { "value": 8, "basis": "fact:calls" },
              "teams": [ { "deep": { "value": 1, "basis": ["fact:hours", "fact:cals"] } } ],
              "no-citation": { "basis": "fact:nothing" }
            }
            """
        var bag = DiagnosticBag()
        let tree = try #require(
            JSONReader.read(SourceText(name: "s.jsonc", bytes: Array(text.utf8)), into: &bag))
        read(Self.sound).book.checkCitations(in: tree, into: &bag)
        #expect(bag.all.map { [$0.location?.line, $0.location?.column] } == [[3, 48], [3, 62]])
        #expect(bag.all.allSatisfy { $0.code == .unknownName })
    }

    @Test(arguments: [
        (#""kind": "fact""#, #""kind": "rumour""#, "cannot be \"rumour\""),
        (#""kind": "fact", "#, "", "needs \"kind\""),
        (#""confidence": "medium", "note""#, #""note""#, "needs \"confidence\""),
        (#""statement": { "en""#, #""statement": { "fr""#, "needs \"en\""),
        (#""publisher": "A paper", "#, "", "needs \"publisher\""),
        (#""date": "2019" }"#, #""date": "" }"#, "is empty"),
        (#""url": "https:"#, #""url": "gopher:"#, "must be a web address"),
        (#""source": {"#, #""sources": {"#, "did you mean \"source\"?"),
        (#""value": 5079, "#, #""value": "5079", "#, "must be a number"),
        (#""value": 5079, "#, "", "has \"unit\" but no \"value\""),
        (#""unit": "calls-per-year""#, #""unit": "calls-per-yaer""#, "did you mean \"calls-per-year\"?"),
        (#"[5000, 5100]"#, "[5100, 5000]", "two numbers with the value between them"),
        (#"[5000, 5100]"#, "[1, 2]", "two numbers with the value between them"),
        (
            #""arithmetic": "5079 / 260""#, #""arithmetic": "5079 / 250""#,
            "gives 20.316, but its value is 19.5"
        ),
        (#""arithmetic": "5079 / 260""#, #""arithmetic": "some""#, "no calculation with numbers"),
        (#""arithmetic": "5079 / 260", "#, "", "needs \"arithmetic\""),
        (#""from": ["calls"], "confidence": "medium""#, #""confidence": "medium""#, "needs \"from\""),
        (
            #""from": ["calls"], "confidence": "medium""#, #""from": ["cals"], "confidence": "medium""#,
            "did you mean \"calls\"?"
        ),
        (
            #""from": ["calls"], "confidence": "medium""#, #""from": ["hours"], "confidence": "medium""#,
            "so it is an assumption too"
        ),
        (#""reason": "Nothing was found.", "#, "", "needs \"reason\""),
        (#""reason": "Nothing was found.""#, #""reason": "x", "source": {}"#, "which has no \"source\""),
        (#""hours": {"#, #""Hours of day": {"#, "is no name"),
        (#""hours": {"#, #""calls": {"#, "a second time"),
    ])
    func `an entry that is incomplete or does not add up is refused`(
        good: String, bad: String, sentence: String
    ) {
        #expect(Self.sound.contains(good))
        let found = read(Self.sound.replacing(good, with: bad, maxReplacements: 1)).found
        #expect(found.contains { $0.message.contains(sentence) && $0.location != nil })
    }

    @Test func `a name may stand in one file only`() {
        let (book, found) = read(Self.sound, Self.sound)
        #expect(book.entries.count == 3)
        #expect(found.map(\.code) == [.duplicateKey, .duplicateKey, .duplicateKey])
        #expect(found.first?.message == #""calls" is defined already: 0.jsonc, line 3"#)
    }

    @Test(arguments: [
        "", "[]", "3", "{", "{\"a\": 3}", "{\"a\": {\"kind\": 3}}", "{\"a\": {\"kind\": \"fact\"}}",
    ])
    func `what is no book is refused, and is no crash`(text: String) {
        let (book, found) = read(text)
        #expect(book.entries.isEmpty)
        #expect(!found.isEmpty)
    }

    @Test func `a folder that is not there is told`() {
        let (book, bag) = FactBook.load(folder: "no/such/folder")
        #expect(book.entries.isEmpty)
        #expect(bag.all.map(\.code) == [.unreadableFile])
    }
}

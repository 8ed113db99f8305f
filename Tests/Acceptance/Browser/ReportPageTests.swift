import Foundation
import Testing

/// The report as a page in a real browser.
@Suite(.serialized, .enabled(if: Browser.program != nil, Browser.absence))
struct ReportPageTests {
    private static let english = Result { try page(language: "en") }
    private static let arabic = Result { try page(language: "ar") }
    private static let englishSeen = Result { try Browser.look(at: english.get()) }
    private static let arabicSeen = Result { try Browser.look(at: arabic.get()) }

    private static func page(language: String) throws -> String {
        let run = try Hotline.run([
            "run", "two-hotlines", "-n", "6", "--format", "html", "--language", language,
        ])
        #expect(run.status == 0)
        return run.output
    }

    @Test(arguments: [("en", "ltr"), ("ar", "rtl")])
    func `the page reads in its direction, runs its script and loads nothing`(
        language: String, direction: String
    ) throws {
        let page = try (language == "en" ? Self.englishSeen : Self.arabicSeen).get()
        #expect(page.mistakes == [])
        #expect(page.loaded == [])
        #expect(page.language.hasPrefix(language))
        #expect(page.direction == direction)
        #expect(page.tables >= 5)
        #expect(page.fits)
    }

    @Test func `a click on a heading sorts its column within its groups, another one turns it round`() throws
    {
        let page = try Self.englishSeen.get()
        #expect(page.ascending.contains { $0.count > 1 })
        for group in page.ascending { #expect(group == group.sorted()) }
        for group in page.descending { #expect(group == group.sorted(by: >)) }
    }

    @Test func `every chart has a title, a description and a width`() throws {
        for page in [Self.englishSeen, Self.arabicSeen] {
            for chart in try page.get().charts {
                #expect(!chart.title.isEmpty && !chart.description.isEmpty)
                #expect(chart.width > 100)
            }
        }
    }

    @Test func `both languages show the same numbers, and they are those of the JSON result`() throws {
        let english = try Self.englishSeen.get()
        let arabic = try Self.arabicSeen.get()
        #expect(english.numbers == arabic.numbers)
        let run = try Hotline.run(["run", "two-hotlines", "-n", "6", "--format", "json"])
        let result = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let estimates = try #require(result["estimates"] as? [[String: Any]])
        let values = estimates.compactMap { ($0["value"] as? NSNumber)?.doubleValue }
        let answered = estimates.filter { $0["metric"] as? String == "answered" }
            .compactMap { ($0["value"] as? NSNumber)?.doubleValue }
        let shown = Set(english.numbers.compactMap { Double($0) })
        #expect(answered.count > 4)
        // The first table shows whole system, hotlines and genders; every caller group stands in the JSON only.
        #expect(answered.filter { shown.contains($0) }.count > 4)
        #expect(Set(values).intersection(shown).count > 20)
    }

    @Test(arguments: ["en", "ar"])
    func `the page prints, on paper of its own size`(language: String) throws {
        let page = try (language == "en" ? Self.english : Self.arabic).get()
        let pdf = try Browser.pdf(of: page)
        #expect(pdf.starts(with: Data("%PDF-".utf8)))
        #expect(pdf.count > 10_000)
        // Strokes and letters, no pictures of them.
        #expect(pdf.count < 5_000_000)
        let picture = try Browser.picture(of: page, named: "report-\(language)")
        #expect(FileManager.default.fileExists(atPath: picture.path))
    }
}

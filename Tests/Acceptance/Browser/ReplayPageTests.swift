import Foundation
import Testing

/// The page that replays a day, in a real browser.
@Suite(.serialized, .enabled(if: Browser.program != nil, Browser.absence))
struct ReplayPageTests {
    private static let english = Result { try page(language: "en") }
    private static let arabic = Result { try page(language: "ar") }

    private static func page(language: String) throws -> String {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("day.html")
        let run = try Hotline.run([
            "trace", "two-hotlines", "--day", "2", "--replay", file.path, "--language", language,
        ])
        #expect(run.status == 0, "\(run.errors)")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test(arguments: [("en", "ltr"), ("ar", "rtl")])
    func `the page reads in its direction, without a script error, and loads nothing`(
        language: String, direction: String
    ) throws {
        let browser = try BrowserSession(try (language == "en" ? Self.english : Self.arabic).get())
        defer { browser.close() }
        #expect(try browser.value("getComputedStyle(document.body).direction", as: String.self) == direction)
        #expect(try browser.value("performance.getEntriesByType('resource').length", as: Int.self) == 0)
        #expect(try browser.value("document.getElementById('hotlines').children.length", as: Int.self) == 2)
        #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth", as: Bool.self))
        #expect(try browser.value("mistakes", as: [String].self) == [])
    }

    @Test func `it plays, and stops, by the keyboard`() throws {
        let browser = try BrowserSession(Self.english.get())
        defer { browser.close() }
        let start = try browser.value("Number(document.getElementById('at').value)", as: Double.self)
        try browser.press(.tab)
        #expect(try browser.value("document.activeElement.id", as: String.self) == "play")
        try browser.press(.enter)
        #expect(try browser.value("document.getElementById('play').getAttribute('aria-pressed')") == "true")
        try browser.wait(until: "Number(document.getElementById('at').value) > \(start + 60)")
        try browser.press(.enter)
        #expect(try browser.value("document.getElementById('play').getAttribute('aria-pressed')") == "false")
        #expect(try browser.value("mistakes", as: [String].self) == [])
    }

    @Test func `arrow keys move through the day, and everything shown follows`() throws {
        let browser = try BrowserSession(Self.english.get())
        defer { browser.close() }
        for _ in 0..<3 { try browser.press(.tab) }
        #expect(try browser.value("document.activeElement.id", as: String.self) == "at")
        try browser.press(.home)
        #expect(try browser.value("document.getElementById('at').value", as: String.self) == "0")
        let midnight = try browser.value("document.getElementById('clock').value", as: String.self)
        let nothing = try browser.value("document.getElementById('outcomes').innerText", as: String.self)
        for _ in 0..<6 { try browser.press(.right) }
        #expect(midnight == "00:00:00")
        #expect(try browser.value("document.getElementById('clock').value", as: String.self) == "00:01:00")
        #expect(
            try browser.value("document.getElementById('at').getAttribute('aria-valuetext')", as: String.self)
                == "00:01:00")
        try browser.press(.end)
        let evening = try browser.value("document.getElementById('outcomes').innerText", as: String.self)
        #expect(evening != nothing)
        #expect(try browser.value("document.getElementById('events').children.length", as: Int.self) > 5)
        #expect(try browser.value("mistakes", as: [String].self) == [])
    }

    @Test func `a reader who chooses dark gets light letters on dark ground`() throws {
        let browser = try BrowserSession(Self.english.get())
        defer { browser.close() }
        let ground =
            "getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).slice(0, 3).map(Number)"
        let letters = "getComputedStyle(document.body).color.match(/[0-9]+/g).slice(0, 3).map(Number)"
        func sum(_ colour: String) throws -> Int { try browser.value(colour, as: [Int].self).reduce(0, +) }
        #expect(try sum(ground) > sum(letters))
        try browser.darken()
        #expect(try sum(ground) < sum(letters))
    }

    @Test func `the page prints, and a picture of it is kept`() throws {
        for (language, page) in [("en", Self.english), ("ar", Self.arabic)] {
            let browser = try BrowserSession(page.get())
            defer { browser.close() }
            let pdf = try browser.pdf()
            #expect(pdf.starts(with: Data("%PDF-".utf8)) && pdf.count > 5_000)
            let picture = try Browser.picture(of: page.get(), named: "replay-\(language)")
            #expect(FileManager.default.fileExists(atPath: picture.path))
        }
    }
}

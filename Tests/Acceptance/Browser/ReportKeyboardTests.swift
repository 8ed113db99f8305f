import Foundation
import Testing

/// The report as a page, worked by the keyboard alone.
@Suite(.serialized, .enabled(if: Browser.program != nil, Browser.absence))
struct ReportKeyboardTests {
    private static let page = Result {
        let run = try Hotline.run(["run", "two-hotlines", "-n", "6", "--format", "html"])
        #expect(run.status == 0)
        return run.output
    }

    @Test func `headings of tables are reached by the tab key and sort by the enter key`() throws {
        let browser = try BrowserSession(Self.page.get())
        defer { browser.close() }
        let sorted = "document.activeElement.closest('th')?.getAttribute('aria-sort') ?? ''"
        var presses = 0
        while presses < 60,
            try browser.value("document.activeElement.closest('th') === null", as: Bool.self)
        {
            try browser.press(.tab)
            presses += 1
        }
        #expect(try browser.value("document.activeElement.localName", as: String.self) == "button")
        #expect(try browser.value(sorted, as: String.self) == "")
        for order in ["ascending", "descending", ""] {
            try browser.press(.enter)
            #expect(try browser.value(sorted, as: String.self) == order)
        }
        #expect(try browser.value("mistakes", as: [String].self) == [])
    }

    @Test func `whatever is reached by the keyboard is seen to be`() throws {
        let browser = try BrowserSession(Self.page.get())
        defer { browser.close() }
        for _ in 0..<12 {
            try browser.press(.tab)
            let outline = try browser.value(
                "getComputedStyle(document.activeElement).outlineStyle", as: String.self)
            #expect(outline != "none")
        }
    }

    @Test func `tables too wide for the window can be reached and scrolled`() throws {
        let browser = try BrowserSession(Self.page.get())
        defer { browser.close() }
        // What scrolls sideways takes the focus, and has a name that is read out.
        let unreachable: Int = try browser.value(
            """
            [...document.querySelectorAll('.table')].filter(box => box.scrollWidth > box.clientWidth
              && (box.tabIndex < 0 || !box.getAttribute('role') || !(box.getAttribute('aria-label')
              || box.getAttribute('aria-labelledby')))).length
            """)
        #expect(unreachable == 0)
    }

    @Test func `a reader who chooses dark gets light letters on dark ground`() throws {
        let browser = try BrowserSession(Self.page.get())
        defer { browser.close() }
        func sum(_ property: String, of element: String) throws -> Int {
            try browser.value(
                "getComputedStyle(\(element)).\(property).match(/[0-9]+/g).slice(0, 3).map(Number)",
                as: [Int].self
            ).reduce(0, +)
        }
        func ground() throws -> Int { try sum("backgroundColor", of: "document.documentElement") }
        func letters() throws -> Int { try sum("color", of: "document.body") }
        #expect(try ground() > letters())
        try browser.darken()
        #expect(try ground() < letters())
    }
}

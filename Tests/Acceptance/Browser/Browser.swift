import Foundation
import Testing

/// A real browser without a window, and what a page looks like to it.
struct Browser {
    /// Why the tests pass over where there is none.
    static let absence: Comment = "no Chromium is installed"
    static let program = ["chromium", "chromium-browser", "google-chrome"].compactMap(path).first

    /// A page after its scripts have run.
    struct Page: Decodable {
        /// A chart drawn in the page.
        struct Chart: Decodable {
            var title: String
            var description: String
            var width: Double
        }
        /// Messages of scripts that failed.
        var mistakes: [String]
        var language: String
        /// The direction of reading, as computed.
        var direction: String
        /// The number of tables.
        var tables: Int
        var charts: [Chart]
        /// The exact numbers behind all cells, in the order of the page.
        var numbers: [String]
        /// The first column of numbers, group by group, after one and two clicks on its heading.
        var ascending: [[Double]]
        var descending: [[Double]]
        /// Addresses from which anything was loaded.
        var loaded: [String]
        /// Whether the page is no wider than the window.
        var fits: Bool
    }

    /// Opens a page and looks at it.
    static func look(at html: String) throws -> Page {
        let start = """
            <head><script>window.mistakes = [];
            addEventListener('error', event => mistakes.push(String(event.message)));</script>
            """
        let probed =
            html.replacingOccurrences(of: "<head>", with: start)
            .replacingOccurrences(of: "</body>", with: "<script>\(probe)</script></body>")
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appendingPathComponent("page.html")
        try Data(probed.utf8).write(to: page)
        let dom = try run(["--dump-dom", page.absoluteString], folder)
        let found = try #require(dom.firstRange(of: /<pre id="probe">(.*?)<\/pre>/))
        let text = dom[found].dropFirst("<pre id=\"probe\">".count).dropLast("</pre>".count)
        let json = try #require(text.removingPercentEncoding)
        return try JSONDecoder().decode(Page.self, from: Data(json.utf8))
    }

    /// Prints a page as the browser's print command does.
    static func pdf(of html: String) throws -> Data {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appendingPathComponent("page.html")
        let print = folder.appendingPathComponent("page.pdf")
        try Data(html.utf8).write(to: page)
        _ = try run(["--print-to-pdf=\(print.path)", "--no-pdf-header-footer", page.absoluteString], folder)
        return try Data(contentsOf: print)
    }

    /// Keeps a picture of a page among what was built, for people to look at.
    static func picture(of html: String, named name: String) throws -> URL {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appendingPathComponent("page.html")
        try Data(html.utf8).write(to: page)
        let pictures = try Hotline.binary().deletingLastPathComponent().appendingPathComponent("pictures")
        try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
        let picture = pictures.appendingPathComponent("\(name).png")
        _ = try run(
            ["--screenshot=\(picture.path)", "--window-size=1000,3000", page.absoluteString], folder)
        return picture
    }

    /// What is noted of a page, by a script at its end.
    private static let probe = """
        {
          const tables = [...document.querySelectorAll('.table table')];
          const isNumber = head => head.classList.contains('number');
          const table = tables.find(table => [...table.tHead.rows[0].cells].some(isNumber));
          const head = table && [...table.tHead.rows[0].cells].find(isNumber);
          const values = () => [...table.tBodies].map(body => [...body.rows]
            .filter(row => !row.classList.contains('group') && !row.classList.contains('total'))
            .map(row => row.cells[head.cellIndex].dataset.value)
            .filter(value => value !== undefined).map(Number));
          const numbers = [...document.querySelectorAll('[data-value]')].map(cell => cell.dataset.value);
          const click = () => { head.querySelector('button').click(); return values(); };
          const page = {
            numbers, tables: tables.length, language: document.documentElement.lang,
            direction: getComputedStyle(document.body).direction,
            charts: [...document.querySelectorAll('svg')].map(chart => ({
              title: chart.querySelector('title')?.textContent ?? '',
              description: chart.querySelector('desc')?.textContent ?? '',
              width: chart.getBoundingClientRect().width })),
            ascending: head ? click() : [], descending: head ? click() : [],
            loaded: performance.getEntriesByType('resource').map(entry => entry.name),
            fits: document.documentElement.scrollWidth <= innerWidth, mistakes };
          const note = document.createElement('pre');
          note.id = 'probe';
          note.textContent = encodeURIComponent(JSON.stringify(page));
          document.body.append(note);
        }
        """

    private static func run(_ arguments: [String], _ folder: URL) throws -> String {
        let process = Process()
        process.executableURL = program
        // A browser refuses to work for root inside its sandbox; the pages are ours.
        process.arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1000,800",
                "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
            ] + arguments
        let out = folder.appendingPathComponent("out")
        try Data().write(to: out)
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: try Data(contentsOf: out), as: UTF8.self)
    }

    private static func path(of program: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        return folders.map { URL(fileURLWithPath: "\($0)/\(program)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}

import Foundation
import Testing

@Suite struct ChartFilesTests {
    /// The files that a command writes into a folder for charts, by name.
    private func charts(of words: String) throws -> [String: String] {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let charts = folder.appendingPathComponent("new/charts")
        let run = try Hotline.run(
            words.split(separator: " ").map(String.init) + ["--charts", charts.path, "--quiet"])
        #expect(run.status == 0, "\(run.errors)")
        var files: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: charts.path) {
            files[name] = try String(contentsOf: charts.appendingPathComponent(name), encoding: .utf8)
        }
        return files
    }

    @Test(
        arguments: [
            (
                "run whole-system -n 2 --set calendar.days=7 --tables targets",
                ["week", "flow", "waits", "shelter"]
            ),
            ("run two-hotlines -n 2 --set calendar.days=7 --format json", ["week", "flow", "waits"]),
            ("compare two-hotlines three-counsellors-at-night -n 2 --language ar", ["lost-callers"]),
            ("check two-hotlines whole-system --format json", ["1-", "2-"]),
        ])
    func `every chart becomes a file of its own`(words: String, names: [String]) throws {
        let files = try charts(of: words)
        for name in names {
            #expect(files.keys.contains { $0.contains(name) }, "\(name): \(files.keys.sorted())")
        }
        for (name, text) in files {
            #expect(name.hasSuffix(".svg"))
            #expect(text.hasPrefix("<?xml") && text.hasSuffix("</svg>\n"), "\(name)")
            #expect(text.contains("<title") && text.contains("<desc"), "\(name)")
            // A check simulates nothing.
            let marks =
                text.components(separatedBy: "not real people").count
                + text.components(separatedBy: "لا تمثل أشخاصًا حقيقيين").count - 2
            #expect(marks == (words.hasPrefix("check") ? 0 : 2), "\(name)")
        }
    }

    @Test func `a folder that cannot be made is told before anything is simulated`() throws {
        let run = try Hotline.run(["run", "two-hotlines", "--charts", "/dev/null/charts"])
        #expect(run.status == 73)
        #expect(run.errors == "Error: the folder \"/dev/null/charts\" cannot be made\n")
    }
}

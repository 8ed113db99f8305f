import Foundation
import Testing

@Suite struct NewTests {
    @Test func `a template is written once, checked and simulated as it is`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let new = try Hotline.run(["new", "two-lines", "--output", "lines.jsonc"], folder: folder)
        #expect(new.status == 0 && new.output.isEmpty)
        #expect(new.errors.contains("hotline check lines.jsonc"))
        let check = try Hotline.run(["check", "lines.jsonc"], folder: folder)
        #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
        let run = try Hotline.run(["run", "lines.jsonc", "--replications", "3"], folder: folder)
        #expect(run.status == 0, "\(run.errors)")
        let again = try Hotline.run(["new", "minimal", "--output", "lines.jsonc"], folder: folder)
        #expect(again.status == 73 && again.errors.contains("--force"))
        let forced = try Hotline.run(
            ["new", "minimal", "--output", "lines.jsonc", "--force"], folder: folder)
        #expect(forced.status == 0)
        let kept = try String(contentsOf: folder.appendingPathComponent("lines.jsonc"), encoding: .utf8)
        #expect(kept.contains("My hotline"))
    }

    @Test func `without a file it goes to standard output, the advice beside it`() throws {
        let new = try Hotline.run(["new"])
        #expect(new.status == 0 && new.output.hasPrefix("//") && new.errors.hasPrefix("Next:"))
        let unknown = try Hotline.run(["new", "minimall"])
        #expect(unknown.status == 64 && unknown.errors.contains("minimal"))
    }
}

import Foundation
import Testing

/// Scenarios at the ends of what can be written.
@Suite struct ExtremeTests {
    private func run(_ command: String = "run", _ settings: String..., words: [String] = []) throws
        -> Hotline.Outcome
    {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try OneLine.run(1, in: folder)[1]
        let options = settings.flatMap { ["--set", $0] } + words
        let replications = command == "run" ? ["-n", "2", "--tables", "calls"] : []
        return try Hotline.run([command, file] + replications + options)
    }

    @Test func `nobody calls`() throws {
        let ended = try run("run", "callers.all.calls.perDay=0")
        #expect(ended.status == 0)
        #expect(ended.output.contains("Whole system     0[a]      0[a]       0[a]     0[a]"))
        let nobody = try run("run", "callers.all=null")
        #expect(nobody.status == 0 && nobody.errors.contains("nobody can reach the hotline \"line\""))
    }

    @Test func `nobody answers`() throws {
        let ended = try run("run", "teams.team.counsellors=0")
        #expect(ended.status == 0)
        #expect(
            ended.errors.contains(
                "nobody who can answer callers of \"all\" is on duty while \"line\" is open"))
        let waiting = try run("run", "teams.team.counsellors=0", "callers.all.patience=null")
        #expect(waiting.status == 65 && waiting.output.isEmpty, "\(waiting.errors)")
        #expect(waiting.errors.contains("so they would wait for ever"), "\(waiting.errors)")
    }

    @Test func `callers come a hundred times as fast as they can be answered and never hang up`() throws {
        let settings = ["callers.all.calls.perDay=20000", "callers.all.patience=null"]
        let ended = try run("run", settings[0], settings[1])
        #expect(ended.status == 0)
        #expect(ended.errors.contains("the queue would grow throughout"))
        #expect(try run("check", settings[0], settings[1]).status == 0)
    }

    @Test(arguments: [
        "callers.all.calls.perDay=1e300", "callers.all.talk=1e300", "teams.team.counsellors=1000000000",
        "calendar.days=1000000000", "callers.all.redial={chance: 1, after: '0s', attempts: 1000000000}",
        "hotlines.line.lines=-1", "callers.all.calls.perDay=NaN", "callers.all.patience=Infinity",
    ])
    func `a number beyond all measure is refused with what is allowed`(setting: String) throws {
        let ended = try run("check", setting)
        #expect(ended.status == 65, "\(ended.errors)")
        #expect(ended.errors.contains("--set:1:") && ended.errors.contains(": error: "))
    }

    @Test func `a second`() throws {
        let ended = try run("run", "calendar.days=null", "calendar.length=1s")
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(ended.output.contains("Whole system"))
        let shorter = try run("run", "calendar.days=null", "calendar.length=0s")
        #expect(shorter.status == 65)
    }

    @Test func `ten years`() throws {
        let ended = try run("run", "calendar.days=3650", "callers.all.calls.perDay=2")
        #expect(ended.status == 0, "\(ended.errors)")
        let longer = try run("run", "calendar.days=36500")
        #expect(longer.status == 65 && longer.errors.contains("from 1 to 3660"))
    }
}

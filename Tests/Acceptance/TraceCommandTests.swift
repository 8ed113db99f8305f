import Foundation
import Testing

@Suite struct TraceCommandTests {
    @Test func `a replication is the same whenever it is traced, and another one differs`() throws {
        func log(_ replication: String) throws -> String {
            let words = ["--day", "2", "--format", "json", "--replication", replication]
            let trace = try Hotline.run(["trace", "two-hotlines"] + words)
            #expect(trace.status == 0, "\(trace.errors)")
            return trace.output
        }
        let seventh = try log("7")
        #expect(!seventh.isEmpty)
        #expect(try log("7") == seventh)
        #expect(try log("8") != seventh)
    }

    @Test func `a window of one day is shown`() throws {
        let trace = try Hotline.run([
            "trace", "two-hotlines", "--day", "2026-11-02", "--from", "09:00", "--to", "09:30", "--format",
            "csv",
        ])
        #expect(trace.status == 0)
        let times = trace.output.split(separator: "\n").compactMap {
            $0.firstMatch(of: /2026-11-\d\dT\d\d:\d\d/)?.output
        }
        #expect(!times.isEmpty)
        #expect(times.allSatisfy { $0 >= "2026-11-02T09:00" && $0 < "2026-11-02T09:30" })
    }

    @Test func `the story of a call is told; a number that nobody has is refused`() throws {
        let story = try Hotline.run(["trace", "two-hotlines", "--call", "12"])
        #expect(story.status == 0 && story.output.contains("The story of call 12"))
        let arabic = try Hotline.run(["trace", "two-hotlines", "--call", "12", "--language", "ar"])
        #expect(arabic.status == 0 && arabic.output.contains("قصة المكالمة"))
        let none = try Hotline.run(["trace", "two-hotlines", "--call", "999999"])
        #expect(none.status == 65 && none.errors.contains("there is no call 999999"))
    }

    @Test(arguments: [["--day", "29"], ["--day", "zzz"], ["--from", "zzz"], ["--from", "2027-01-01"]])
    func `a time outside the simulation is refused`(words: [String]) throws {
        let trace = try Hotline.run(["trace", "two-hotlines"] + words)
        #expect(trace.status == 65 && trace.errors.contains("\"\(words[1])\""), "\(trace.errors)")
    }

    @Test func `a page replays a day`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("day.html")
        let trace = try Hotline.run(["trace", "two-hotlines", "--day", "3", "--replay", path.path])
        #expect(trace.status == 0 && trace.output.isEmpty)
        let page = try String(contentsOf: path, encoding: .utf8)
        #expect(
            page.replacing("\u{A0}", with: " ").contains("3 November 2026") && page.contains("Simulated."))
    }
}

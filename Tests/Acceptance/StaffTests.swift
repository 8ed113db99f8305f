import Foundation
import Testing

@Suite struct StaffTests {
    /// Three days, easy targets, few plans: small enough for a debug build.
    private let words = [
        "staff", "two-hotlines", "-n", "6", "--confidence", "60%", "--set", "calendar.days=3", "--set",
        "targets.women-fast-answer.serviceLevel.atLeast=60%", "--set",
        "targets.human-rights-fast-answer.serviceLevel.atLeast=60%", "--at-most", "3", "--at-least",
        "women-counsellors.morning=2",
    ]

    @Test func `the answer comes with its evidence, the same bytes whatever the threads`() throws {
        let one = try Hotline.run(words + ["--threads", "1"])
        let two = try Hotline.run(words + ["--threads", "2"])
        #expect(one.status == 0, "\(one.errors)")
        #expect(one.output == two.output)
        for text in [
            "The cheapest plan that meets every target", "Theory", "fresh",
            "Cheaper plans that failed", "Seed of the check",
        ] {
            #expect(one.output.contains(text), "\(text)")
        }
    }

    @Test func `programs get the plan, and a status where none is found`() throws {
        let run = try Hotline.run(words + ["--budget", "4000", "--require-targets", "-f", "json"])
        #expect(run.status == 1, "\(run.errors)")
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(root["feasible"] as? Bool == false)
        #expect(root["nearest"] is [String: Any])
        let answer = try #require(root["answer"] as? [String: Any])
        #expect((answer["counsellors"] as? [[String: Any]])?.count == 6)
    }

    @Test(
        arguments: [
            (["--at-most", "many"], 64), (["--at-most", "no-team=1"], 65), (["--at-least", "9"], 65),
        ] as [([String], Int32)])
    func `limits that cannot be met are refused`(options: [String], status: Int32) throws {
        let run = try Hotline.run(words + options)
        #expect(run.status == status, "\(run.errors)")
        #expect(!run.errors.isEmpty)
    }
}

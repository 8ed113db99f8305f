import Foundation
import Testing

@Suite struct RunTests {
    private func estimates(_ json: String) throws -> [[String: Any]] {
        let root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return try #require(root?["estimates"] as? [[String: Any]])
    }

    private func value(_ metric: String, _ scope: [String: String], in json: String) throws -> Double {
        let estimate = try estimates(json).first {
            $0["metric"] as? String == metric && $0["scope"] as? [String: String] == scope
        }
        return try #require(estimate?["value"] as? Double)
    }

    @Test func `the shipped example prints every number that is promised`() throws {
        let run = try Hotline.run(["run", "two-hotlines", "--replications", "6"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        for words in [
            "Offered", "Answered", "Abandoned", "Blocked", "Redirected", "Outside opening", "Service",
            "Average", "speed of", "Unserved", "Occupancy", "women", "human-rights", "Women", "Men", "Girls",
            "Boys", "± ", "Who remains lost, and why", "Balance of attempts", "Seed          20261101",
            "not real people",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
    }

    @Test(arguments: ["text", "json", "csv"])
    func `threads do not change a byte, nor does a second run`(format: String) throws {
        let words = ["run", "two-hotlines", "-n", "6", "--format", format, "--threads"]
        let one = try Hotline.run(words + ["1"])
        let two = try Hotline.run(words + ["2"])
        let again = try Hotline.run(words + ["2"])
        #expect(one.status == 0)
        #expect(one.output == two.output)
        #expect(two.output == again.output)
    }

    @Test func `another seed gives other numbers`() throws {
        let one = try Hotline.run(["run", "two-hotlines", "-n", "2", "--seed", "1", "--tables", "calls"])
        let other = try Hotline.run(["run", "two-hotlines", "-n", "2", "--seed", "2", "--tables", "calls"])
        #expect(one.status == 0 && other.status == 0)
        let line = "women  "
        let numbers = [one, other].map { run in
            run.output.split(separator: "\n").first { $0.hasPrefix(line) }
        }
        #expect(numbers[0] != nil && numbers[0] != numbers[1])
    }

    @Test func `a seed set gives its first seed`() throws {
        let named = try Hotline.run(["run", "two-hotlines", "-n", "1", "--seed-set", "default", "-f", "json"])
        #expect(named.status == 0)
        #expect(named.output.contains("\"seed\": 20261101,"))
        let unknown = try Hotline.run(["run", "two-hotlines", "-n", "1", "--seed-set", "defualt"])
        #expect(unknown.status == 66)
        #expect(unknown.errors.contains("did you mean \"default\"?"))
    }

    @Test func `before the human-rights line opened men were unserved, today few are`() throws {
        let before = try Hotline.run(["run", "before-human-rights-line", "-n", "6", "-f", "json"])
        let today = try Hotline.run(["run", "two-hotlines", "-n", "6", "-f", "json"])
        #expect(try value("unserved-share", ["gender": "man"], in: before.output) > 0.95)
        #expect(try value("unserved-share", ["gender": "man"], in: today.output) < 0.1)
    }

    @Test func `a value set on the command line changes the scenario and its digest`() throws {
        let words = ["run", "two-hotlines", "-n", "1", "-f", "json"]
        let plain = try Hotline.run(words)
        let changed = try Hotline.run(words + ["--set", "hotlines.women.lines=0"])
        #expect(changed.status == 0)
        #expect(try value("answered", ["hotline": "women"], in: plain.output) > 0)
        #expect(try value("answered", ["hotline": "women"], in: changed.output) == 0)
        let digests = [plain, changed].map { run in
            run.output.range(of: "\"sha256\": \"[0-9a-f]{64}", options: .regularExpression).map {
                String(run.output[$0])
            }
        }
        #expect(digests[0] != nil && digests[0] != digests[1])
    }

    @Test func `standard input is a scenario too`() throws {
        let file = Hotline.package.appendingPathComponent("scenarios/two-hotlines.jsonc")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let run = try Hotline.run(["run", "-", "-n", "1", "--tables", "calls"], input: text)
        #expect(run.status == 0)
        #expect(run.output.contains("standard input"))
    }

    @Test func `the example is found from another folder`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Hotline.run(["run", "two-hotlines", "-n", "1", "--tables", "calls"], folder: folder)
        #expect(run.status == 0)
    }

    @Test func `the recorded command leaves out what cannot change the result`() throws {
        let run = try Hotline.run([
            "run", "two-hotlines", "--threads", "2", "--quiet", "-n", "1", "--no-color", "--tables", "calls",
            "--progress", "never",
        ])
        #expect(run.output.contains("hotline run --replications 1 --tables calls two-hotlines"))
    }

    @Test func `a missed target gives status 1 only where targets are required`() throws {
        let words = [
            "run", "two-hotlines", "-n", "6", "--tables", "targets", "--set",
            "teams.women-counsellors.shifts.evening.counsellors=0",
        ]
        let asked = try Hotline.run(words + ["--require-targets"])
        let unasked = try Hotline.run(words)
        #expect(unasked.status == 0)
        #expect(asked.status == 1, "\(asked.errors)")
        #expect(asked.output == unasked.output)
    }

    @Test func `the Arabic report has Arabic words and digits`() throws {
        let run = try Hotline.run(["run", "two-hotlines", "-n", "1", "--language", "ar", "--tables", "calls"])
        #expect(run.status == 0)
        #expect(run.output.contains("بيانات محاكاة") && run.output.contains("٢٨"))
        let latin = try Hotline.run([
            "run", "two-hotlines", "-n", "1", "--language", "ar", "--digits", "latin", "--tables", "calls",
        ])
        #expect(latin.output.contains("28") && !latin.output.contains("٢٨"))
    }

    @Test func `a progress bar is shown only where it is asked for or a person looks`() throws {
        let always = try Hotline.run(["run", "two-hotlines", "-n", "4", "--progress", "always", "-f", "json"])
        let auto = try Hotline.run(["run", "two-hotlines", "-n", "4", "-f", "json"])
        #expect(always.errors.contains("4 of 4 replications"))
        #expect(auto.errors.isEmpty)
        #expect(always.output == auto.output)
    }

    @Test func `what a scenario has no part of is not printed, and what prices it has is`() throws {
        let words = ["run", "two-hotlines", "-n", "6"]
        let plain = try Hotline.run(words)
        #expect(plain.output.contains("How far groups are apart"))
        #expect(plain.output.contains("What becomes of paid time"))
        for absent in ["Every hour of the week", "referrals to services"] {
            #expect(!plain.output.contains(absent), "\(absent)")
        }
        #expect(plain.output.contains("What it costs") && plain.output.contains("EGP"))
        let whole = try Hotline.run(["run", "whole-system", "-n", "6", "--tables", "services,interpreters"])
        #expect(whole.status == 0)
        for present in ["What becomes of referrals to services", "No such service", "Interpreters"] {
            #expect(whole.output.contains(present), "\(present)")
        }
    }

    @Test func `hours of the week come on request, for people and for programs`() throws {
        let words = ["run", "two-hotlines", "-n", "6", "--tables", "hours"]
        let text = try Hotline.run(words)
        #expect(text.status == 0)
        #expect(text.output.contains("women, Saturday") && text.output.contains("Offered load"))
        let json = try Hotline.run(words + ["-f", "json"])
        #expect(
            json.output.contains("\"interval\": { \"hotline\": \"women\", \"day\": \"monday\", \"hour\": 0 }")
        )
        let without = try Hotline.run(["run", "two-hotlines", "-n", "2", "-f", "json"])
        #expect(!without.output.contains("\"interval\""))
    }
}

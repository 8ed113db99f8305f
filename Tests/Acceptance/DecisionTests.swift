import Foundation
import Testing

@Suite struct DecisionTests {
    @Test func `next-hire ranks the shifts in every format`() throws {
        for format in ["text", "json", "csv", "html"] {
            let run = try Hotline.run([
                "next-hire", "two-hotlines", "-n", "2", "--set", "calendar.days=7", "-f", format,
            ])
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("women-counsellors"))
        }
    }

    @Test func `a run of a precision says why it stopped, and equals a run of as many replications`() throws {
        let words = ["run", "two-hotlines", "--tables", "service", "-f", "json"]
        let sequential = try Hotline.run(words + ["--precision", "20%"])
        #expect(sequential.status == 0, "\(sequential.errors)")
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(sequential.output.utf8)) as? [String: Any])
        let stopping = try #require(root["stopping"] as? [String: Any])
        #expect(stopping["reason"] as? String == "precision-reached")
        let count = try #require(root["replications"] as? Int)
        let fixed = try Hotline.run(words + ["-n", "\(count)"])
        func estimates(_ run: Hotline.Outcome) -> Substring? {
            run.output.range(of: "\"estimates\"").map { run.output[$0.lowerBound...] }
        }
        #expect(estimates(sequential) != nil && estimates(sequential) == estimates(fixed))
        let text = try Hotline.run(["run", "two-hotlines", "--precision", "20%", "--tables", "targets"])
        #expect(text.output.contains("Sequential: stopped after \(count) replications"))
    }

    @Test(arguments: [
        ["--precision", "5%", "-n", "10"], ["--max-replications", "50"], ["--precision", "100%"],
        ["--precision", "0%"], ["--precision", "five"],
    ])
    func `a precision that means nothing is a mistake of usage`(options: [String]) throws {
        let run = try Hotline.run(["run", "two-hotlines"] + options)
        #expect(run.status == 64, "\(run.errors)")
    }
}

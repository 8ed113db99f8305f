import Foundation
import HotlineModel
import Metrics
import Planning
import Testing

@testable import Reporting

@Suite struct RunJSONTests {
    private let result: RunResult
    private let text: String
    private let root: [String: Any]

    init() throws {
        result = try TracedScenario.usual.get()
        var provenance = TracedScenario.provenance
        provenance.warnings = [
            Provenance.Warning(
                code: "doubtful", message: "a \"quoted\" word\nand a line",
                place: Provenance.Place(file: "a.jsonc", line: 3, column: 5))
        ]
        text = RunJSON(result, provenance).text
        root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func list(_ key: String) throws -> [[String: Any]] { try #require(root[key] as? [[String: Any]]) }

    private func estimate(_ metric: String, _ scope: [String: String]) throws -> [String: Any] {
        try #require(
            try list("estimates").first {
                $0["metric"] as? String == metric && $0["scope"] as? [String: String] == scope
            })
    }

    @Test func `the head names shape, scenario and settings`() throws {
        #expect(root["schema"] as? String == "hotline-result/1")
        #expect(root["command"] as? String == "run")
        #expect(root["version"] as? String == "1.2.3")
        #expect(root["seed"] as? Int == 1)
        #expect(root["replications"] as? Int == 20)
        #expect(root["confidence"] as? Double == 0.95)
        #expect(root["horizonDays"] as? Int == 1)
        let scenario = try #require(root["scenario"] as? [String: Any])
        #expect(scenario["file"] as? String == "traced.jsonc")
        #expect(scenario["sha256"] as? String == TracedScenario.provenance.sha256)
        #expect(
            scenario["title"] as? [String: String] == ["en": "A traced day", "ar": "يوم متتبَّع"])
    }

    @Test func `keys stand in the order of the contract`() {
        let keys = [
            "schema", "command", "version", "scenario", "seed", "replications", "confidence", "horizonDays",
            "estimates", "targets", "balance", "warnings",
        ]
        let places = keys.compactMap { text.range(of: "\n  \"\($0)\":")?.lowerBound }
        #expect(places.count == keys.count)
        #expect(places == places.sorted())
    }

    @Test func `estimates carry value, half-width and observations in their scope`() throws {
        let rate = try estimate("abandonment-rate", ["hotline": "women"])
        #expect(try abs(#require(rate["value"] as? Double) - 0.25) < 1e-12)
        #expect(rate["observations"] as? Int == 80)
        #expect(rate["halfWidth"] is Double)
        let speed = try estimate("average-speed-of-answer", ["hotline": "women"])
        #expect(speed["unit"] as? String == "seconds")
        #expect(speed["value"] as? Double == 10)
        #expect(try estimate("unserved-share", ["gender": "man"])["value"] as? Double == 0)
        #expect(try estimate("offered", [:])["value"] as? Double == 12)
    }

    @Test func `a number that is missing is null and has its reason`() throws {
        let few = try JSONSerialization.jsonObject(
            with: Data(
                RunJSON(TracedScenario.result(replications: 1), TracedScenario.provenance).text.utf8))
        let estimates = try #require((few as? [String: Any])?["estimates"] as? [[String: Any]])
        let rate = try #require(
            estimates.first {
                $0["metric"] as? String == "abandonment-rate" && ($0["scope"] as? [String: String]) == [:]
            })
        #expect(rate["value"] is NSNull)
        #expect(rate["halfWidth"] is NSNull)
        #expect(rate["reason"] as? String == "too-few-observations")
    }

    @Test func `targets say whether they are met`() throws {
        let targets = try list("targets")
        #expect(targets.map { $0["name"] as? String } == ["fast", "reached"])
        #expect(targets.map { $0["met"] as? String } == ["no", "yes"])
        #expect(targets[0]["atLeast"] as? Double == 0.9)
        #expect(targets[1]["atMost"] as? Double == 0.5)
    }

    @Test func `the balance adds up`() throws {
        let balance = try list("balance")
        #expect(!balance.isEmpty)
        for entry in balance {
            let parts = try #require(entry["parts"] as? [String: Int])
            #expect(parts.values.reduce(0, +) == entry["total"] as? Int)
        }
    }

    @Test func `warnings survive quotes and line ends`() throws {
        let warning = try #require(try list("warnings").first)
        #expect(warning["message"] as? String == "a \"quoted\" word\nand a line")
        #expect(warning["line"] as? Int == 3 && warning["column"] as? Int == 5)
    }
}

@Suite struct JSONValueTests {
    @Test(
        arguments: [
            (0.1, "0.1"), (5, "5"), (-0.0, "0"), (1e-7, "1e-07"), (1e300, "1e+300"), (.infinity, "null"),
            (.nan, "null"), (1.0 / 3, "0.3333333333333333"),
        ])
    func `numbers have the fewest digits that read back`(value: Double, text: String) throws {
        #expect(JSONValue.number(value).text == text)
        if value.isFinite { #expect(Double(text) == (value == 0 ? 0 : value)) }
    }

    @Test(arguments: ["", "plain", "\"\\/", "\u{0}\u{1F}\u{7F}", "عربي", "\u{2028}", "😀\t\r\n"])
    func `texts come back as they were`(text: String) throws {
        let data = Data("[\(JSONValue.string(text).text)]".utf8)
        #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
    }
}

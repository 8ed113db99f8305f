import Foundation
import Testing

@Suite struct CheckTests {
    /// All shipped scenarios are checked in CI, by the command as it is built for use.
    @Test func `several scenarios are checked at once, the demand of each compared with its staffing`() throws
    {
        let names = ["two-hotlines", "shelter-full", "whole-system"]
        let check = try Hotline.run(["check"] + names.map { "scenarios/\($0).jsonc" })
        #expect(check.status == 0, "\(check.errors)")
        #expect(check.output.components(separatedBy: "Demand and staffing by hour").count == names.count + 1)
    }

    @Test func `one wrong scenario does not keep the others from being checked`() throws {
        let check = try Hotline.run(["check", "-", "two-hotlines"], input: "{ \"calers\": {} }")
        #expect(check.status == 65)
        #expect(check.errors.contains("standard input:1:3: error:"))
        #expect(check.output.contains("Demand and staffing"))
    }

    @Test func `a page can be made of it`() throws {
        let check = try Hotline.run(["check", "two-hotlines", "--format", "html"])
        #expect(check.status == 0)
        #expect(check.output.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func `programs get every hour of the week`() throws {
        let check = try Hotline.run(["check", "two-hotlines", "--format", "json"])
        #expect(check.status == 0)
        let root = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
        #expect(root?["schema"] as? String == "hotline-check/1")
        let scenario = try #require((root?["scenarios"] as? [[String: Any]])?.first)
        let hotlines = try #require(scenario["hotlines"] as? [[String: Any]])
        #expect(hotlines.map { $0["hotline"] as? String } == ["women", "human-rights"])
        for hotline in hotlines { #expect((hotline["hours"] as? [Any])?.count == 168) }
    }
}

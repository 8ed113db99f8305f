import Foundation
import HotlineEngine
import HotlineModel
import ScenarioFiles
import Testing

/// What happens in the shipped scenarios, second by second, in a few numbers: nobody changes it without noticing.
///
/// Whoever changes the engine's behaviour on purpose records them anew with `RECORD_GOLDEN_FILES=1 swift test --filter
/// ShippedDigestsTests`, and says so where the change is described.
@Suite struct ShippedDigestsTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("ShippedDigests.txt")
    private static let replications: Range<UInt64> = 0..<2
    /// Days of each scenario, so that a debug build takes seconds.
    private static let days = 7

    /// A scenario's line: its name, and for each replication how many steps there were and their digest.
    private func line(_ name: String) throws -> String {
        let loaded = ScenarioLoader.load(path: "\(Repository.folder("scenarios"))/\(name)")
        var scenario = try #require(loaded.scenario)
        if case .days(let days) = scenario.calendar.length {
            scenario.calendar.length = .days(min(days, Self.days))
        }
        let compiled = try CompiledScenario(scenario)
        let digests = try Self.replications.map { number in
            var digest = StepDigest()
            let steps = try ReplicationRunner.trace(compiled, seed: Defaults.seed, replication: number).steps
            for step in steps { digest.take(step) }
            return "\(steps.count) \(String(digest.value, radix: 16))"
        }
        return ([name] + digests).joined(separator: "  ")
    }

    @Test func `every step of every shipped scenario is as it was`() throws {
        let lines = try ShippedCitationsTests.files.map { try line($0) }
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: Self.file)
        }
        let kept = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        #expect(lines.count == kept.count)
        for (line, known) in zip(lines, kept) { #expect(line == known) }
    }

    @Test func `a digest tells steps, their order and their last bits apart`() {
        let first = TraceEntry(seconds: 60, step: .dialled, group: 1, person: 2, attempt: 1, hotline: 0)
        var later = first
        later.seconds = first.seconds.nextUp
        var other = first
        other.person = 3
        let rows = [[first], [later], [other], [first, other], [other, first], []]
        let digests = rows.map { row in
            var digest = StepDigest()
            for step in row { digest.take(step) }
            return digest.value
        }
        #expect(Set(digests).count == rows.count)
    }
}

/// Sixty-four bits that depend on every step (FNV-1a of Fowler, Noll and Vo, word by word).
private struct StepDigest {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func take(_ entry: TraceEntry) {
        take(entry.seconds.bitPattern)
        for byte in entry.step.rawValue.utf8 { take(UInt64(byte)) }
        for number in [
            entry.group, entry.person, entry.attempt, entry.hotline, entry.team, entry.counsellor,
        ] {
            take(UInt64(bitPattern: Int64(number)))
        }
    }

    private mutating func take(_ word: UInt64) {
        value = (value ^ word) &* 0x0000_0100_0000_01b3
        // The product alone never moves a high bit down.
        value ^= value >> 32
    }
}

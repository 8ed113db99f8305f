import Foundation
import HotlineModel
import Testing

/// Random valid scenarios in the engine with every invariant on.
///
/// `HOTLINE_GENERATED_SCENARIOS=10000 swift test --filter GeneratedScenarioTests` looks at more of them. They run in processes of
/// their own: where one stops, the scenario is made smaller for as long as it still stops, and what is left is reported.
@Suite struct GeneratedScenarioTests {
    private static var count: UInt64 {
        ProcessInfo.processInfo.environment["HOTLINE_GENERATED_SCENARIOS"].flatMap { UInt64($0) } ?? 300
    }

    /// Whether a process that looks at these comes to a good end.
    private func survives(_ probes: [Probe]) async -> Bool {
        var survived = false
        await withKnownIssue(isIntermittent: true) {
            let end = await #expect(processExitsWith: .success) { [probes = probes as [Probe]] in
                for probe in probes { try probe.check() }
            }
            survived = end != nil
        }
        return survived
    }

    @Test func `no generated scenario breaks an invariant`() async throws {
        let batch: UInt64 = 250
        for first in stride(from: 0, to: Self.count, by: Int(batch)) {
            let probes = (first..<min(Self.count, first + batch)).map { Probe(seed: $0) }
            if await survives(probes) { continue }
            // The first is enough: others may have the same cause.
            for probe in probes where await !survives([probe]) {
                let smallest = try await Shrinking.smallest(probe) { probe, _ in await !self.survives([probe])
                }
                let scenario = try smallest.scenario()
                Issue.record("seed \(smallest.seed), reductions \(smallest.reductions): \(scenario)")
                return
            }
        }
    }

    @Test func `generated scenarios have every part of the model`() throws {
        let scenarios = try (0..<120 as Range<UInt64>).map { try GeneratedScenario.scenario(seed: $0) }
        func some(_ holds: (Scenario) -> Bool) -> Bool { scenarios.contains(where: holds) }
        #expect(some { $0.hotlines.contains { $0.greeting != nil && $0.triage != nil } })
        #expect(some { $0.hotlines.contains { $0.callback.offerAfterWaitSeconds != nil } })
        #expect(some { $0.callers.contains { $0.interruption != nil && !$0.afterwards.transfers.isEmpty } })
        #expect(some { $0.teams.contains { $0.onCall != nil } && !$0.interpreters.isEmpty })
        #expect(some { $0.services.contains { $0.reserved > 0 && !$0.closures.isEmpty } })
        #expect(some { !$0.campaigns.isEmpty && !$0.surges.isEmpty })
        for choice in CounsellorChoice.allCases {
            #expect(some { $0.hotlines.contains { $0.choice == choice } })
        }
        for choice in CallChoice.allCases { #expect(some { $0.teams.contains { $0.takes == choice } }) }
        #expect(scenarios.allSatisfy { !$0.issues().contains(where: \.isError) })
    }

    @Test func `a failure shrinks to the parts that cause it`() async throws {
        // A failure of our own: some group dials again and some hotline has a greeting.
        func fails(_ scenario: Scenario) -> Bool {
            scenario.callers.contains { $0.redial != nil }
                && scenario.hotlines.contains { $0.greeting != nil }
        }
        let seed = try #require(
            try (0..<200 as Range<UInt64>).first { seed in
                let scenario = try GeneratedScenario.scenario(seed: seed)
                return fails(scenario) && scenario.callers.count > 1 && scenario.teams.count > 1
            })
        let scenario = try await Shrinking.smallest(Probe(seed: seed)) { fails($1) }.scenario()
        #expect(scenario.callers.filter { $0.redial != nil }.count == 1)
        #expect(scenario.hotlines.filter { $0.greeting != nil }.count == 1)
        #expect(scenario.callers.count == 1)
        #expect(scenario.teams.count == 1)
        #expect(scenario.services.isEmpty)
        #expect(scenario.callers[0].afterwards == Afterwards())
    }

    @Test func `an invariant that fails ends the process, and that is noticed`() async {
        var survived = true
        await withKnownIssue(isIntermittent: true) {
            let end = await #expect(processExitsWith: .success) {
                throw Probe.Contradiction(what: "on purpose")
            }
            survived = end != nil
        }
        #expect(!survived)
    }
}

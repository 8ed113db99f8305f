import Foundation
import HotlineModel
import Synchronization
import Testing

@testable import Planning

/// Comparisons, selections and hires that are ended before their time and started again.
@Suite struct PairedStudyJournalTests {
    private let scenarios: [NamedScenario]
    private let settings = ExperimentSettings(seed: 3, replications: 8)

    init() throws {
        let base = try SmallScenarios.twoHotlines()
        scenarios = (1...3).map { counsellors in
            var scenario = base
            scenario.teams[0].staffing = .always(counsellors)
            return NamedScenario("\(counsellors)", scenario)
        }
    }

    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = try StudyParts.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.appendingPathComponent("state").path)
    }

    /// Says stop after so many questions.
    private func after(_ count: Int) -> @Sendable () -> Bool {
        let asked = Counter()
        return { asked.next() > count }
    }

    /// Every number of a comparison.
    private func numbers(_ result: Planning.ComparisonResult?) throws -> [Double?] {
        var numbers: [Double?] = []
        for row in try #require(result).rows {
            for estimate in row.estimates { numbers += [estimate?.value, estimate?.lower, estimate?.upper] }
            for difference in row.differences {
                numbers += [difference?.value, difference?.lower, difference?.upper]
            }
        }
        return numbers
    }

    @Test func `a comparison taken up gives every number of an undisturbed one`() throws {
        try inFolder { path in
            let experiment = try CompareExperiment(scenarios, settings)
            func journal() throws -> ReplicationJournal {
                try experiment.journal(path: path, version: "1", digests: ["a", "b", "c"])
            }
            let stopped = try experiment.run(journal: journal(), stop: after(8))
            #expect(try #require(stopped).replications < 8)
            let kept = try journal()
            #expect((1..<24).contains(kept.count))
            let result = try experiment.run(journal: kept)
            #expect(kept.count == 24)
            let all = try numbers(result)
            #expect(try numbers(experiment.run()) == all)
            let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
            #expect(try numbers(experiment.run(journal: kept)) == all)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == size)
        }
    }

    @Test func `a race taken up makes the same choice after the same replications`() throws {
        try inFolder { path in
            let request = SelectionRequest.sequential(indifference: 0.05, atMost: 60)
            let experiment = try SelectExperiment(scenarios, settings, request)
            func journal() throws -> ReplicationJournal {
                try experiment.journal(path: path, version: "1", digests: ["a", "b", "c"])
            }
            #expect(try experiment.run(journal: journal(), stop: after(20)).isStopped)
            let kept = try journal()
            #expect(kept.count > 10)
            let (one, other) = (try experiment.run(journal: kept), try experiment.run())
            #expect(one.selected == other.selected)
            #expect(one.contenders.map(\.mean) == other.contenders.map(\.mean))
            #expect(one.contenders.map(\.replications) == other.contenders.map(\.replications))
        }
    }

    @Test func `hires taken up are the same`() throws {
        try inFolder { path in
            let experiment = try NextHireExperiment(scenarios[0].scenario, settings)
            func journal() throws -> ReplicationJournal {
                try experiment.journal(path: path, version: "1", digests: ["a"])
            }
            _ = try experiment.run(journal: journal(), stop: after(9))
            let result = try #require(try experiment.run(journal: journal()))
            let whole = try #require(try experiment.run())
            #expect(result.additions.map(\.reached.lower) == whole.additions.map(\.reached.lower))
            #expect(result.removals.map(\.cost?.value) == whole.removals.map(\.cost?.value))
        }
    }

    @Test func `the journal of other scenarios, another seed or another metric is refused`() throws {
        try inFolder { path in
            let experiment = try CompareExperiment(scenarios, settings)
            _ = try experiment.journal(path: path, version: "1", digests: ["a", "b", "c"])
            var other = settings
            other.seed = 4
            let attempts: [(PartDifference, () throws -> ReplicationJournal)] = [
                (.scenario, { try experiment.journal(path: path, version: "1", digests: ["a", "c", "b"]) }),
                (.version, { try experiment.journal(path: path, version: "2", digests: ["a", "b", "c"]) }),
                (
                    .seed,
                    {
                        try CompareExperiment(scenarios, other).journal(
                            path: path, version: "1", digests: ["a", "b", "c"])
                    }
                ),
                (
                    .command,
                    {
                        try CompareExperiment(scenarios, settings, by: "wait-p95").journal(
                            path: path, version: "1", digests: ["a", "b", "c"])
                    }
                ),
            ]
            for (difference, attempt) in attempts {
                #expect(throws: JournalError.otherStudy(path, difference)) { try attempt() }
            }
        }
    }
}

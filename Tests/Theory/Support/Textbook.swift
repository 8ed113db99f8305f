import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel
import ScenarioFiles
import Testing

/// The scenario files beside these tests, read as a planner's files are, and what their replications leave behind.
enum Textbook {
    /// Replications of a test: with 39 degrees of freedom Student's t exceeds 4 in one of about 3,600 cases.
    static let replications = 40

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Scenarios")

    /// Reads a scenario file that must be without errors and warnings.
    static func scenario(_ name: String) throws -> Scenario {
        let path = folder.appendingPathComponent("\(name).jsonc")
        let bytes = try Data(contentsOf: path)
        let (scenario, bag) = ScenarioReader.read(SourceText(name: "\(name).jsonc", bytes: Array(bytes)))
        #expect(bag.all.map(\.text) == [])
        return try #require(scenario)
    }

    /// One value for each replication.
    static func replicate<Value>(
        _ scenario: Scenario, times: Int = replications, _ value: (ReplicationTally) throws -> Value
    ) throws -> [Value] {
        let compiled = try CompiledScenario(scenario)
        return try (0..<times).map {
            try value(
                ReplicationRunner.run(compiled, seed: Defaults.seed, replication: UInt64($0)))
        }
    }

    /// One value for each replication, from all its steps.
    static func trace<Value>(
        _ scenario: Scenario, times: Int = replications,
        _ value: (ReplicationTally, [TraceEntry]) throws -> Value
    ) throws -> [Value] {
        let compiled = try CompiledScenario(scenario)
        return try (0..<times).map {
            let (tally, steps) = try ReplicationRunner.trace(
                compiled, seed: Defaults.seed, replication: UInt64($0))
            return try value(tally, steps)
        }
    }
}

extension CallerGroup {
    /// Persons a second who dial first, where that does not change with time.
    var arrivalRate: Double {
        guard case .perHour(let calls) = calls.rate else { return .nan }
        return calls / 3_600
    }

    /// Conversations a second of one busy counsellor of pace 1.
    var serviceRate: Double { 1 / talk.mean }

    /// Hang-ups a second of one waiting caller whose patience is exponential.
    var abandonmentRate: Double { patience.map { 1 / $0.mean } ?? 0 }
}

extension Team {
    /// Counsellors on duty, where that does not change with time.
    var size: Int {
        guard case .always(let counsellors) = staffing else { return 0 }
        return counsellors
    }
}

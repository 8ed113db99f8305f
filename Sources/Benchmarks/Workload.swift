import Foundation
import HotlineEngine
import HotlineModel
import ScenarioFiles

/// A scenario that the engine simulates to be timed, every metric on, read from its text as a planner's would be.
struct Workload: Sendable {
    /// The word that chooses it.
    let id: String
    /// What it is.
    let title: String
    /// Calls of a timed pass.
    let calls: Int
    /// The scenario of about so many calls in one replication, or one of fewer that is replicated.
    let load: @Sendable (_ calls: Int) throws -> Scenario

    /// Why a workload could not be run.
    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    /// What a pass has simulated.
    struct Pass {
        var calls = 0
        var events: UInt64 = 0
        var replications: UInt64 = 0
    }

    /// Simulates replications until at least so many calls have come.
    ///
    /// - Parameter first: the first replication's number.
    func pass(_ compiled: CompiledScenario, calls: Int, first: UInt64) throws -> Pass {
        var pass = Pass()
        while pass.calls < calls {
            let tally = try ReplicationRunner.run(compiled, seed: 1, replication: first + pass.replications)
            pass.calls += tally.cells.reduce(0) { $0 + $1.offered }
            pass.events += tally.events
            pass.replications += 1
        }
        return pass
    }

    /// Reads a scenario from its text.
    static func scenario(_ name: String, text: String) throws -> Scenario {
        let (scenario, diagnostics) = ScenarioReader.read(SourceText(name: name, bytes: Array(text.utf8)))
        guard let scenario else {
            throw Unreadable(description: diagnostics.all.map(\.text).joined(separator: "\n"))
        }
        return scenario
    }
}

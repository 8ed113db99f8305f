import HotlineModel
import Planning
import ScenarioFiles
import Terminal

/// `hotline run SCENARIO --shard I/N --output FILE`: one part of a run that several machines share.
struct ShardRun {
    let experiment: RunExperiment
    let source: ScenarioSource
    let origin: PartOrigin
    let shard: Shard

    /// Simulates the shard and writes its part; writes nothing where it is stopped, so that a part that is there is whole.
    func run(
        _ journal: ReplicationJournal?, _ display: ProgressDisplay?, _ delivery: Delivery
    ) throws -> ExitStatus {
        guard Self.scenario(origin) == source.scenario else {
            throw Failure(.defect, "the scenario cannot be put into a part")
        }
        let part = try Study.translating {
            defer { display?.finish() }
            return try experiment.part(
                shard, origin: origin, journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: $1) })
        }
        guard let part else {
            Console.complain("stopped: the shard was not finished, and no part is written")
            return .interrupted
        }
        try delivery.write(file: part.bytes)
        return .done
    }

    /// A scenario as parts keep it.
    static func text(of scenario: Scenario) -> String {
        // The writer spreads a basis over what it writes; parts keep each where the planner put it.
        var plain = scenario
        plain.citations = []
        return ScenarioWriter.text(of: plain)
    }

    /// The scenario of a part; nil where its text is none.
    static func scenario(_ origin: PartOrigin) -> Scenario? {
        var scenario = ScenarioLoader.load(text: Array(origin.scenarioText.utf8)).scenario
        scenario?.citations = origin.citations
        return scenario
    }
}

import Arguments
import Facts
import HotlineEngine
import HotlineModel
import OutputAnalysis
import Planning
import Reporting
import ScenarioFiles
import Suggestions
import Terminal

/// `hotline run SCENARIO`
enum RunCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let settings = ExperimentSettings(
            seed: try seed(invocation), replications: invocation[Options.replications],
            threads: invocation[Options.threads],
            confidence: try Confidence(invocation[Options.confidence]))
        guard let result = try simulate(source, settings, invocation) else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        let provenance = source.provenance(invocation)
        if delivery.isJSON {
            try delivery.write(RunJSON(result, provenance).text)
        } else {
            let report = RunReport(result, provenance, tables: invocation[Options.tables])
            try delivery.deliver([report.document])
        }
        guard result.isComplete else {
            Console.complain(
                "stopped: \(result.replications) of \(settings.replications) replications were finished; "
                    + "the result is theirs")
            return .interrupted
        }
        return invocation[Options.requireTargets] ? verdict(result) : .done
    }

    private static func simulate(
        _ source: ScenarioSource, _ settings: ExperimentSettings, _ invocation: Invocation
    ) throws -> RunResult? {
        let display = progress(invocation)
        defer { display?.finish() }
        do {
            return try RunExperiment(source.scenario, settings).run(
                stop: { Interruption.isRequested }, progress: { display?.update(done: $0, of: $1) })
        } catch let error as EngineError {
            throw Failure(.wrongScenario, error.description)
        } catch let error as ExperimentError {
            switch error {
            case .unbalanced: throw Failure(.defect, error.description)
            case .outOfRange, .unknownZone: throw Failure(.wrongScenario, error.description)
            }
        }
    }

    private static func progress(_ invocation: Invocation) -> ProgressDisplay? {
        if invocation[Options.quiet] { return nil }
        return switch invocation[Options.progress] {
        case .auto: StandardStream.error.isTerminal ? ProgressDisplay(of: "replications") : nil
        case .always: ProgressDisplay(of: "replications")
        case .never: nil
        }
    }

    /// The seed given, or the first of the set named.
    private static func seed(_ invocation: Invocation) throws -> UInt64 {
        guard let name = invocation[Options.seedSet] else { return invocation[Options.seed] }
        guard let folder = Shipped.seeds else {
            throw Failure(.missingFile, "there is no folder seeds/random here that would name seed sets")
        }
        let (sets, diagnostics) = SeedSets.load(folder: folder)
        guard !diagnostics.hasErrors else {
            throw Failure(.wrongScenario, diagnostics.all.map(\.text).joined(separator: "\n"))
        }
        if let seed = sets.set(named: name)?.seeds.first { return seed }
        let names = sets.sets.map(\.name)
        let advice =
            NearestName.suggestion(for: name, among: names).map { "did you mean \"\($0)\"?" }
            ?? "the sets are \(names.joined(separator: ", "))"
        throw Failure(.missingFile, "there is no seed set \"\(name)\"; \(advice)")
    }

    private static func verdict(_ result: RunResult) -> ExitStatus {
        for target in result.targets where target.answer != .met {
            let word = target.answer == .missed ? "missed" : "undecided"
            Console.complain("the target \(target.target.name) is \(word)")
        }
        return result.targets.contains { $0.answer == .missed } ? .targetMissed : .done
    }
}

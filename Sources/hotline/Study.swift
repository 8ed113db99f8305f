import Arguments
import Facts
import HotlineEngine
import OutputAnalysis
import Planning
import ScenarioFiles
import Suggestions
import Terminal

/// What all commands that simulate have in common.
enum Study {
    /// The settings that the options ask for.
    static func settings(_ invocation: Invocation) throws -> ExperimentSettings {
        ExperimentSettings(
            seed: try seed(invocation), replications: invocation[Options.replications],
            threads: invocation[Options.threads],
            confidence: try Confidence(invocation[Options.confidence]))
    }

    /// Does an experiment; says in the program's terms why one cannot be done.
    static func translating<Result>(_ experiment: () throws -> Result) throws -> Result {
        do {
            return try experiment()
        } catch let error as EngineError {
            throw Failure(.wrongScenario, error.description)
        } catch let error as ExperimentError {
            switch error {
            case .unbalanced: throw Failure(.defect, error.description)
            case .outOfRange, .neverSteady, .unknownZone, .noValue, .unsuitable:
                throw Failure(.wrongScenario, error.description)
            case .noSuchMeasure, .noBetterSide: throw Failure(.usage, error.description)
            }
        } catch let error as AnalysisError {
            throw Failure(.usage, error.description)
        } catch let error as PartError {
            throw Failure(.wrongScenario, error.description)
        } catch let error as JournalError {
            switch error {
            case .noJournal, .otherStudy: throw Failure(.wrongScenario, error.description)
            case .unreadable: throw Failure(.missingFile, error.description)
            case .inUse, .unwritable, .noFile: throw Failure(.cannotWrite, error.description)
            }
        }
    }

    /// The file that keeps finished replications, where one is asked for.
    static func journal(_ invocation: Invocation, _ origin: () -> PartOrigin) throws -> ReplicationJournal? {
        guard let path = invocation[Options.resume] else { return nil }
        return announced(
            try translating { try ReplicationJournal(path: path, for: origin()) }, path, invocation)
    }

    /// The file that keeps finished replications of several scenarios, where one is asked for.
    ///
    /// - Parameter open: opens it, given its path and the simulator's version.
    static func journal(
        _ invocation: Invocation, open: (_ path: String, _ version: String) throws -> ReplicationJournal
    ) throws -> ReplicationJournal? {
        guard let path = invocation[Options.resume] else { return nil }
        return announced(try translating { try open(path, Commands.version) }, path, invocation)
    }

    /// A journal, after saying what it holds.
    private static func announced(
        _ journal: ReplicationJournal, _ path: String, _ invocation: Invocation
    ) -> ReplicationJournal {
        if journal.count > 0, !invocation[Options.quiet] {
            Console.complain("\"\(path)\" holds \(journal.count) finished replications; they are taken up")
        }
        return journal
    }

    /// A bar of what is done, where one is wanted.
    static func progress(_ invocation: Invocation, of what: String) -> ProgressDisplay? {
        if invocation[Options.quiet] { return nil }
        return switch invocation[Options.progress] {
        case .auto: StandardStream.error.isTerminal ? ProgressDisplay(of: what) : nil
        case .always: ProgressDisplay(of: what)
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
}

import Arguments
import HotlineModel
import Planning
import Reporting
import Terminal

/// `hotline run SCENARIO`
enum RunCommand {
    static let subcommand = Subcommand(
        Command(
            "run", abstract: "Simulate a scenario and print the report tables.",
            examples: [
                Example("hotline run two-hotlines --replications 50", "A quick look."),
                Example(
                    "hotline run two-hotlines --set teams.women-counsellors.shifts.morning.counsellors=4",
                    "One value changed."),
                Example(
                    "hotline run two-hotlines --format html --output report.html", "A page to send round."),
            ],
            arguments: Options.scenario,
            options: [
                OptionGroup(
                    "Simulation options", Options.replications, Options.seed, Options.seedSet,
                    Options.confidence, Options.set, Options.threads, Options.requireTargets,
                    rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.tables, Options.language,
                    Options.digits, Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        var settings = try Study.settings(invocation)
        settings.byHour = invocation[Options.tables].contains(.hours)
        guard let result = try simulate(source, settings, invocation) else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        let provenance = source.provenance(invocation)
        if delivery.isJSON {
            try delivery.write(RunJSON(result, provenance).text)
        } else {
            let report = RunReport(result, provenance, tables: tables(invocation))
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
        let display = Study.progress(invocation, of: "replications")
        defer { display?.finish() }
        return try Study.translating {
            try RunExperiment(source.scenario, settings).run(
                stop: { Interruption.isRequested }, progress: { display?.update(done: $0, of: $1) })
        }
    }

    /// The parts asked for; where none are, those that suit the format.
    private static func tables(_ invocation: Invocation) -> [RunTable] {
        let isPage = invocation[Options.format] == .html && !invocation.gives(Options.tables)
        return isPage ? RunTable.usualOnPages : invocation[Options.tables]
    }

    private static func verdict(_ result: RunResult) -> ExitStatus {
        for target in result.targets where target.answer != .met {
            let word = target.answer == .missed ? "missed" : "undecided"
            Console.complain("the target \(target.target.name) is \(word)")
        }
        return result.targets.contains { $0.answer == .missed } ? .targetMissed : .done
    }
}

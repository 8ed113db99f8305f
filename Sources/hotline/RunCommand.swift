import Arguments
import HotlineModel
import Metrics
import Planning
import Reporting
import ScenarioFiles
import Terminal

/// `hotline run SCENARIO`
enum RunCommand {
    static let precision = Option<[Amount]>(
        repeating: "precision", .amount,
        help: "Go on until half-widths are so small: 5% of the value, 1pp, 2s; instead of --replications.")

    static let inputUncertainty = Option<Int?>(
        "input-uncertainty", .wholeNumber(in: 1...100_000), placeholder: "draws",
        help: "Draw the scenario's uncertain inputs so often, such as 100, and print a second interval.")
    static let drawReplications = Option<Int>(
        "draw-replications", .wholeNumber(in: 5...InputUncertaintyExperiment.mostReplications), default: 10,
        help: "Replications of each draw of uncertain inputs.")

    static let subcommand = Subcommand(
        Command(
            "run", abstract: "Simulate a scenario and print the report tables.",
            examples: [
                Example("hotline run two-hotlines --replications 50", "A quick look."),
                Example(
                    "hotline run two-hotlines --set teams.women-counsellors.shifts.morning.counsellors=4",
                    "One value changed."),
                Example("hotline run two-hotlines --precision 5%", "As many replications as that takes."),
                Example(
                    "hotline run two-hotlines --resume month.state",
                    "Stopped at any moment and started again, it goes on where it was."),
                Example(
                    "hotline run two-hotlines --format html --output report.html", "A page to send round."),
            ],
            arguments: Options.scenario,
            options: [
                OptionGroup(
                    "Simulation options", Options.replications, precision, Options.maximumReplications,
                    Options.seed, Options.seedSet, Options.confidence, Options.set, Options.threads,
                    Options.shard, Options.resume,
                    Options.steady, inputUncertainty, drawReplications,
                    Options.requireTargets,
                    rules: [
                        .atMostOne(of: Options.seed, Options.seedSet),
                        .option(Options.shard, needs: Options.output),
                        .option(Options.maximumReplications, needs: precision),
                        .atMostOne(of: Options.replications, precision),
                        .atMostOne(of: Options.steady, precision),
                        .option(drawReplications, needs: inputUncertainty),
                        .atMostOne(of: inputUncertainty, Options.steady),
                        .atMostOne(of: inputUncertainty, Options.shard),
                        .atMostOne(of: Options.shard, precision),
                        .atMostOne(of: Options.resume, precision),
                        .atMostOne(of: Options.steady, Options.replications),
                        .atMostOne(of: Options.steady, Options.shard),
                        .atMostOne(of: Options.steady, Options.resume),
                        // A part is printed when it is merged.
                        .atMostOne(of: Options.shard, Options.format),
                        .atMostOne(of: Options.shard, Options.tables),
                        .atMostOne(of: Options.shard, Options.language),
                        .atMostOne(of: Options.shard, Options.digits),
                    ]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.tables,
                    Options.language, Options.digits, Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        var settings = try Study.settings(invocation)
        settings.byHour = looksAtHours(invocation)
        let provenance = source.provenance(invocation)
        if let days = invocation[Options.steady] {
            return try steady(days, source, settings, invocation, delivery)
        }
        let experiment = try Study.translating { try RunExperiment(source.scenario, settings) }
        // Only files need it.
        func origin() -> PartOrigin {
            PartOrigin(
                experiment, provenance, words: invocation.words(resultOnly: true),
                scenarioText: ShardRun.text(of: source.scenario))
        }
        // What cannot be drawn is said before anything is simulated.
        let uncertainty = try invocation[inputUncertainty].map { draws in
            try Study.translating {
                try InputUncertaintyExperiment(
                    source.scenario, settings, draws: draws, replicationsEach: invocation[drawReplications])
            }
        }
        let journal = try Study.journal(invocation, origin)
        let display = Study.progress(invocation, of: "replications")
        if let shard = invocation[Options.shard] {
            return try ShardRun(experiment: experiment, source: source, origin: origin(), shard: shard)
                .run(journal, display, delivery)
        }
        let result = try Study.translating {
            defer { display?.finish() }
            if let goal = try goal(invocation) {
                return try experiment.run(
                    to: goal, stop: { Interruption.isRequested },
                    progress: { display?.update(done: $0, of: $1) })
            }
            return try experiment.run(
                journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: $1) })
        }
        guard var result else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        if let uncertainty, result.isComplete {
            result.inputUncertainty = try draw(uncertainty, result, journal, source, invocation)
            if result.inputUncertainty == nil {
                Console.complain("stopped before all uncertain inputs were drawn; the result is without them")
                try report(result, provenance, invocation, delivery)
                return .interrupted
            }
        }
        try report(result, provenance, invocation, delivery)
        guard result.isComplete else {
            let kept = invocation[Options.resume].map { "; \"\($0)\" keeps them for the next start" } ?? ""
            let asked = result.precision == nil ? " of \(settings.replications)" : ""
            Console.complain(
                "stopped: \(result.replications)\(asked) replications were finished; "
                    + "the result is theirs\(kept)")
            return .interrupted
        }
        return invocation[Options.requireTargets] ? verdict(result) : .done
    }

    /// The precision asked for; nil where the number of replications is fixed.
    private static func goal(_ invocation: Invocation) throws -> PrecisionGoal? {
        let widths = try invocation[precision].map { amount -> PrecisionGoal.Width in
            switch amount.unit {
            case .percent where amount.number < 100: return .relative(amount.number / 100)
            case .percent: throw Failure(.usage, "a precision of 100% or more asks for nothing")
            case .points: return .absolute(amount.number / 100, .share)
            case .seconds: return .absolute(amount.number, .seconds)
            case .minutes: return .absolute(amount.number * 60, .seconds)
            case .plain: return .absolute(amount.number, .count)
            }
        }
        return widths.isEmpty
            ? nil : PrecisionGoal(widths, maximumReplications: invocation[Options.maximumReplications])
    }

    /// The same metrics with the uncertain inputs drawn; nil where the study was stopped.
    private static func draw(
        _ experiment: InputUncertaintyExperiment, _ result: RunResult, _ journal: ReplicationJournal?,
        _ source: ScenarioSource, _ invocation: Invocation
    ) throws -> InputUncertainty? {
        let display = Study.progress(invocation, of: "draws")
        let loaded = source.loaded
        return try Study.translating {
            defer { display?.finish() }
            return try experiment.run(
                beside: result, journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: $1) }
            ) { values in
                let drawn = loaded.drawing(values)
                if let scenario = drawn.scenario { return scenario }
                let errors = drawn.diagnostics.filter { $0.severity == .error }
                throw Failure(
                    .wrongScenario,
                    "a draw of the uncertain inputs makes no scenario\n"
                        + errors.map(\.text).joined(separator: "\n"))
            }
        }
    }

    private static func steady(
        _ days: Int, _ source: ScenarioSource, _ settings: ExperimentSettings, _ invocation: Invocation,
        _ delivery: Delivery
    ) throws -> ExitStatus {
        let display = Study.progress(invocation, of: "intervals")
        let result = try Study.translating {
            defer { display?.finish() }
            return try SteadyExperiment(source.scenario, settings, days: days).run(
                stop: { Interruption.isRequested }, progress: { display?.update(done: $0, of: $1) })
        }
        guard let result else {
            Console.complain("stopped: a part of one long run says nothing")
            return .interrupted
        }
        if result.steady?.hasConverged == false, !invocation[Options.quiet] {
            Console.complain("warning: no steady state was reached; see the report")
        }
        try report(result, source.provenance(invocation), invocation, delivery)
        return invocation[Options.requireTargets] ? verdict(result) : .done
    }

    /// Writes a result as the options say.
    static func report(
        _ result: RunResult, _ provenance: Provenance, _ invocation: Invocation, _ delivery: Delivery
    ) throws {
        if invocation.gives(Options.charts) {
            try delivery.draw([RunReport(result, provenance, tables: [.charts]).document])
        }
        if delivery.isJSON {
            try delivery.write(RunJSON(result, provenance).text)
        } else {
            let report = RunReport(result, provenance, tables: tables(invocation))
            try delivery.deliver([report.document])
        }
    }

    /// Whether any part of the report looks at the hours of the week.
    static func looksAtHours(_ invocation: Invocation) -> Bool {
        invocation.gives(Options.charts) || tables(invocation).contains { $0 == .hours || $0 == .charts }
    }

    /// The parts asked for; where none are, those that suit the format.
    private static func tables(_ invocation: Invocation) -> [RunTable] {
        let isPage = invocation[Options.format] == .html && !invocation.gives(Options.tables)
        return isPage ? RunTable.usualOnPages : invocation[Options.tables]
    }

    /// The status that tells whether the targets are met.
    static func verdict(_ result: RunResult) -> ExitStatus {
        for target in result.targets where target.answer != .met {
            let word = target.answer == .missed ? "missed" : "undecided"
            Console.complain("the target \(target.target.name) is \(word)")
        }
        return result.targets.contains { $0.answer == .missed } ? .targetMissed : .done
    }
}

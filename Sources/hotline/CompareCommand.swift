import Arguments
import HotlineModel
import Metrics
import Planning
import Reporting
import ScenarioFiles
import Terminal

/// `hotline compare BASE OTHER...`
enum CompareCommand {
    /// How the best of the configurations is looked for beyond a fixed number of replications.
    enum Selection: String, CaseIterable, Sendable {
        case kn, ocba, subset
    }

    static let base = Argument<String>(
        "base", .path.completed(by: Shipped.completion),
        help: "The scenario that the others are held against.")
    static let others = Argument<[String]>(
        repeating: "other", .path.completed(by: Shipped.completion), help: "Scenarios to compare with it.")
    static let select = Option<Selection?>(
        "select", .oneOf(Selection.self), absent: "all as often",
        help: "kn: race with a promise; ocba: spend a budget; subset: drop the hopeless.")
    static let indifference = Option<Amount?>(
        "indifference", .amount, absent: "none",
        help: "The smallest difference that matters, such as 1pp or 5s.")
    static let budget = Option<Int?>(
        "budget", .wholeNumber(in: 1...100_000_000), absent: "as many as --replications gives",
        help: "Replications of all configurations together, for ocba.")

    static let subcommand = Subcommand(
        Command(
            "compare", abstract: "Send the same callers through each configuration; say what differs.",
            examples: [
                Example(
                    "hotline compare two-hotlines three-counsellors-at-night", "What would change at night?"),
                Example(
                    "hotline compare a.jsonc b.jsonc c.jsonc --select kn --indifference 1pp",
                    "As many replications as it takes to find the best."),
            ],
            arguments: base, others,
            options: [
                OptionGroup(
                    "Decision options", Options.metric, select, indifference, budget,
                    Options.maximumReplications,
                    rules: [.option(budget, needs: select), .option(indifference, needs: select)]),
                OptionGroup(
                    "Simulation options", Options.replications, Options.seed, Options.seedSet,
                    Options.confidence, Options.set, Options.threads, Options.resume,
                    rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.language,
                    Options.digits, Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let names = [invocation[base]] + invocation[others]
        guard names.count(where: { $0 == "-" }) <= 1 else {
            throw Failure(.usage, "standard input can be one of the scenarios only")
        }
        let sources = try names.map { try ScenarioSource($0, invocation) }
        let settings = try Study.settings(invocation)
        let scenarios = zip(unique(sources.map(\.name)), sources).map { NamedScenario($0, $1.scenario) }
        let inputs = scenarios.indices.dropFirst().compactMap { place -> InputDifferences? in
            guard let first = sources[0].loaded.tree, let other = sources[place].loaded.tree else {
                return nil
            }
            return InputDifferences(scenarios[place].name, ScenarioDifference.between(first, other))
        }
        let provenances = sources.map { $0.provenance(invocation) }
        if let request = try request(invocation, scenarios.count) {
            let result = try select(scenarios, settings, request, sources.map(\.sha256), invocation)
            try delivery.write(
                SelectReport(result, inputs, provenances).document,
                json: SelectJSON(result, inputs, provenances).text)
            return result.isStopped ? .interrupted : .done
        }
        guard let result = try compare(scenarios, settings, sources.map(\.sha256), invocation) else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        try delivery.write(
            CompareReport(result, inputs, provenances).document,
            json: CompareJSON(result, inputs, provenances).text)
        return result.isComplete ? .done : .interrupted
    }

    private static func compare(
        _ scenarios: [NamedScenario], _ settings: ExperimentSettings, _ digests: [String],
        _ invocation: Invocation
    ) throws -> ComparisonResult? {
        let experiment = try Study.translating {
            try CompareExperiment(
                scenarios, settings, by: invocation[Options.metric], screening: invocation[select] == .subset)
        }
        let journal = try Study.journal(invocation) {
            try experiment.journal(path: $0, version: $1, digests: digests)
        }
        let display = Study.progress(invocation, of: "replications")
        defer { display?.finish() }
        return try Study.translating {
            try experiment.run(
                journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: $1) })
        }
    }

    private static func select(
        _ scenarios: [NamedScenario], _ settings: ExperimentSettings, _ request: SelectionRequest,
        _ digests: [String], _ invocation: Invocation
    ) throws -> SelectionResult {
        let experiment = try Study.translating {
            try SelectExperiment(scenarios, settings, request, by: invocation[Options.metric])
        }
        let journal = try Study.journal(invocation) {
            try experiment.journal(path: $0, version: $1, digests: digests)
        }
        let display = Study.progress(invocation, of: "replications")
        defer { display?.finish() }
        return try Study.translating {
            try experiment.run(
                journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: max($0, 1)) })
        }
    }

    /// The selection asked for; nil where every configuration is to be simulated as often.
    private static func request(_ invocation: Invocation, _ count: Int) throws -> SelectionRequest? {
        let unit = MetricRegistry.metric(invocation[Options.metric])?.unit ?? .share
        let indifference = try invocation[indifference].map { amount in
            guard let value = amount.value(in: unit) else {
                throw Failure(
                    .usage,
                    "--indifference is not in the unit of \(invocation[Options.metric]), which is \(unit.rawValue)"
                )
            }
            return value
        }
        switch invocation[select] {
        case nil, .subset: return nil
        case .kn:
            guard let indifference else {
                throw Failure(
                    .usage, "--select kn needs --indifference, the smallest difference that matters")
            }
            return .sequential(
                indifference: indifference, atMost: invocation[Options.maximumReplications])
        case .ocba:
            return .budget(
                replications: invocation[budget] ?? count * invocation[Options.replications],
                indifference: indifference ?? PrecisionGoal.floor(of: unit) / 5)
        }
    }

    /// The names, told apart where the same stands there twice.
    static func unique(_ names: [String]) -> [String] {
        names.indices.map { place in
            let earlier = names[..<place].count { $0 == names[place] }
            return earlier == 0 ? names[place] : "\(names[place]) (\(earlier + 1))"
        }
    }
}

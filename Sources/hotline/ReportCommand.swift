import Arguments
import Documents
import HotlineModel
import Planning
import Reporting
import ScenarioFiles
import Terminal

/// `hotline report SCENARIO`
enum ReportCommand {
    private static let stress = Option<Bool>(
        flag: "stress", help: "The checklist STRESS-DES, filled as far as scenario and run go.")
    private static let against = Option<String?>(
        "against", .path.completed(by: Shipped.completion), absent: "none",
        help: "The base scenario, whose differences the checklist tells.")

    static let subcommand = Subcommand(
        Command(
            "report", abstract: "Simulate a scenario and write everything that a report of it needs.",
            examples: [
                Example(
                    "hotline report two-hotlines --format html --output report.html",
                    "Every table and chart, hour by hour."),
                Example(
                    "hotline report two-hotlines --stress --format latex --output annex.tex",
                    "What a published study must state, and what its author still must."),
            ],
            arguments: Options.scenario,
            options: [
                OptionGroup("Report options", stress, against, rules: [.option(against, needs: stress)]),
                OptionGroup(
                    "Simulation options", Options.replications, Options.seed, Options.seedSet,
                    Options.confidence, Options.set, Options.threads,
                    rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.language,
                    Options.digits, Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let base = try invocation[against].map { try ScenarioSource($0, invocation) }
        var settings = try Study.settings(invocation)
        let isChecklist = invocation[stress]
        settings.byHour = !isChecklist
        let clock = ContinuousClock()
        let start = clock.now
        let display = Study.progress(invocation, of: "replications")
        let result = try Study.translating {
            defer { display?.finish() }
            return try RunExperiment(source.scenario, settings).run(
                stop: { Interruption.isRequested }, progress: { display?.update(done: $0, of: $1) })
        }
        guard let result else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        let seconds = (clock.now - start) / .seconds(1)
        let provenance = source.provenance(invocation)
        if isChecklist {
            let checklist = StressChecklist(
                result, grounds: Shipped.grounds, provenance, base: base.flatMap { differences($0, source) },
                on: .here)
            try delivery.write(
                checklist.document, json: checklist.json(digits: invocation[Options.digits]))
            if !invocation[Options.quiet] {
                let tenths = Int((seconds * 10).rounded())
                Console.complain("The simulation took \(tenths / 10).\(tenths % 10) s.")
            }
        } else {
            try delivery.write(
                RunReport(result, provenance, tables: RunTable.whole).document,
                json: RunJSON(result, provenance).text)
        }
        return result.isComplete ? .done : .interrupted
    }

    private static func differences(_ base: ScenarioSource, _ source: ScenarioSource) -> InputDifferences? {
        guard let one = base.loaded.tree, let other = source.loaded.tree else { return nil }
        return InputDifferences(base.name, ScenarioDifference.between(one, other))
    }
}

import Arguments
import Planning
import Reporting
import Terminal

/// `hotline next-hire SCENARIO`
enum NextHireCommand {
    static let subcommand = Subcommand(
        Command(
            "next-hire", abstract: "Say what one counsellor more, or fewer, in each shift would change.",
            examples: [
                Example("hotline next-hire two-hotlines", "Where does the next counsellor-hour help most?")
            ],
            arguments: Options.scenario,
            options: [
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
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let settings = try Study.settings(invocation)
        let experiment = try Study.translating { try NextHireExperiment(source.scenario, settings) }
        let journal = try Study.journal(invocation) {
            try experiment.journal(path: $0, version: $1, digests: [source.sha256])
        }
        let display = Study.progress(invocation, of: "replications")
        let result = try Study.translating {
            defer { display?.finish() }
            return try experiment.run(
                journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: $1) })
        }
        guard let result else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        let provenance = source.provenance(invocation)
        try delivery.write(
            NextHireReport(result, provenance).document, json: NextHireJSON(result, provenance).text)
        return result.isComplete ? .done : .interrupted
    }
}

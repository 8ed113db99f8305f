import Arguments
import HotlineModel
import Planning
import Reporting
import Terminal

/// `hotline selftest`
enum SelfTestCommand {
    private static let replications = Option<Int>(
        "replications", short: "n", .wholeNumber(in: SelfTest.fewestReplications...1_000_000),
        default: SelfTest.usualReplications, help: "How many times to simulate each case.")

    static let subcommand = Subcommand(
        Command(
            "selftest", abstract: "Compare the simulator with exact theory in built-in cases.",
            discussion: "Ends with status 70 where they disagree: a defect of the simulator.",
            examples: [Example("hotline selftest --seed 7", "Other random numbers, the same truth.")],
            options: [
                OptionGroup("Simulation options", replications, Options.seed, Options.threads),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.language, Options.digits,
                    Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let delivery = try Delivery(invocation)
        let (seed, times) = (invocation[Options.seed], invocation[replications])
        let display = Study.progress(invocation, of: "cases")
        let test = try Study.translating {
            defer { display?.finish() }
            return try SelfTest(
                seed: seed, replications: times, threads: invocation[Options.threads],
                progress: { display?.update(done: $0, of: $1) })
        }
        if delivery.isJSON {
            let json = SelfTestJSON(test, seed: seed, replications: times, version: Commands.version)
            try delivery.write(json.text)
        } else {
            let report = SelfTestReport(test, seed: seed, replications: times, version: Commands.version)
            try delivery.deliver([report.document])
        }
        return test.passes ? .done : .defect
    }
}

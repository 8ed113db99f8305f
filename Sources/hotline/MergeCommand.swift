import Arguments
import FoundationEssentials
import Planning
import Reporting

/// `hotline merge PART...`
enum MergeCommand {
    static let subcommand = Subcommand(
        Command(
            "merge", abstract: "Make of the parts of a run the result that one process would have made.",
            discussion: """
                The result is the same byte for byte, as if the run had been asked to print as this command is. \
                Parts of different scenarios, seeds or versions are refused, and missing shards are named.
                """,
            examples: [
                Example("hotline run two-hotlines --shard 3/16 --output part-3", "One of sixteen machines."),
                Example("hotline merge part-* --format html --output report.html", "The report of all."),
            ],
            arguments: Options.parts,
            options: [
                OptionGroup(
                    "Merge options", Options.part, Options.requireTargets,
                    rules: [
                        .option(Options.part, needs: Options.output),
                        .atMostOne(of: Options.part, Options.format),
                        .atMostOne(of: Options.part, Options.tables),
                        .atMostOne(of: Options.part, Options.language),
                        .atMostOne(of: Options.part, Options.digits),
                    ]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.tables,
                    Options.language, Options.digits, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let delivery = try Delivery(invocation)
        try OutputFiles(invocation).refuse(reading: invocation[Options.parts])
        let part = try Study.translating {
            try Part(merging: invocation[Options.parts].map { (name: $0, part: try read($0)) })
        }
        if invocation[Options.part] {
            try delivery.write(file: part.bytes)
            return .done
        }
        guard let scenario = ShardRun.scenario(part.origin) else {
            throw Failure(.wrongScenario, "\(PartError.otherPlan)")
        }
        var settings = part.origin.settings
        settings.byHour = RunCommand.looksAtHours(invocation)
        let result = try Study.translating {
            try RunExperiment(scenario, settings).result(of: part)
        }
        var provenance = part.origin.provenance
        provenance.command = try command(part.origin, printedAs: invocation)
        try RunCommand.report(result, provenance, invocation, delivery)
        return invocation[Options.requireTargets] ? RunCommand.verdict(result) : .done
    }

    private static func read(_ name: String) throws -> Part {
        guard let data = FileManager.default.contents(atPath: name) else {
            throw Failure(.missingFile, "there is no file \"\(name)\" that can be read")
        }
        return try Part([UInt8](data), named: name)
    }

    /// The command line of the one process: that of the parts with this command's way of printing.
    private static func command(_ origin: PartOrigin, printedAs invocation: Invocation) throws -> String {
        let printing = invocation.options.filter { $0.changesResult }
            .map { option in option.value.map { "--\(option.name)=\($0)" } ?? "--\(option.name)" }
        let words = origin.words.dropFirst()
        guard
            case .invocation(let whole) = Commands.program.outcome(
                of: words.prefix(1) + printing + words.dropFirst(), width: 100)
        else { throw Failure(.wrongScenario, "\(PartError.otherPlan)") }
        return whole.commandLine(resultOnly: true)
    }
}

import Arguments
import Documents
import Reporting
import ScenarioFiles

/// `hotline diff A B`
enum DiffCommand {
    static let subcommand = Subcommand(
        Command(
            "diff", abstract: "List the values in which two scenarios differ, defaults and comments aside.",
            examples: [
                Example(
                    "hotline diff two-hotlines three-counsellors-at-night",
                    "What one example changes in another.")
            ],
            arguments: first, second,
            options: [
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.language, Options.digits,
                    Options.quiet, Options.noColor)
            ]),
        run: run)

    static let first = Argument<String>(
        "first", .path.completed(by: Shipped.completion),
        help: "A scenario file, the name of a shipped example, or - for standard input.")
    static let second = Argument<String>(
        "second", .path.completed(by: Shipped.completion), help: "The scenario to hold against it.")

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let delivery = try Delivery(invocation)
        let one = try ScenarioSource(invocation[first], invocation)
        let other = try ScenarioSource(invocation[second], invocation)
        guard let tree = one.loaded.tree, let otherTree = other.loaded.tree else {
            throw Failure(.defect, "a scenario was loaded without its values")
        }
        let report = DifferenceReport(
            one.provenance(invocation), other.provenance(invocation),
            ScenarioDifference.between(tree, otherTree))
        if delivery.isJSON {
            try delivery.write(report.json)
        } else {
            try delivery.deliver([report.document])
        }
        return .done
    }
}

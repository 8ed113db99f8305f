import Arguments
import Reporting
import ScenarioFiles

/// `hotline schema WHAT`
enum SchemaCommand {
    /// What has a schema.
    private enum Subject: String, CaseIterable, Sendable {
        case scenario, results
    }

    private static let subject = Argument<Subject>(
        "what", .oneOf(Subject.self), help: "Scenario files, or what commands write as JSON.")

    static let subcommand = Subcommand(
        Command(
            "schema", abstract: "Print the JSON Schema of scenario files, or of results.",
            examples: [
                Example(
                    "hotline schema scenario --output scenario.schema.json",
                    "For an editor that completes and explains keys.")
            ],
            arguments: subject, options: [OptionGroup("Output options", Options.output)]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let text =
            switch invocation[subject] {
            case .scenario: ScenarioSchema.text
            case .results: ResultSchema.text
            }
        try Delivery(invocation).write(text)
        return .done
    }
}

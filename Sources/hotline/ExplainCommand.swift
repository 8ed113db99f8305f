import Arguments
import Documents
import FoundationEssentials
import Reporting
import Suggestions

/// `hotline explain SCENARIO` and `hotline explain METRIC`
enum ExplainCommand {
    static let subcommand = Subcommand(
        Command(
            "explain", abstract: "Tell a scenario in words and draw its routing, or say what a metric means.",
            examples: [
                Example("hotline explain two-hotlines", "What the scenario says, in words."),
                Example(
                    "hotline explain two-hotlines --format svg --output routing.svg", "The routing drawn."),
                Example("hotline explain service-level", "What a metric means."),
                Example("hotline explain metrics", "All metrics."),
            ],
            arguments: subject,
            options: [
                OptionGroup("Scenario options", Options.set),
                OptionGroup(
                    "Output options", format, Options.output, Options.language, Options.digits,
                    Options.quiet, Options.noColor),
            ]),
        run: run)

    private static let everyMetric = "metrics"

    private static let subject = Argument<String>(
        "subject",
        .path.completed(
            by: .dynamic(files: true) { _ in
                (Shipped.names + [everyMetric] + MetricExplanation.identifiers).map {
                    CompletionCandidate($0)
                }
            }),
        help: "A scenario file, a shipped example, - for standard input, a metric, or \"metrics\".")

    /// The formats of results, and the drawing alone.
    private enum Format: String, CaseIterable, Sendable {
        case text, markdown, csv
        case csvForExcel = "csv-excel"
        case json, latex, html, svg

        /// The format of documents; nil for a drawing.
        var ofDocuments: OutputFormat? { OutputFormat(rawValue: rawValue) }
    }

    private static let format = Option<Format>(
        "format", short: "f", .oneOf(Format.self), default: .text,
        help: "How to print the result; svg draws the routing alone.")

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let format = invocation[format]
        let delivery = try Delivery(invocation, format: format.ofDocuments ?? .text)
        let name = invocation[subject]
        if let metrics = try metrics(name) {
            switch format {
            case .svg:
                throw Failure(.wrongScenario, "a metric has no drawing; svg draws the routing of a scenario")
            case .json: try delivery.write(metrics.json)
            default: try delivery.deliver([metrics.document])
            }
            return .done
        }
        let source = try ScenarioSource(name, invocation)
        let explanation = Explanation(
            source.scenario, grounds: Shipped.grounds, source.provenance(invocation))
        switch format {
        case .svg:
            let edition = Edition(invocation[Options.language], digits: invocation[Options.digits])
            try delivery.write(SVGRenderer(edition: edition).render(explanation.routing))
        case .json: try delivery.write(explanation.json(digits: invocation[Options.digits]))
        default: try delivery.deliver([explanation.document])
        }
        return .done
    }

    /// The scenario that was told; nil for metrics.
    static func scenario(_ invocation: Invocation) -> String? {
        let name = invocation[subject]
        return (try? metrics(name)) == nil ? name : nil
    }

    /// The metrics that a word means; nil where it means a scenario, which goes before.
    private static func metrics(_ name: String) throws -> MetricExplanation? {
        let isPlain = name != "-" && !name.contains("/") && !name.contains(".")
        guard isPlain, !FileManager.default.fileExists(atPath: name), Shipped.scenario(name) == nil else {
            return nil
        }
        if name == everyMetric { return .all }
        if let metric = MetricExplanation(of: name) { return metric }
        let meant = NearestName.suggestion(
            for: name, among: Shipped.names + [everyMetric] + MetricExplanation.identifiers)
        let advice =
            meant.map { "did you mean \"\($0)\"?" }
            ?? "name a scenario file, a shipped example or a metric (hotline explain metrics lists them)"
        throw Failure(.missingFile, "there is no scenario and no metric \"\(name)\"; \(advice)")
    }
}

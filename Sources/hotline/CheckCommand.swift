import Arguments
import Documents
import Planning
import Reporting

/// `hotline check SCENARIO...`
enum CheckCommand {
    static let subcommand = Subcommand(
        Command(
            "check",
            abstract: "Find every mistake in scenarios and compare demand with staffing; simulate nothing.",
            examples: [
                Example("hotline check my-lines.jsonc", "All errors and warnings, each with line and column.")
            ],
            arguments: Options.scenarios,
            options: [
                OptionGroup("Scenario options", Options.set),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.language,
                    Options.digits, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let delivery = try Delivery(invocation)
        var documents: [Document] = []
        var results = CheckJSON(version: Commands.version)
        var status = ExitStatus.done
        for name in invocation[Options.scenarios] {
            do {
                let source = try ScenarioSource(name, invocation)
                let capacity = try CapacityCheck(source.scenario)
                let provenance = source.provenance(invocation)
                results.add(source.scenario, capacity, provenance)
                documents.append(CheckReport(source.scenario, capacity, provenance).document)
            } catch let failure as Failure where failure.status != .usage {
                // The other scenarios are checked all the same.
                if !failure.message.isEmpty { Console.complain("Error: \(failure.message)") }
                status = failure.status
            }
        }
        if delivery.isJSON {
            try delivery.draw(documents)
            try delivery.write(results.text)
        } else {
            try delivery.deliver(documents)
        }
        return status
    }
}

import Arguments
import Documents
import Planning
import Reporting

/// `hotline check SCENARIO...`
enum CheckCommand {
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
            } catch let failure as Failure {
                // The other scenarios are checked all the same.
                if !failure.message.isEmpty { Console.complain("Error: \(failure.message)") }
                status = failure.status
            }
        }
        if delivery.isJSON { try delivery.write(results.text) } else { try delivery.deliver(documents) }
        return status
    }
}

public import ScenarioFiles

// What a scenario's tree cites.
extension FactBook {
    /// Reports every basis in a tree that names no entry, or names one as the other kind.
    ///
    /// - Parameters:
    ///   - tree: a scenario as it was read, before or after merging; `{ "value": …, "basis": … }` may stand anywhere in it.
    ///   - bag: takes the errors, with the code `unknown-name`.
    public func checkCitations(in tree: JSONSyntax, into bag: inout DiagnosticBag) {
        switch tree.value {
        case .object(let members):
            if tree["value"] != nil, let basis = tree["basis"] { check(basis, into: &bag) }
            for member in members { checkCitations(in: member.value, into: &bag) }
        case .array(let elements):
            for element in elements { checkCitations(in: element, into: &bag) }
        default:
            break
        }
    }

    private func check(_ basis: JSONSyntax, into bag: inout DiagnosticBag) {
        switch basis.value {
        case .string(let citation):
            if let problem = problem(with: citation) { bag.add(.unknownName, problem, at: basis.location) }
        case .array(let elements):
            for element in elements { check(element, into: &bag) }
        default:
            // Not a citation at all: whoever decodes the scenario says so.
            break
        }
    }
}

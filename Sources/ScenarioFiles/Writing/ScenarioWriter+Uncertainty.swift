import HotlineModel

// What nobody knows exactly.
extension ScenarioWriter {
    /// The uncertain inputs of which every number stands in the tree as the scenario names it; nil where there are none.
    func uncertain(in tree: JSONSyntax) -> JSONSyntax? {
        let written = ScenarioTree(root: tree, shapes: [:])
        let inputs = scenario.uncertain.filter { input in
            input.inputs.allSatisfy { written.quantity(at: $0) != nil }
        }
        return inputs.isEmpty ? nil : .object(inputs.map { ($0.name, node($0)) })
    }

    private func node(_ input: UncertainInput) -> JSONSyntax {
        func quantity(_ value: Double) -> JSONSyntax? {
            input.unit == .seconds ? .seconds(value) : .number(value)
        }
        let spread: [(String, JSONSyntax?)] =
            switch input.spread {
            case .even(let from, let to): [("from", quantity(from)), ("to", quantity(to))]
            case .peaked(let from, let likely, let to):
                [("from", quantity(from)), ("likely", quantity(likely)), ("to", quantity(to))]
            case .interval(let from, let to, let confidence):
                [("from", quantity(from)), ("to", quantity(to)), ("confidence", .number(confidence))]
            case .around(let mean, let cv): [("mean", quantity(mean)), ("cv", .number(cv))]
            }
        return .object([("inputs", .texts(input.inputs)), ("as", .text(input.role.rawValue))] + spread)
    }
}

import HotlineModel

// Targets.
extension ScenarioWriter {
    func node(_ target: Target) -> JSONSyntax {
        let word = MeasureWord.word(for: target.measure)
        func limit(_ value: Double) -> JSONSyntax {
            word?.unit == .seconds ? .seconds(value) : .number(value)
        }
        let bound: (String, JSONSyntax?) =
            switch target.bound {
            case .atLeast(let value): ("atLeast", limit(value))
            case .atMost(let value): ("atMost", limit(value))
            }
        let within: Double? = if case .serviceLevel(let seconds) = target.measure { seconds } else { nil }
        let scope = target.scope.key.map { ($0, target.scope.name.map { JSONSyntax.text($0) }) }
        let measure = word.map {
            ($0.key, JSONSyntax?.some(.object([("within", within.map { .seconds($0) }), bound])))
        }
        return .object([scope, measure].compactMap { $0 })
    }
}

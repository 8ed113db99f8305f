import HotlineModel

// Targets.
extension ScenarioWriter {
    func node(_ target: Target) -> JSONSyntax {
        let (key, within, isShare) = Self.words(for: target.measure)
        func limit(_ value: Double) -> JSONSyntax { isShare ? .number(value) : .seconds(value) }
        let bound: (String, JSONSyntax?) =
            switch target.bound {
            case .atLeast(let value): ("atLeast", limit(value))
            case .atMost(let value): ("atMost", limit(value))
            }
        let scope = target.scope.key.map { ($0, target.scope.name.map { JSONSyntax.text($0) }) }
        return .object(
            (scope.map { [$0] } ?? []) + [(key, .object([("within", within.map { .seconds($0) }), bound]))])
    }

    /// How a file calls a measure, the limit of a service level, and whether its bound is a share or a duration.
    private static func words(for measure: Target.Measure) -> (key: String, within: Double?, isShare: Bool) {
        switch measure {
        case .serviceLevel(let seconds): ("serviceLevel", seconds, true)
        case .abandonmentRate: ("abandonment", nil, true)
        case .blocked: ("blocked", nil, true)
        case .averageSpeedOfAnswer: ("averageSpeedOfAnswer", nil, false)
        case .meanWait: ("meanWait", nil, false)
        case .waitPercentile(let percent): ("waitP\(percent)", nil, false)
        case .unserved: ("unserved", nil, true)
        case .lostCallers: ("lostCallers", nil, true)
        case .occupancy: ("occupancy", nil, true)
        }
    }
}

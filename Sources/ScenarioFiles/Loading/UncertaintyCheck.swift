import HotlineModel
import Suggestions

/// Finds uncertain inputs that mean nothing: paths to no number, and numbers that the scenario cannot have.
struct UncertaintyCheck {
    let tree: ScenarioTree
    let scenario: Scenario
    /// The scenario with settings applied.
    let trial: ([ScenarioSetting]) -> LoadedScenario
    var bag: DiagnosticBag

    /// The ends of what is possible, and a value between that is no whole number by chance.
    private static let positions = [0, 0.381_966, 1]

    /// Checks every uncertain input.
    mutating func run() {
        var seen: [String: String] = [:]
        for input in scenario.uncertain {
            let before = bag.count
            for path in input.inputs {
                if let other = seen.updateValue(input.name, forKey: path) {
                    add(
                        .contradiction, "\(path) is uncertain twice, in \"\(other)\" and \"\(input.name)\"",
                        input)
                }
                check(path, of: input)
            }
            if bag.count == before { tryOut(input) }
        }
    }

    private mutating func check(_ path: String, of input: UncertainInput) {
        if path.hasPrefix("uncertain.") || path.hasPrefix("targets.") {
            add(.unknownName, "\(path) is no input of the simulation", input)
            return
        }
        guard let node = tree.node(at: path) else {
            add(.unknownName, missing(path), input)
            return
        }
        guard let current = tree.quantity(at: path) else {
            let advice = node.members == nil ? "" : "; name one of the numbers in it"
            add(.wrongType, "\(path) is not a number but \(node.kind)\(advice)", input)
            return
        }
        if input.role == .value, current.unit != input.unit {
            let needs = current.unit == .seconds ? "durations" : "numbers without a unit"
            add(.wrongUnit, "\(path) needs \(needs) for its bounds", input)
            return
        }
        let usual = input.role == .factor ? 1 : current.value
        if usual < input.value(at: 0) * (1 - 1e-9) || usual > input.value(at: 1) * (1 + 1e-9) {
            let what =
                input.role == .factor
                ? "the factor 1, which leaves \(path) as it is," : "the value of \(path)"
            add(
                .beyondUncertainty, "\(what) lies outside what uncertain.\(input.name) says is possible",
                input,
                .warning)
        }
    }

    /// Where a path stops, and what may have been meant.
    private func missing(_ path: String) -> String {
        var known = ""
        for step in path.split(separator: ".") {
            let below = known.isEmpty ? String(step) : "\(known).\(step)"
            guard tree.node(at: below) == nil else {
                known = below
                continue
            }
            let names = tree.node(at: known)?.members?.map(\.key) ?? []
            let meant = NearestName.suggestion(for: String(step), among: names)
            return (known.isEmpty ? "the scenario" : known) + " has no \"\(step)\""
                + (meant.map { "; did you mean \"\($0)\"?" } ?? "; write the value that it has there first")
        }
        return "\"\(path)\" leads nowhere"
    }

    /// Whether the scenario is sound with whatever may be drawn for one input.
    private mutating func tryOut(_ input: UncertainInput) {
        for position in Self.positions {
            let value = input.value(at: position)
            let settings = input.inputs.compactMap { tree.setting($0, of: input, to: value) }
            guard let error = trial(settings).diagnostics.first(where: { $0.severity == .error }) else {
                continue
            }
            let shown = settings.map(\.text).joined(separator: " ")
            add(error.code, "uncertain.\(input.name) can set \(shown), but \(error.message)", input)
            return
        }
    }

    private mutating func add(
        _ code: DiagnosticCode, _ message: String, _ input: UncertainInput,
        _ severity: Diagnostic.Severity = .error
    ) {
        bag.add(
            code, message, at: tree.location(of: "uncertain.\(input.name).inputs", key: false),
            severity: severity)
    }
}

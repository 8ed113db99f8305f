import HotlineModel

// The scenario with its uncertain inputs as they may be.
extension LoadedScenario {
    /// The scenario with numbers drawn for its uncertain inputs.
    ///
    /// - Parameter values: one for each of the scenario's `uncertain`, in their order; any beyond are left out.
    /// - Returns: the scenario; with errors where a combination of numbers means nothing.
    public func drawing(_ values: [Double]) -> LoadedScenario {
        let inputs = scenario?.uncertain ?? []
        let settings = zip(inputs, values).flatMap { input, value in
            input.inputs.compactMap { path in
                tree?.setting(path, of: input, to: value)
            }
        }
        return trial(settings, named: "uncertain")
    }
}

extension ScenarioTree {
    /// The setting that puts a drawn number into the scenario; nil where there is no number that it could replace or multiply.
    func setting(_ path: String, of input: UncertainInput, to value: Double) -> ScenarioSetting? {
        guard let current = quantity(at: path) else { return nil }
        let (number, unit) =
            switch input.role {
            case .value: (value, input.unit)
            case .factor: (value * current.value, current.unit)
            }
        return ScenarioSetting(
            path: path,
            value: unit == .seconds ? Quantities.text(seconds: number) : CanonicalJSON.text(of: number))
    }

    /// The number at a path; nil where there is something else, or nothing.
    func quantity(at path: String) -> (value: Double, unit: UncertainInput.Unit)? {
        switch node(at: path)?.value {
        case .number(let number): return (number, .number)
        case .string(let text):
            if let share = Quantities.share(text) { return (share, .number) }
            return Quantities.seconds(text).map { ($0, .seconds) }
        default: return nil
        }
    }

    /// What stands at a path, without its basis.
    func node(at path: String) -> JSONSyntax? {
        var node = root.unannotated
        for step in path.split(separator: ".") {
            switch node.value {
            case .object(let members):
                guard let member = members.first(where: { $0.key == step }) else { return nil }
                node = member.value.unannotated
            case .array(let elements):
                guard let place = Int(step), elements.indices.contains(place) else { return nil }
                node = elements[place].unannotated
            default: return nil
            }
        }
        return node
    }
}

import HotlineModel

/// What a scenario means where it is silent: one key, its default and what the key says.
public struct ScenarioDefault: Sendable, Equatable {
    /// The dotted path, with `*` for a name of the planner's choice; or a flag of the command.
    public let path: String
    /// The default as a file would write it; nil where the key has none and its absence means something by itself, which
    /// `meaning` then tells.
    public let value: String?
    /// What the key means, for a planner.
    public let meaning: String

    /// Every default, in the order of the format; those of flags come last.
    public static let all: [ScenarioDefault] =
        defaults(in: ScenarioFormat.scenario, below: "") + [
            ScenarioDefault(
                path: "--replications", value: "\(Defaults.replications)",
                meaning: "Replications of a run."),
            ScenarioDefault(
                path: "--confidence", value: "\(Defaults.confidence)",
                meaning: "Confidence level of intervals."),
            ScenarioDefault(path: "--seed", value: "\(Defaults.seed)", meaning: "The seed of a run."),
        ]

    private static func defaults(in object: FormatObject, below prefix: String) -> [ScenarioDefault] {
        // Days of the week are alike: one stands for all.
        let areDays = object.names == ScenarioFormat.dayKeys
        return object.keys.prefix(areDays ? 1 : object.keys.count).flatMap { key in
            let path = prefix + (areDays ? "*" : key.name)
            let isSilent = key.absent != nil || key.meaning.contains("Left out:")
            let own = ScenarioDefault(
                path: path, value: key.absentValue.map { CanonicalJSON.text(of: $0) }, meaning: key.meaning)
            return (isSilent ? [own] : []) + defaults(in: key.value, at: path)
        }
    }

    private static func defaults(in value: FormatValue, at path: String) -> [ScenarioDefault] {
        switch value {
        case .object(let object): defaults(in: object, below: path + ".")
        case .entries(let object), .entriesOrTable(let object): defaults(in: object, below: path + ".*.")
        case .keyed(let value): defaults(in: value, at: path + ".*")
        case .either(let one, let other): defaults(in: one, at: path) + defaults(in: other, at: path)
        default: []
        }
    }
}

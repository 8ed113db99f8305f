/// A commented scenario to start from: it loads without errors or warnings and says in its comments what to change.
public struct ScenarioTemplate: Sendable {
    /// How planners ask for it.
    public let name: String
    /// What it is good for, in a sentence.
    public let purpose: String
    /// The text of the file.
    public let text: String

    /// All templates, the simplest first.
    public static let all = [minimal, twoLines, referrals, campaign]

    /// The template of a name; nil where there is none.
    public static func named(_ name: String) -> ScenarioTemplate? { all.first { $0.name == name } }
}

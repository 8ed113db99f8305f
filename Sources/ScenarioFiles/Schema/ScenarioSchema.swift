/// The JSON Schema of scenario files: editors complete and explain keys with it, and mark what cannot be read.
///
/// It follows from the table of the format, as the reader does. What a scenario's parts say about each other (shares that sum
/// to 1, names that refer to nothing, a date that does not exist) only the reader can judge.
public enum ScenarioSchema {
    /// The file's name beside the scenarios.
    public static let fileName = "scenario.schema.json"

    /// The schema's text (JSON Schema, draft 2020-12).
    public static let text = JSONLayout.text(of: document)

    static let document: JSONSyntax = {
        var definitions = SchemaDefinitions()
        let whole = definitions.object(ScenarioFormat.scenario, .whole)
        let change = definitions.object(ScenarioFormat.scenario, .change)
        return .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("Scenario of a hotline system")),
            ("description", .text(ScenarioFormat.scenario.meaning)),
            ("if", .object([("required", .texts(["extends"]))])), ("then", change), ("else", whole),
            ("$defs", .object(definitions.all.map { ($0.name, $0.schema) })),
        ])
    }()
}

import Planning

// How every result for programs begins.
extension JSONValue {
    /// The name of the shape, the command that made it and the version.
    static func head(_ schema: String, command: String, version: String) -> [(String, JSONValue)] {
        [("schema", .string(schema)), ("command", .string(command)), ("version", .string(version))]
    }

    /// The same for what was simulated, said to be so, with all that the result depends on.
    ///
    /// - Parameters:
    ///   - subject: the scenario, or the scenarios, with its key.
    ///   - provenance: where the result comes from; that of the first of several scenarios.
    ///   - replications: those of each scenario, or of all together where they differ.
    static func head(
        _ schema: String, command: String, _ subject: (String, JSONValue), _ provenance: Provenance?,
        _ settings: ExperimentSettings, replications: Int
    ) -> [(String, JSONValue)] {
        head(schema, command: command, version: provenance?.version ?? "") + [
            ("simulated", .boolean(true)), ("commandLine", .string(provenance?.command ?? "")), subject,
            ("seed", .unsigned(settings.seed)),
            ("replications", .integer(replications)), ("confidence", .number(settings.confidenceLevel)),
        ]
    }
}

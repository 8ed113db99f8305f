import HotlineModel
import Planning

// What all results for programs say about where they come from.
extension JSONValue {
    static func scenario(_ scenario: Scenario, _ provenance: Provenance) -> JSONValue {
        let title = scenario.title
        let titles =
            [("en", JSONValue.string(title.english))] + (title.arabic.map { [("ar", .string($0))] } ?? [])
        return .object([
            ("file", .string(provenance.file)), ("title", .object(titles)),
            ("sha256", .string(provenance.sha256)),
        ])
    }

    static func warnings(_ warnings: [Provenance.Warning]) -> JSONValue {
        .array(
            warnings.map { warning in
                .object(
                    [("code", .string(warning.code)), ("message", .string(warning.message))]
                        + (warning.place.map {
                            [
                                ("file", .string($0.file)), ("line", .integer($0.line)),
                                ("column", .integer($0.column)),
                            ]
                        } ?? []))
            })
    }
}

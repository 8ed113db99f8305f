public import Documents
import HotlineModel
import Planning

// The checklist for programs.
extension StressChecklist {
    /// The name of the shape.
    public static let schema = "hotline-stress/1"

    /// The checklist for programs: every statement in both languages, with whoever stands for it.
    ///
    /// - Parameter digits: the digits of the Arabic sentences.
    public func json(digits: Digits?) -> String {
        let english = Edition(.english)
        let arabic = Edition(.arabic, digits: digits)
        func texts(_ phrase: Phrase) -> JSONValue {
            .object([("en", .string(english.plain(phrase))), ("ar", .string(arabic.plain(phrase)))])
        }
        let items = items.map { item in
            JSONValue.object([
                ("item", .string(item.number)), ("section", .string(item.section.id)),
                ("title", texts(item.title)), ("needsAuthor", .boolean(item.needsAuthor)),
                (
                    "statements",
                    .array(
                        item.statements.map {
                            .object([("from", .string($0.origin.rawValue)), ("text", texts($0.phrase))])
                        })
                ),
            ])
        }
        return JSONValue.object(
            JSONValue.head(
                Self.schema, command: "report", ("scenario", .scenario(scenario, provenance)), provenance,
                result.settings, replications: result.replications) + [
                    ("items", .array(items)),
                    ("warnings", .warnings(provenance.warnings)),
                ]
        ).document
    }
}

public import Documents
import HotlineModel
import Planning

// An explanation for programs.
extension Explanation {
    /// The name of the shape.
    public static let schema = "hotline-explanation/1"

    /// The explanation for programs: sentences by section, in both languages, and the routing as nodes and links.
    ///
    /// - Parameter digits: the digits of the Arabic sentences.
    public func json(digits: Digits?) -> String {
        let editions = [("en", Edition(.english)), ("ar", Edition(.arabic, digits: digits))]
        func texts(_ phrase: Phrase) -> JSONValue {
            .object(editions.map { ($0.0, .string($0.1.plain(phrase))) })
        }
        var members = JSONValue.head(Self.schema, command: "explain", version: provenance.version)
        members.append(("scenario", .scenario(scenario, provenance)))
        members.append(
            (
                "sections",
                .array(
                    sections.map { section in
                        .object([
                            ("section", .string(section.id)), ("title", texts(section.title)),
                            ("sentences", .array(Self.sentences(section.body).map(texts))),
                        ])
                    })
            ))
        if case .routes(let chart) = routing.chart {
            members.append(
                (
                    "nodes",
                    .array(
                        chart.nodes.map { node in
                            .object([
                                ("id", .string(node.id)), ("stage", .integer(node.stage)),
                                ("name", texts(node.name)),
                            ])
                        })
                ))
            members.append(
                (
                    "links",
                    .array(
                        chart.links.map { link in
                            .object([
                                ("from", .string(link.from)), ("to", .string(link.to)),
                                ("when", texts(link.label)),
                            ])
                        })
                ))
        }
        members.append(
            (
                "citations",
                .array(
                    scenario.citations.map { citation in
                        .object([
                            ("path", .string(citation.path)),
                            ("basis", .array(citation.basis.map { .string($0) })),
                        ])
                    })
            ))
        return JSONValue.object(members).document
    }

    /// Headings and points, as they follow each other.
    private static func sentences(_ blocks: [Block]) -> [Phrase] {
        blocks.flatMap { block -> [Phrase] in
            switch block {
            case .heading(let phrase, _), .paragraph(let phrase): [phrase]
            case .list(let phrases): phrases
            case .note(let note): [note.phrase]
            case .definitions, .command, .table, .figure: []
            }
        }
    }
}

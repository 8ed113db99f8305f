public import Documents
public import Planning
public import ScenarioFiles

/// The values in which two scenarios differ.
public struct DifferenceReport: Sendable {
    /// The name of the shape for programs.
    public static let schema = "hotline-diff/1"

    private let first: Provenance
    private let second: Provenance
    private let differences: [ScenarioDifference]

    /// A report.
    ///
    /// - Parameters:
    ///   - first: where the first scenario comes from.
    ///   - second: where the second one comes from.
    ///   - differences: the values in which they differ.
    public init(_ first: Provenance, _ second: Provenance, _ differences: [ScenarioDifference]) {
        self.first = first
        self.second = second
        self.differences = differences
    }

    /// The document.
    public var document: Document {
        let names = Phrase(
            english: "\(code: first.file) and \(code: second.file)",
            arabic: "\(code: first.file) و\(code: second.file)")
        return Document(
            title: Phrase(english: "Differences of \(names)", arabic: "الفروق بين \(names)"),
            metadata: [
                Fact(
                    "sha256-first", Phrase(english: "SHA-256 of the first", arabic: "بصمة الأول SHA-256"),
                    .code(first.sha256)),
                Fact(
                    "sha256-second", Phrase(english: "SHA-256 of the second", arabic: "بصمة الثاني SHA-256"),
                    .code(second.sha256)),
                Fact("version", Phrase(english: "Version", arabic: "الإصدار"), .code(first.version)),
            ],
            blocks: differences.isEmpty
                ? [
                    .paragraph(
                        Phrase(
                            english: "Nothing differs: both say the same.",
                            arabic: "لا فرق: كلاهما يقول الشيء نفسه."))
                ] : [.table(table)])
    }

    /// The differences for programs: `hotline-diff/1`.
    public var json: String {
        func scenario(_ provenance: Provenance) -> JSONValue {
            .object([("file", .string(provenance.file)), ("sha256", .string(provenance.sha256))])
        }
        func value(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        return JSONValue.object(
            JSONValue.head(Self.schema, command: "diff", version: first.version) + [
                ("first", scenario(first)), ("second", scenario(second)),
                (
                    "differences",
                    .array(
                        differences.map {
                            .object([
                                ("path", .string($0.path)), ("first", value($0.old)),
                                ("second", value($0.new)),
                            ])
                        })
                ),
            ]
        ).document
    }

    private var table: Table {
        let columns = [
            Column("path", Phrase(english: "Path", arabic: "المسار"), .label),
            Column(
                "first", Phrase(english: "In \(code: first.file)", arabic: "في \(code: first.file)"), .words),
            Column(
                "second", Phrase(english: "In \(code: second.file)", arabic: "في \(code: second.file)"),
                .words),
            Column("meaning", Phrase(english: "What it is", arabic: "ما هو"), .words),
        ]
        return Table(
            "differences", caption: Phrase(english: "What differs", arabic: "ما يختلف"), columns: columns,
            rows: differences.map { difference in
                Row([
                    .label(difference.path, .code(difference.path)), Self.cell(difference.old),
                    Self.cell(difference.new),
                    difference.meaning.map { .words(Phrase(english: Line([.words($0)]))) } ?? .empty,
                ])
            })
    }

    private static func cell(_ value: String?) -> Cell {
        guard let value else { return .words(Phrase(english: "not stated", arabic: "غير مذكور")) }
        let isText = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
        return .words(.name(isText ? String(value.dropFirst().dropLast()) : value))
    }
}

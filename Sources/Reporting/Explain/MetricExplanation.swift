public import Documents
import HotlineModel
import Metrics

/// What metrics mean, from the one registry of them.
public struct MetricExplanation: Sendable {
    /// The name of the shape for programs.
    public static let schema = "hotline-metrics/1"

    private let metrics: [Metric]

    /// All metrics.
    public static let all = MetricExplanation(metrics: MetricRegistry.all)

    /// The identifiers of all metrics, in the order of reports.
    public static var identifiers: [String] { MetricRegistry.all.map(\.id) }

    private init(metrics: [Metric]) { self.metrics = metrics }

    /// One metric; nil where none has this identifier.
    public init?(of identifier: String) {
        guard let metric = MetricRegistry.metric(identifier) else { return nil }
        metrics = [metric]
    }

    /// The document.
    public var document: Document {
        guard metrics.count == 1, let metric = metrics.first else { return list }
        let name = metric.name.phrase
        return Document(
            title: name,
            blocks: [
                .definitions([Definition(metric.id, term: name, meaning: metric.formula.phrase)]),
                .list([
                    Phrase(
                        english: "Unit: \(metric.unit.phrase).", arabic: "الوحدة: \(metric.unit.phrase)."),
                    Phrase(
                        english: "Better: \(metric.better.phrase).",
                        arabic: "الأفضل: \(metric.better.phrase)."),
                    Phrase(
                        english: "Told for: \(Self.scopes(metric)).",
                        arabic: "يُذكر لـ: \(Self.scopes(metric))."),
                    Phrase(
                        english: "Estimated as \(metric.estimator.phrase).",
                        arabic: "طريقة التقدير: \(metric.estimator.phrase)."),
                ]),
            ])
    }

    /// The metrics for programs: `hotline-metrics/1`.
    public var json: String {
        JSONValue.object([
            ("schema", .string(Self.schema)),
            (
                "metrics",
                .array(
                    metrics.map { metric in
                        .object([
                            ("metric", .string(metric.id)), ("name", Self.texts(metric.name)),
                            ("unit", .string(metric.unit.rawValue)),
                            ("better", .string(metric.better.identifier)),
                            ("formula", Self.texts(metric.formula)),
                            ("scopes", .array(metric.scopes.map { .string($0.rawValue) })),
                            ("estimator", .string(metric.estimator.identifier)),
                        ])
                    })
            ),
        ]).document
    }

    private static func texts(_ text: LocalizedText) -> JSONValue {
        .object([("en", .string(text.english))] + (text.arabic.map { [("ar", .string($0))] } ?? []))
    }

    private static func scopes(_ metric: Metric) -> Phrase {
        .row(metric.scopes.map(ScopeWords.kind))
    }

    private var list: Document {
        let columns = [
            Column("metric", Phrase(english: "Metric", arabic: "المقياس"), .label),
            Column("name", Phrase(english: "Name", arabic: "الاسم"), .words),
            Column("unit", Phrase(english: "Unit", arabic: "الوحدة"), .words),
            Column("better", Phrase(english: "Better", arabic: "الأفضل"), .words),
            Column("formula", Phrase(english: "Formula", arabic: "المعادلة"), .words),
        ]
        return Document(
            title: Phrase(english: "Metrics", arabic: "المقاييس"),
            blocks: [
                .table(
                    Table(
                        "metrics", caption: Phrase(english: "All metrics", arabic: "كل المقاييس"),
                        columns: columns,
                        rows: metrics.map { metric in
                            Row([
                                .label(metric.id, .code(metric.id)), .words(metric.name.phrase),
                                .words(metric.unit.phrase), .words(metric.better.phrase),
                                .words(metric.formula.phrase),
                            ])
                        }))
            ])
    }
}

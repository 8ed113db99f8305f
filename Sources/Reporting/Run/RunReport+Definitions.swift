import Documents
import HotlineModel
import Metrics
import Planning

// Every metric, and what the metrics shown mean.
extension RunReport {
    /// Every metric in every scope.
    var metrics: Table {
        let words = ScopeWords(scenario: result.scenario)
        let columns = [
            Column("metric", Phrase(english: "Metric", arabic: "المقياس"), .label),
            Column("scope", Phrase(english: "Where", arabic: "أين"), .label),
            Column("estimate", Phrase(english: "Estimated", arabic: "المقدَّر"), .estimates),
        ]
        let groups = result.scopes.map { scope in
            RowGroup(
                scope.key.map { "\($0)-\(scope.name ?? "")" } ?? "system", title: words.phrase(scope),
                rows: result.estimates.filter { $0.scope == scope }.map { estimate in
                    Row([
                        .label(estimate.metric.id, estimate.metric.name.phrase),
                        .label(scope.name ?? "all", words.phrase(scope)), EstimateGrid.cell(estimate),
                    ])
                })
        }
        return Table(
            "metrics", caption: Phrase(english: "Every metric", arabic: "كل المقاييس"), columns: columns,
            groups: groups)
    }

    /// The formulas of the metrics that the report's tables show.
    var definitions: [Block] {
        let columns = [
            tables.contains(.calls) ? calls.columns : [],
            tables.contains(.service) ? service.columns : [],
            tables.contains(.persons) ? persons.columns : [],
            tables.contains(.staffing) ? staffing.columns : [],
        ].flatMap { $0 }.map(\.id)
        let targets = tables.contains(.targets) ? result.targets.map(\.estimate.metric.id) : []
        let isAlone = columns.isEmpty && targets.isEmpty
        let shown = MetricRegistry.all.filter {
            isAlone || columns.contains($0.id) || targets.contains($0.id)
        }
        return [
            .heading(Phrase(english: "What the metrics mean", arabic: "معنى المقاييس"), level: 1),
            .definitions(
                shown.map { Definition($0.id, term: $0.name.phrase, meaning: $0.formula.phrase) }),
        ]
    }
}

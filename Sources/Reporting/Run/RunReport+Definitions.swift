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
                ScopeWords.key(scope), title: words.phrase(scope),
                rows: result.estimates.filter { $0.scope == scope }.map { estimate in
                    Row([
                        .label(estimate.metric.id, estimate.metric.name.phrase),
                        .label(ScopeWords.key(scope), words.phrase(scope)), cell(estimate),
                    ])
                })
        }
        return Table(
            "metrics", caption: Phrase(english: "Every metric", arabic: "كل المقاييس"), columns: columns,
            groups: groups)
    }

    /// The formulas of the metrics that the report's tables show.
    var definitions: [Block] {
        // Tables of sums name their parts themselves.
        let unexplained: [RunTable] = [.lost, .balance, .inputs, .metrics, .definitions]
        let columns = RunTable.allCases.filter { tables.contains($0) && !unexplained.contains($0) }
            .flatMap { blocks($0) }.flatMap(Self.metrics)
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

    /// What may be metrics among the columns and rows of a table.
    private static func metrics(in block: Block) -> [String] {
        guard case .table(let table) = block else { return [] }
        return table.columns.map(\.id)
            + table.rows.compactMap { row in
                if case .label(let key, _)? = row.cells.first?.content { key } else { nil }
            }
    }
}

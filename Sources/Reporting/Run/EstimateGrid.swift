import Documents
import HotlineModel
import Metrics
import Planning

/// Estimates as cells: metrics are columns, scopes are rows.
struct EstimateGrid {
    let result: RunResult
    /// The columns' metrics.
    let metrics: [Metric]

    /// A grid of the named metrics; words that name none are passed over.
    init(_ result: RunResult, _ metrics: [String]) {
        self.result = result
        self.metrics = metrics.compactMap { MetricRegistry.metric($0) }
    }

    /// The heading of the first column and those of the metrics.
    func columns(_ id: String, _ title: Phrase) -> [Column] {
        [Column(id, title, .label)] + metrics.map { Column($0.id, $0.name.phrase, .estimates) }
    }

    /// The scenario's scopes of a kind as a group of rows; nil where there are none.
    func group(_ kind: Scope.Kind, title: Phrase?) -> RowGroup? {
        let scopes = result.scopes.filter { $0.kind == kind }
        guard !scopes.isEmpty else { return nil }
        return RowGroup(kind.rawValue, title: title, rows: scopes.map { row($0) })
    }

    /// The whole system's row, set apart.
    var total: RowGroup { RowGroup("system", rows: [row(.system, emphasis: .total)]) }

    /// One scope's row.
    func row(_ scope: Scope, emphasis: Row.Emphasis = .none) -> Row {
        let label = ScopeWords(scenario: result.scenario).phrase(scope)
        return Row(
            [.label(scope.name ?? "all", label)] + metrics.map { cell($0.id, in: scope) }, emphasis: emphasis)
    }

    /// One estimate; empty where the metric does not exist for the scope.
    func cell(_ metric: String, in scope: Scope) -> Cell {
        guard let estimate = result.estimate(metric, in: scope) else { return .empty }
        return Self.cell(
            estimate, in: result.scenario.costs.currency, note: verdict(on: metric, in: scope))
    }

    /// What a target says about an estimate, in words.
    private func verdict(on metric: String, in scope: Scope) -> Phrase? {
        result.targets.first { $0.estimate.metric.id == metric && $0.estimate.scope == scope }.map {
            let target = Phrase.name($0.target.name)
            let answer = $0.answer.phrase
            return Phrase(english: "target \(target): \(answer)", arabic: "الهدف \(target): \(answer)")
        }
    }

    /// An estimate with its interval; with the reason where something is missing.
    static func cell(_ estimate: MetricEstimate, in currency: String, note: Phrase? = nil) -> Cell {
        guard let value = estimate.value else {
            let gap = estimate.gap ?? .nothingObserved
            return .absent(Absence(gap.identifier, gap.phrase))
        }
        let shown = EstimatedValue(
            value, lower: estimate.lower, upper: estimate.upper,
            unit: estimate.metric.unit.unit(in: currency),
            observations: estimate.observations)
        return .value(.estimate(shown), note: estimate.gap?.phrase ?? note)
    }

    /// Whether a metric is above zero anywhere among scopes of a kind.
    static func happens(_ metric: String, _ kind: Scope.Kind, in result: RunResult) -> Bool {
        result.estimates.contains {
            $0.metric.id == metric && $0.scope.kind == kind && ($0.value ?? 0) > 0
        }
    }
}

extension RunReport {
    /// An estimate with its interval; with the reason where something is missing.
    func cell(_ estimate: MetricEstimate) -> Cell {
        EstimateGrid.cell(estimate, in: result.scenario.costs.currency)
    }

    /// Those of some metrics that are above zero in the whole system.
    func happening(_ metrics: [String]) -> [String] {
        metrics.filter { EstimateGrid.happens($0, .system, in: result) }
    }

    /// Metrics as columns; as rows the parts of the system of some kinds, and the whole system.
    func table(
        _ id: String, _ metrics: [String], by kinds: [Scope.Kind], caption: Phrase, notes: [Phrase] = []
    ) -> Table {
        let grid = EstimateGrid(result, metrics)
        let groups = kinds.compactMap { grid.group($0, title: ScopeWords.heading($0)) }
        return Table(
            id, caption: caption, columns: grid.columns("scope", Phrase(english: "", arabic: "")),
            groups: groups + [grid.total], notes: notes)
    }
}

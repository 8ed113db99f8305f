import Documents
import HotlineModel
import Metrics
import Planning

// What the system costs over the time counted. Nil where a scenario gives no prices.
extension RunReport {
    /// Each part of the cost, with the kind of scope in which it is told apart.
    private static let parts: [(metric: String, kind: Scope.Kind?)] = [
        ("cost-wages", .team), ("cost-interpreters", .interpreters), ("cost-lines", .hotline),
        ("cost-places", .service), ("cost-campaigns", nil),
    ]

    var cost: Table? {
        guard EstimateGrid.happens("cost", .system, in: result) else { return nil }
        let columns = [
            Column("item", Phrase(english: "", arabic: ""), .label),
            Column("estimate", Phrase(english: "Cost", arabic: "التكلفة"), .estimates),
        ]
        let parts = Self.parts.filter { EstimateGrid.happens($0.metric, .system, in: result) }
            .flatMap { [item($0.metric, .system)] + details($0.metric, $0.kind) }
        let sums = [
            item("cost", .system, emphasis: .total), item("cost-per-answered", .system),
            item("cost-per-reached", .system),
        ]
        return Table(
            "cost", caption: Phrase(english: "What it costs", arabic: "التكلفة"), columns: columns,
            groups: [
                RowGroup("parts", rows: parts.compactMap { $0 }),
                RowGroup("sums", rows: sums.compactMap { $0 }),
            ],
            notes: [
                Phrase(
                    english: """
                        Of one replication, over the time counted. Overtime at night is paid both additions; lines \
                        whose number the scenario does not give cost nothing here.
                        """,
                    arabic: """
                        لتكرار واحد عن الزمن المحسوب. للعمل الإضافي ليلًا كلتا الإضافتين؛ والخطوط التي لا يذكر السيناريو \
                        عددها بلا تكلفة هنا.
                        """)
            ])
    }

    private func details(_ metric: String, _ kind: Scope.Kind?) -> [Row?] {
        let scopes = result.scopes.filter { $0.kind == kind }
        let costly = scopes.filter { (result.estimate(metric, in: $0)?.value ?? 0) > 0 }
        return costly.count < 2 ? [] : costly.map { item(metric, $0, emphasis: .part) }
    }

    private func item(_ metric: String, _ scope: Scope, emphasis: Row.Emphasis = .none) -> Row? {
        guard let estimate = result.estimate(metric, in: scope) else { return nil }
        let grid = EstimateGrid(result, [metric])
        let label: Cell =
            scope == .system
            ? .label(metric, estimate.metric.name.phrase)
            : .label(
                "\(metric)-\(scope.name ?? "")", ScopeWords(scenario: result.scenario).phrase(scope))
        return Row([label, grid.cell(metric, in: scope)], emphasis: emphasis)
    }
}

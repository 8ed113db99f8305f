import Documents
import HotlineModel
import Metrics
import Planning

// How far groups of callers are apart. Empty where the scenario does not tell any apart.
extension RunReport {
    var equity: [Table] { shown.isEmpty ? [] : [gaps, groupSizes] }

    /// Only where there are two groups to compare, and where it happens to anybody at all.
    private var shown: [EquityGap] { result.equity.filter { ($0.largest?.value ?? 0) > 0 } }

    private var gaps: Table {
        let columns = [
            Column("metric", Phrase(english: "Metric", arabic: "المقياس"), .label),
            Column("largest", Phrase(english: "Largest", arabic: "الأكبر"), .words),
            Column("smallest", Phrase(english: "Smallest", arabic: "الأصغر"), .words),
            Column("gap", Phrase(english: "Gap", arabic: "الفجوة"), .estimates),
            Column("ratio", Phrase(english: "Ratio", arabic: "النسبة"), .figures),
            Column("answer", Phrase(english: "Apart", arabic: "الاختلاف"), .words),
        ]
        let groups = EquityGap.kinds.compactMap { kind -> RowGroup? in
            let rows = shown.filter { $0.kind == kind }.map(row)
            return rows.isEmpty
                ? nil : RowGroup(kind.rawValue, title: ScopeWords.heading(kind), rows: rows)
        }
        return Table(
            "equity",
            caption: Phrase(english: "How far groups are apart", arabic: "الفجوات بين الفئات"),
            columns: columns, groups: groups, notes: [Self.multiplicity])
    }

    private func row(_ gap: EquityGap) -> Row {
        let words = ScopeWords(scenario: result.scenario)
        let unit = gap.metric.unit.unit(in: result.scenario.costs.currency)
        let reason = gap.gap ?? .nothingObserved
        func end(_ estimate: MetricEstimate?) -> Cell {
            guard let estimate, let value = estimate.value else { return .empty }
            let name = words.phrase(estimate.scope)
            return .words(
                Phrase(
                    english: "\(name) \(.quantity(value, unit))", arabic: "\(name) \(.quantity(value, unit))")
            )
        }
        let distance: Cell =
            gap.value.map {
                .value(
                    .estimate(
                        EstimatedValue(
                            $0, lower: gap.lower, upper: gap.upper, unit: unit.difference,
                            observations: gap.observations)), note: gap.gap?.phrase)
            } ?? .absent(Absence(reason.identifier, reason.phrase))
        return Row([
            .label(
                gap.metric.id, gap.metric.name.phrase,
                note: gap.leftOut.isEmpty ? nil : Self.leftOut(gap.leftOut.map(words.phrase))),
            end(gap.largest), end(gap.smallest), distance,
            gap.ratio.map { .quantity($0, .number(decimals: 2)) } ?? .empty,
            .words(Self.answer(gap, unit.difference)),
        ])
    }

    /// Whether the groups are shown to differ, and by how much at least.
    private static func answer(_ gap: EquityGap, _ unit: ValueUnit) -> Phrase {
        guard let lower = gap.lower else { return Phrase(english: "unknown", arabic: "غير معروف") }
        return lower > 0
            ? Phrase(
                english: "at least \(.quantity(lower, unit))", arabic: "على الأقل \(.quantity(lower, unit))")
            : Phrase(english: "undecided", arabic: "غير محسوم")
    }

    private static func leftOut(_ groups: [Phrase]) -> Phrase {
        var english: [Line.Piece] = [.words("without groups that have too few observations: ")]
        var arabic: [Line.Piece] = [.words("دون فئات مشاهداتها قليلة: ")]
        for (index, group) in groups.enumerated() {
            if index > 0 {
                english.append(.words(", "))
                arabic.append(.words("، "))
            }
            english.append(.phrase(group))
            arabic.append(.phrase(group))
        }
        return Phrase(english: Line(english), arabic: Line(arabic))
    }

    private static let multiplicity = Phrase(
        english: """
            Gap: largest less smallest value, its interval for all pairs of groups together; it leans upwards where groups \
            hardly differ. Apart: the lower end of that interval, or undecided where it is 0. Each row stands alone: of \
            many rows, some look apart by chance. No ranking of groups follows from them.
            """,
        arabic: """
            الفجوة: أكبر قيمة ناقص أصغرها، وفترة ثقتها لكل أزواج الفئات معًا؛ وتميل إلى الزيادة حين تتقارب الفئات. الاختلاف: أدنى \
            طرف الفترة، أو غير محسوم حين يكون صفرًا. كل سطر قائم بذاته: من بين أسطر كثيرة قد يظهر بعضها مصادفة، ولا يُستنتج منها ترتيب للفئات.
            """)

    /// How many simulated persons and attempts each group's numbers rest on.
    private var groupSizes: Table {
        let columns = [
            Column("group", Phrase(english: "Group", arabic: "الفئة"), .label),
            Column(
                "persons", Phrase(english: "Simulated persons", arabic: "أشخاص في المحاكاة"), .figures),
            Column(
                "offered", Phrase(english: "Simulated attempts", arabic: "محاولات في المحاكاة"), .figures),
        ]
        let words = ScopeWords(scenario: result.scenario)
        func total(_ metric: String, _ scope: Scope) -> Cell {
            result.balances.first { $0.metric.id == metric && $0.scope == scope }.map { .count($0.count) }
                ?? .empty
        }
        let groups = EquityGap.kinds.compactMap { kind -> RowGroup? in
            let scopes = result.scopes.filter { $0.kind == kind }
            guard scopes.count >= 2 else { return nil }
            return RowGroup(
                kind.rawValue, title: ScopeWords.heading(kind),
                rows: scopes.map { scope in
                    Row([
                        .label(scope.name ?? "all", words.phrase(scope)), total("persons", scope),
                        total("offered", scope),
                    ])
                })
        }
        return Table(
            "equity-groups",
            caption: Phrase(
                english: "Persons and attempts of each group, totals of all replications",
                arabic: "أشخاص كل فئة ومحاولاتها، مجاميع كل التكرارات"),
            columns: columns, groups: groups)
    }
}

import Documents
import HotlineModel
import Metrics
import Planning

// The numbers of a comparison.
extension CompareReport {
    /// Each configuration's values.
    var values: Table {
        let columns =
            [Column("configuration", Self.configuration, .label)]
            + result.told.map { Column(MeasureWords.id($0.measure), words.phrase($0.measure), .estimates) }
        let rows = result.scenarios.enumerated().map { place, scenario in
            Row(
                [.label(scenario.name, .name(scenario.name))]
                    + result.told.map { words.cell($0.estimates[place]) })
        }
        return Table(
            "values", caption: Phrase(english: "Each configuration", arabic: "كل تهيئة"), columns: columns,
            rows: rows)
    }

    /// Each configuration less the base.
    var differences: Table {
        let columns = [
            Column("measure", Phrase(english: "Measure", arabic: "المقياس"), .label),
            Column("difference", Phrase(english: "Difference", arabic: "الفرق"), .estimates),
            Column("finding", Phrase(english: "Finding", arabic: "النتيجة"), .words),
            Column("correlation", Phrase(english: "Correlation", arabic: "الارتباط"), .figures),
            Column(
                "replications-saved", Phrase(english: "Saves, times", arabic: "التوفير، مرات"), .figures),
        ]
        let groups = result.scenarios.indices.dropFirst().map { place in
            let scenario = result.scenarios[place]
            return RowGroup(
                "\(place)-\(scenario.name)", title: .name(scenario.name),
                rows: result.told.map { row in
                    let difference = row.differences[place - 1]
                    return Row([
                        .label(MeasureWords.id(row.measure), words.phrase(row.measure)),
                        words.cell(difference, row.measure.metric),
                        difference.map { .words($0.finding.phrase) } ?? .empty,
                        MeasureWords.cell(number: difference?.correlation, decimals: 2),
                        MeasureWords.cell(number: difference?.replicationsSaved, decimals: 1),
                    ])
                })
        }
        return Table(
            "differences",
            caption: Phrase(english: "Differences from the base", arabic: "الفروق عن الأساس"),
            columns: columns, groups: groups,
            notes: [
                Phrase(
                    english: """
                        Correlation: between the two, replication by replication, thanks to the same callers. Saves: \
                        how many times more replications it would take with different callers; below \(.count(1)) they did \
                        not help.
                        """,
                    arabic: """
                        الارتباط: بين الاثنتين، تكرارًا بتكرار، بفضل المتصلين أنفسهم. التوفير: كم مرة كانت ستزيد \
                        التكرارات اللازمة مع متصلين مختلفين؛ وما دون \(.count(1)) يعني أنها لم تُفد.
                        """)
            ])
    }

    /// Each configuration against the best of the others.
    var best: Table {
        let measure = words.phrase(result.decisive)
        let unit = result.decisive.metric.unit.unit(in: words.currency).difference
        var columns = [
            Column("configuration", Self.configuration, .label),
            Column(
                "advantage",
                Phrase(english: "Better than the best other by", arabic: "أفضل من أفضل غيرها بمقدار"),
                .figures),
            Column("lower", Phrase(english: "At least", arabic: "على الأقل"), .figures),
            Column("upper", Phrase(english: "At most", arabic: "على الأكثر"), .figures),
            Column("finding", Phrase(english: "Finding", arabic: "النتيجة"), .words),
        ]
        if result.survivors != nil {
            columns.append(Column("screening", Phrase(english: "Screening", arabic: "الغربلة"), .words))
        }
        let rows = result.scenarios.enumerated().map { place, scenario in
            var cells: [Cell] = [.label(scenario.name, .name(scenario.name))]
            if let standing = result.standings?[place] {
                cells += [standing.advantage, standing.lower, standing.upper].map { .quantity($0, unit) }
                cells.append(.words(standing.phrase))
            } else {
                let gap = EstimateGap.tooFewReplications(least: ExperimentSettings.leastReplications)
                cells += [.absent(Absence(gap.identifier, gap.phrase)), .empty, .empty, .empty]
            }
            if let survivors = result.survivors {
                cells.append(
                    .words(
                        survivors.contains(place)
                            ? Phrase(english: "stays", arabic: "تبقى")
                            : Phrase(english: "dropped", arabic: "استُبعدت")))
            }
            return Row(cells, emphasis: result.standings?[place].isBest == true ? .strong : .none)
        }
        return Table(
            "best",
            caption: Phrase(english: "Which is best, by \(measure)", arabic: "أيها الأفضل من حيث \(measure)"),
            columns: columns, rows: rows,
            notes: [
                Phrase(
                    english: """
                        Multiple comparisons with the best (Hsu 1984): all intervals of this table hold together.
                        """,
                    arabic: "مقارنات متعددة مع الأفضل (Hsu 1984): فترات هذا الجدول صحيحة كلها معًا.")
            ])
    }

    /// What each configuration's replications say of its targets.
    var targets: Table {
        let columns = [
            Column("target", Phrase(english: "Target", arabic: "الهدف"), .label),
            Column("measure", Phrase(english: "Measure", arabic: "المقياس"), .words),
            Column("bound", Phrase(english: "Asked for", arabic: "المطلوب"), .words),
            Column("estimate", Phrase(english: "Estimated", arabic: "المقدَّر"), .estimates),
            Column("answer", Phrase(english: "Answer", arabic: "النتيجة"), .words),
        ]
        let groups = zip(result.scenarios, result.targets).enumerated().map { place, pair in
            RowGroup(
                "\(place)-\(pair.0.name)", title: .name(pair.0.name),
                rows: pair.1.map { verdict in
                    Row([
                        .label(verdict.target.name, .name(verdict.target.name)), .words(verdict.measure),
                        .words(verdict.bound(in: words.currency)), words.cell(verdict.estimate),
                        .words(verdict.answer.phrase),
                    ])
                })
        }
        return Table(
            "targets", caption: Phrase(english: "Targets", arabic: "الأهداف"), columns: columns,
            groups: groups)
    }

    /// The differences in the measure that decides.
    var chart: Figure? {
        guard let row = result.row(result.decisive.metric.id, in: result.decisive.scope) else { return nil }
        let unit = result.decisive.metric.unit.unit(in: words.currency).difference
        let entries = zip(result.scenarios.dropFirst(), row.differences).compactMap {
            scenario, difference -> IntervalChart.Entry? in
            guard let difference, let value = difference.value else { return nil }
            return IntervalChart.Entry(
                scenario.name, .name(scenario.name),
                EstimatedValue(value, lower: difference.lower, upper: difference.upper, unit: unit),
                isStrong: difference.finding == .better)
        }
        guard !entries.isEmpty else { return nil }
        let measure = words.phrase(result.decisive)
        return Figure(
            "decisive-differences",
            caption: Phrase(
                english: "\(measure): difference from \(base.name)",
                arabic: "\(measure): الفرق عن \(base.name)"),
            description: Phrase(
                english:
                    "One interval for each configuration; those that hold zero cannot be told apart from the base.",
                arabic: "فترة لكل تهيئة؛ وما يشمل الصفر منها لا يمكن تمييزه عن الأساس."),
            chart: .intervals(
                IntervalChart(
                    entryTitle: Self.configuration, x: Axis(measure, .quantity(unit)), entries: entries,
                    references: [
                        ReferenceLine(0, Phrase(english: "no difference", arabic: "لا فرق"))
                    ])))
    }

    static let configuration = Phrase(english: "Configuration", arabic: "التهيئة")
}

extension ComparisonResult.Standing {
    /// What the intervals say of the configuration.
    var phrase: Phrase {
        if isBest { return Phrase(english: "the best", arabic: "الأفضل") }
        return mayBeBest
            ? Phrase(english: "may be the best", arabic: "قد تكون الأفضل")
            : Phrase(english: "not the best", arabic: "ليست الأفضل")
    }
}

extension Figure {
    /// The chart's numbers as a table: for machines, for formats without pictures and for readers who cannot see them.
    public var table: Table {
        let (columns, groups) =
            switch chart {
            case .lines(let chart): Self.table(chart)
            case .bars(let chart): Self.table(chart)
            case .heatMap(let chart): Self.table(chart)
            case .histogram(let chart): Self.table(chart)
            case .intervals(let chart): Self.table(chart)
            case .frontier(let chart): Self.table(chart)
            case .flow(let chart): Self.table(chart)
            case .routes(let chart): Self.table(chart)
            }
        return Table(id, caption: caption, columns: columns, groups: groups, notes: notes)
    }

    private typealias Parts = (columns: [Column], groups: [RowGroup])

    /// Why a chart's value is missing; a chart leaves a gap there.
    private static let gap = Absence(
        "no-value", Phrase(english: "There is no value here.", arabic: "لا توجد قيمة هنا."))

    private static func cell(_ estimate: EstimatedValue?) -> Cell {
        estimate.map { Cell(.value(.estimate($0))) } ?? .absent(gap)
    }

    private static func table(_ chart: LineChart) -> Parts {
        let groups = chart.series.map { series in
            RowGroup(
                series.id, title: series.name,
                rows: series.points.map { point in
                    Row([
                        .label(series.id, series.name), chart.x.cell(point.x),
                        cell(point.estimate(on: chart.y)),
                    ])
                })
        }
        let columns = [
            Column("series", Phrase(english: "Series", arabic: "السلسلة"), .label),
            Column("x", chart.x.title, chart.x.columnKind), Column("y", chart.y.title, .estimates),
        ]
        return (columns, groups)
    }

    private static func table(_ chart: BarChart) -> Parts {
        let rows = chart.categories.enumerated().map { index, category in
            Row([.label(category.id, category.name)] + chart.series.map { cell($0.value(index)) })
        }
        return (
            [Column("category", chart.categoryTitle, .label)]
                + chart.series.map { Column($0.id, $0.name, .estimates) },
            [RowGroup("all", rows: rows)]
        )
    }

    private static func table(_ chart: HeatMap) -> Parts {
        let groups = chart.rows.enumerated().map { row, title in
            RowGroup(
                title.id, title: title.name,
                rows: chart.columns.enumerated().map { column, name in
                    Row([
                        .label(title.id, title.name), .label(name.id, name.name),
                        cell(chart.value(row, column)),
                    ])
                })
        }
        let columns = [
            Column("row", chart.rowTitle, .label), Column("column", chart.columnTitle, .label),
            Column("value", chart.valueTitle, .estimates),
        ]
        return (columns, groups)
    }

    private static func table(_ chart: HistogramChart) -> Parts {
        let classes = chart.series.map { chart.classes($0) }
        let rows = (classes.first ?? []).indices.map { index in
            Row(
                [chart.x.cell(classes[0][index].from), chart.x.cell(classes[0][index].to)]
                    + classes.map { cell($0[index].part) })
        }
        let columns = [
            Column("from", Phrase(english: "From", arabic: "من"), chart.x.columnKind),
            Column("to", Phrase(english: "To", arabic: "إلى"), chart.x.columnKind),
        ]
        return (
            columns + chart.series.map { Column($0.id, $0.name, .estimates) }, [RowGroup("all", rows: rows)]
        )
    }

    private static func table(_ chart: IntervalChart) -> Parts {
        let rows = chart.entries.map { entry in
            Row(
                [.label(entry.id, entry.name), Cell(.value(.estimate(entry.estimate)))],
                emphasis: entry.isStrong ? .strong : .none)
        }
        return (
            [Column("entry", chart.entryTitle, .label), Column("value", chart.x.title, .estimates)],
            [RowGroup("all", rows: rows)]
        )
    }

    private static func table(_ chart: FrontierChart) -> Parts {
        let rows = chart.points.map { point in
            Row(
                [
                    .label(point.id, point.name), Cell(.value(.estimate(point.x))),
                    Cell(.value(.estimate(point.y))),
                    .words(
                        point.isOnFrontier
                            ? Phrase(english: "yes", arabic: "نعم") : Phrase(english: "no", arabic: "لا")),
                ], emphasis: point.isOnFrontier ? .strong : .none)
        }
        let columns = [
            Column("alternative", chart.pointTitle, .label), Column("x", chart.x.title, .estimates),
            Column("y", chart.y.title, .estimates),
            Column(
                "on-frontier",
                Phrase(english: "No other is better in both", arabic: "لا بديل أفضل في كليهما"), .words),
        ]
        return (columns, [RowGroup("all", rows: rows)])
    }

    private static func table(_ chart: RouteChart) -> Parts {
        func label(_ id: String) -> Cell {
            .label(id, chart.nodes.first { $0.id == id }?.name ?? .code(id))
        }
        let rows = chart.drawableLinks.map { link in
            Row([label(link.from), label(link.to), .words(link.label)])
        }
        let columns = [
            Column("from", Phrase(english: "From", arabic: "من"), .label),
            Column("to", Phrase(english: "To", arabic: "إلى"), .label),
            Column("when", Phrase(english: "When", arabic: "متى"), .words),
        ]
        return (columns, [RowGroup("all", rows: rows)])
    }

    private static func table(_ chart: FlowChart) -> Parts {
        func label(_ id: String) -> Cell {
            .label(id, chart.nodes.first { $0.id == id }?.name ?? .code(id))
        }
        let rows = chart.links.map { link in
            Row([label(link.from), label(link.to), Cell(.value(.estimate(link.amount)))])
        }
        let columns = [
            Column("from", Phrase(english: "From", arabic: "من"), .label),
            Column("to", Phrase(english: "To", arabic: "إلى"), .label),
            Column("amount", chart.amountTitle, .estimates),
        ]
        return (columns, [RowGroup("all", rows: rows)])
    }
}

extension Axis {
    /// What its positions are as a column of a table.
    fileprivate var columnKind: Column.Kind {
        if case .hourOfWeek = scale { .label } else { .figures }
    }

    /// A position as a cell of a table.
    fileprivate func cell(_ position: Double) -> Cell {
        let bounded = position.isFinite ? min(max(position, -1e9), 1e9) : 0
        switch scale {
        case .quantity(let unit): return .quantity(position, unit)
        case .hourOfDay: return .value(.time(minute: Int((bounded * 60).rounded())))
        case .hourOfWeek(let first):
            let minute = Int((bounded * 60).rounded())
            let day = first.advanced(days: Int((Double(minute) / 1_440).rounded(.down)))
            let time = Value.time(minute: (minute % 1_440 + 1_440) % 1_440)
            return .label(
                "\(day) \(Machine.text(time))",
                Phrase(english: "\(day.phrase) \(time)", arabic: "\(day.phrase) \(time)"))
        case .days(let date):
            return .value(
                .date(CalendarDate(daysSince1970: date.daysSince1970 + Int(bounded.rounded()))))
        }
    }
}

public import Documents
import HotlineModel
import Metrics
public import Planning

/// The report of a sweep, as a document in both languages.
public struct SweepReport: Sendable {
    private let paths: [SweptPath]
    private let result: ComparisonResult
    private let provenance: Provenance

    /// A report.
    ///
    /// - Parameters:
    ///   - paths: what was varied.
    ///   - result: one scenario for each point of the grid, in the order of `SweptPath.grid`.
    ///   - provenance: where the scenario comes from.
    public init(_ paths: [SweptPath], _ result: ComparisonResult, _ provenance: Provenance) {
        self.paths = paths
        self.result = result
        self.provenance = provenance
    }

    /// The document.
    public var document: Document {
        var blocks: [Block] = [.paragraph(swept), .note(Note(.caution, RunReport.notRealPeople))]
        if !result.isComplete {
            blocks.append(StudyWords.stopped(result.replications, of: result.settings.replications))
        }
        blocks.append(.table(values))
        blocks.append(.table(steps))
        if let curve { blocks.append(.figure(curve)) }
        let point = Phrase(english: "Point", arabic: "النقطة")
        if let frontier = result.frontier(words, title: point) { blocks.append(.figure(frontier)) }
        let scenario = result.scenarios[0].scenario
        return Document(
            title: scenario.title.phrase, subtitle: scenario.question?.phrase,
            metadata: StudyWords.facts(
                [provenance], result.settings, replications: result.replications), blocks: blocks)
    }

    private var words: MeasureWords { MeasureWords(scenario: result.scenarios[0].scenario) }

    private var swept: Phrase {
        let replications = Value.counted(result.replications, .replication)
        let horizon = StudyWords.horizon(of: result.scenarios[0].scenario)
        let points = Value.counted(result.scenarios.count, .point)
        let level = RunReport.percent(result.settings.confidenceLevel)
        return Phrase(
            english: """
                \(points), \(replications) of \(horizon) each; the same callers at every point. Behind ± stands the \
                half-width of the \(level) confidence interval of one number alone; the differences from the first \
                point hold together.
                """,
            arabic: """
                \(points)، لكل منها \(replications) من \(horizon)؛ المتصلون أنفسهم عند كل نقطة. بعد علامة ± نصف عرض \
                فترة الثقة \(level) لكل رقم وحده؛ والفروق عن النقطة الأولى صحيحة معًا.
                """)
    }

    private var pathColumns: [Column] { paths.map { Column($0.path, .code($0.path), .label) } }

    private func pathCells(_ point: [String]) -> [Cell] { point.map { .label($0, .code($0)) } }

    private var values: Table {
        let columns =
            pathColumns
            + result.told.map { Column(MeasureWords.id($0.measure), words.phrase($0.measure), .estimates) }
        let rows = SweptPath.grid(paths).enumerated().map { place, point in
            Row(pathCells(point) + result.told.map { words.cell($0.estimates[place]) })
        }
        return Table(
            "sweep", caption: Phrase(english: "What changes along the grid", arabic: "ما يتغير عبر الشبكة"),
            columns: columns, rows: rows)
    }

    private var decisive: ComparisonResult.Row? {
        result.row(result.decisive.metric.id, in: result.decisive.scope)
    }

    /// The metric that decides, less that of the first point.
    private var steps: Table {
        let measure = words.phrase(result.decisive)
        let columns =
            pathColumns + [
                Column("difference", measure, .estimates),
                Column("finding", Phrase(english: "Finding", arabic: "النتيجة"), .words),
            ]
        let rows = SweptPath.grid(paths).enumerated().dropFirst().map { place, point in
            let difference = decisive?.differences[place - 1]
            return Row(
                pathCells(point) + [
                    words.cell(difference, result.decisive.metric),
                    difference.map { .words($0.finding.phrase) } ?? .empty,
                ])
        }
        return Table(
            "differences",
            caption: Phrase(english: "Differences from the first point", arabic: "الفروق عن النقطة الأولى"),
            columns: columns, rows: rows)
    }

    /// The metric that decides along the one path that is varied.
    private var curve: Figure? {
        guard paths.count == 1, let positions = paths[0].positions, let row = decisive else { return nil }
        let order = positions.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
        let points = order.map { place in
            let estimate = row.estimates[place]
            return LineChart.Point(
                positions[place], estimate?.value, lower: estimate?.lower, upper: estimate?.upper)
        }
        let measure = words.phrase(result.decisive)
        let decimals = positions.allSatisfy { $0 == $0.rounded() } ? 0 : 2
        let path = Phrase.code(paths[0].path)
        return Figure(
            "curve", caption: Phrase(english: "\(measure) by \(path)", arabic: "\(measure) حسب \(path)"),
            description: Phrase(
                english: "A line through the estimates, with a band for their confidence intervals.",
                arabic: "خط يمر بالقيم المقدرة، مع نطاق لفترات الثقة."),
            chart: .lines(
                LineChart(
                    x: Axis(path, .quantity(.number(decimals: decimals)), includesZero: false),
                    y: Axis(measure, .quantity(result.decisive.metric.unit.unit(in: words.currency))),
                    series: [
                        LineChart.Series(result.decisive.metric.id, measure, style: .line, points: points)
                    ])))
    }
}

public import Documents
import HotlineModel
import Metrics
public import Planning

/// The report of what one counsellor more or fewer would change, as a document in both languages.
public struct NextHireReport: Sendable {
    private let result: NextHireResult
    private let provenance: Provenance

    /// A result and where it comes from.
    public init(_ result: NextHireResult, _ provenance: Provenance) {
        self.result = result
        self.provenance = provenance
    }

    /// The document.
    public var document: Document {
        var blocks: [Block] = [.paragraph(simulated), .note(Note(.caution, RunReport.notRealPeople))]
        if !result.isComplete {
            blocks.append(StudyWords.stopped(result.replications, of: result.settings.replications))
        }
        blocks.append(.paragraph(answer))
        blocks.append(
            .table(
                table(
                    "additions", result.additions,
                    caption: Phrase(english: "One counsellor more", arabic: "مستشار/ة واحد/ة إضافي/ة"))))
        if !result.removals.isEmpty {
            blocks.append(
                .table(
                    table(
                        "removals", result.removals,
                        caption: Phrase(english: "One counsellor fewer", arabic: "مستشار/ة واحد/ة أقل"))))
        }
        if let chart { blocks.append(.figure(chart)) }
        return Document(
            title: result.scenario.title.phrase, subtitle: result.scenario.question?.phrase,
            metadata: StudyWords.facts(
                [provenance], result.settings, replications: result.replications), blocks: blocks)
    }

    private var simulated: Phrase {
        let replications = Value.counted(result.replications, .replication)
        let horizon = StudyWords.horizon(of: result.scenario)
        let level = RunReport.percent(result.settings.confidenceLevel)
        let count = Value.count(result.comparisons)
        return Phrase(
            english: """
                \(replications) of \(horizon); the same callers with and without each change. Numbers are of one \
                replication. Behind ± stands the half-width of the \(level) confidence interval; all \(count) \
                differences of a column hold together (Bonferroni).
                """,
            arabic: """
                \(replications)، كل منها \(horizon)؛ المتصلون أنفسهم مع كل تغيير ودونه. الأعداد لتكرار واحد. بعد علامة \
                ± نصف عرض فترة الثقة \(level)؛ والفروق في العمود الواحد، وعددها \(count)، صحيحة معًا (بونفيروني).
                """)
    }

    private var answer: Phrase {
        guard let first = result.additions.first, first.reached.finding == .better else {
            return Phrase(
                english: "No counsellor more is shown to reach more persons.",
                arabic: "لم يثبت أن أي زيادة بمستشار/ة واحد/ة توصل أشخاصًا أكثر.")
        }
        return Phrase(
            english: "An hour more helps most at \(first.post.name), as far as these replications tell.",
            arabic: "أكثر ما تفيد ساعة إضافية في \(first.post.name)، بقدر ما تبينه هذه التكرارات.")
    }

    private func table(_ id: String, _ changes: [NextHireResult.Change], caption: Phrase) -> Table {
        let hasCosts = changes.contains { $0.cost != nil }
        let currency = result.scenario.costs.currency
        var columns = [
            Column("post", Phrase(english: "Team and shift", arabic: "الفريق والوردية"), .label),
            Column("hours", Phrase(english: "Hours", arabic: "الساعات"), .figures),
            Column("reached", Phrase(english: "Persons reached", arabic: "أشخاص وصلوا"), .estimates),
            Column("lost", Phrase(english: "Persons lost", arabic: "أشخاص لم يصلوا"), .estimates),
            Column("finding", Phrase(english: "Finding", arabic: "النتيجة"), .words),
            Column(
                "reached-per-100-hours",
                Phrase(english: "Reached per 100 hours", arabic: "من وصلوا لكل 100 ساعة"), .estimates),
        ]
        if hasCosts {
            columns += [
                Column(
                    "cost", Phrase(english: "Wages, \(currency)", arabic: "الأجور، \(currency)"), .estimates),
                Column(
                    "reached-per-1000",
                    Phrase(
                        english: "Reached per 1,000 \(currency)", arabic: "من وصلوا لكل 1,000 \(currency)"),
                    .estimates),
            ]
        }
        let rows = changes.map { change in
            var cells: [Cell] = [
                .label(change.post.name, .name(change.post.name)),
                .quantity(change.hours, ValueUnit.number(decimals: 0).difference),
                cell(change.reached), cell(change.lost), .words(change.reached.finding.phrase),
                cell(change.reachedPerHour, times: 100),
            ]
            if hasCosts {
                cells.append(change.cost.map { cell($0, decimals: 0) } ?? .empty)
                cells.append(cell(change.reachedPerUnit, times: 1_000))
            }
            return Row(cells, emphasis: change.reached.finding == .better ? .strong : .none)
        }
        return Table(id, caption: caption, columns: columns, rows: rows)
    }

    private func cell(_ difference: MeasureDifference, decimals: Int = 1) -> Cell {
        guard let value = difference.value else {
            let gap = difference.gap ?? .notMeasured
            return .absent(Absence(gap.identifier, gap.phrase))
        }
        return .value(
            .estimate(
                EstimatedValue(
                    value, lower: difference.lower, upper: difference.upper,
                    unit: ValueUnit.number(decimals: decimals).difference)))
    }

    private func cell(_ rate: NextHireResult.Rate?, times factor: Double) -> Cell {
        guard let rate else { return .empty }
        return .value(
            .estimate(
                EstimatedValue(
                    factor * rate.value, lower: rate.lower.map { factor * $0 },
                    upper: rate.upper.map { factor * $0 }, unit: .number(decimals: 1))))
    }

    private var chart: Figure? {
        let entries = result.additions.compactMap { change -> IntervalChart.Entry? in
            guard let rate = change.reachedPerHour else { return nil }
            return IntervalChart.Entry(
                change.post.name, .name(change.post.name),
                EstimatedValue(
                    100 * rate.value, lower: rate.lower.map { 100 * $0 }, upper: rate.upper.map { 100 * $0 },
                    unit: .number(decimals: 1)), isStrong: change.reached.finding == .better)
        }
        guard !entries.isEmpty else { return nil }
        let measure = Phrase(
            english: "Persons reached per 100 hours more", arabic: "أشخاص يصلون لكل 100 ساعة إضافية")
        return Figure(
            "per-hour", caption: measure,
            description: Phrase(
                english:
                    "One interval for each shift, the largest first; those that hold zero may change nothing.",
                arabic: "فترة لكل وردية، الأكبر أولًا؛ وما يشمل الصفر منها قد لا يغير شيئًا."),
            chart: .intervals(
                IntervalChart(
                    entryTitle: Phrase(english: "Team and shift", arabic: "الفريق والوردية"),
                    x: Axis(measure, .quantity(.number(decimals: 1))), entries: entries,
                    references: [ReferenceLine(0, Phrase(english: "no change", arabic: "لا تغيير"))])))
    }
}

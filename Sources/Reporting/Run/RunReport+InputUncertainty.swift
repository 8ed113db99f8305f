import Documents
import HotlineModel
import Metrics
import Planning

// What the metrics are if uncertain inputs are not known exactly.
extension RunReport {
    /// The two intervals, which input matters most, and how often targets hold; nothing where that was not asked.
    var inputUncertainty: [Block] {
        guard let study = result.inputUncertainty else { return [] }
        var blocks: [Block] = [
            .heading(
                Phrase(english: "Inputs that nobody knows exactly", arabic: "مدخلات لا تُعرف بدقة"), level: 1),
            .paragraph(drawn(study)), .table(twoIntervals(study)), .table(influences(study)),
        ]
        if !study.targets.isEmpty { blocks.append(.table(shares(study))) }
        return blocks
    }

    private func drawn(_ study: InputUncertainty) -> Phrase {
        let draws = Value.count(study.draws)
        let each = Value.counted(study.replicationsEach, .replication)
        return Phrase(
            english: """
                The uncertain inputs were drawn \(draws) times, each draw with \(each). More replications narrow the first \
                interval only; the second is narrowed by better knowledge of the inputs.
                """,
            arabic: """
                سُحبت قيم المدخلات غير المؤكدة \(draws) مرة، ولكل سحب \(each). زيادة التكرارات تضيّق الفترة الأولى وحدها؛ أما \
                الثانية فتضيق بمعرفة أدق للمدخلات.
                """)
    }

    private func twoIntervals(_ study: InputUncertainty) -> Table {
        let words = MeasureWords(scenario: result.scenario)
        let rows = study.rows.map { row in
            Row([
                .label(MeasureWords.id(row.measure), words.phrase(row.measure)), words.cell(row.asGiven),
                withInputs(row), limit(row.lower, row), limit(row.upper, row),
            ])
        }
        return Table(
            "input-uncertainty",
            caption: Phrase(english: "Two intervals", arabic: "فترتا الثقة"),
            columns: [
                Column("measure", Phrase(english: "Measure", arabic: "المقياس"), .label),
                Column(
                    "as-given",
                    Phrase(
                        english: "Inputs as given (simulation error)",
                        arabic: "المدخلات كما هي (خطأ المحاكاة)"),
                    .estimates),
                Column(
                    "mean", Phrase(english: "Mean over the draws", arabic: "المتوسط على السحوبات"), .figures),
                Column(
                    "lower",
                    Phrase(english: "With input uncertainty: from", arabic: "مع عدم يقين المدخلات: من"),
                    .figures),
                Column("upper", Phrase(english: "to", arabic: "إلى"), .figures),
            ], rows: rows,
            notes: [
                Phrase(
                    english: """
                        From the ordered draws, the simulation's error taken out of their spread and added for the mean \
                        (Barton, Nelson & Xie 2014; Song, Nelson & Pegden 2014).
                        """,
                    arabic: """
                        من السحوبات مرتبةً، بعد إخراج خطأ المحاكاة من تشتتها وإضافته إلى خطأ المتوسط (Barton, Nelson & Xie 2014; \
                        Song, Nelson & Pegden 2014).
                        """)
            ])
    }

    private func withInputs(_ row: InputUncertainty.Row) -> Cell {
        guard row.mean != nil else {
            let gap = row.gap ?? .notMeasured
            return .absent(Absence(gap.identifier, gap.phrase))
        }
        return limit(row.mean, row)
    }

    private func limit(_ value: Double?, _ row: InputUncertainty.Row) -> Cell {
        value.map { .quantity($0, row.measure.metric.unit.unit(in: result.scenario.costs.currency)) }
            ?? .empty
    }

    private func influences(_ study: InputUncertainty) -> Table {
        let words = MeasureWords(scenario: result.scenario)
        let columns =
            [Column("measure", Phrase(english: "Measure", arabic: "المقياس"), .label)]
            + study.inputs.map { Column($0.name, .name($0.name), .words) }
        let rows = study.rows.filter { $0.mean != nil }.map { row in
            Row(
                [.label(MeasureWords.id(row.measure), words.phrase(row.measure))]
                    + row.influences.map { influence in
                        guard let influence else { return .empty }
                        let sign = influence.share == 0 ? "" : influence.rises ? "+ " : "\u{2212} "
                        let share = Value.quantity(influence.share, .share(decimals: 0))
                        return .words(Phrase(english: "\(sign)\(share)", arabic: "\(sign)\(share)"))
                    })
        }
        return Table(
            "input-influences",
            caption: Phrase(english: "Which input matters most", arabic: "أي المدخلات أهم"), columns: columns,
            rows: rows,
            notes: [
                Phrase(
                    english: """
                        The share of the variance caused by all uncertain inputs that each causes in a straight line; + where \
                        more of the input goes with more of the measure. What inputs cause together belongs to none. Empty \
                        where the simulation's error hides what they cause.
                        """,
                    arabic: """
                        نصيب كل مدخل، بعلاقة خطية، من التباين الذي تسببه المدخلات غير المؤكدة كلها؛ + حيث تصاحب زيادةَ المدخل زيادةُ \
                        المقياس. ما تسببه المدخلات معًا لا يُنسب إلى أي منها. فارغ حيث يخفي خطأ المحاكاة أثرها.
                        """)
            ])
    }

    private func shares(_ study: InputUncertainty) -> Table {
        let rows = study.targets.map { share in
            Row([
                .label(share.target.name, .name(share.target.name)), .count(share.draws),
                .count(share.known),
            ])
        }
        return Table(
            "input-targets",
            caption: Phrase(
                english: "In how many draws targets hold", arabic: "في كم سحبًا تتحقق الأهداف"),
            columns: [
                Column("target", Phrase(english: "Target", arabic: "الهدف"), .label),
                Column("holds", Phrase(english: "Holds", arabic: "يتحقق"), .figures),
                Column("draws", Phrase(english: "Of draws", arabic: "من السحوبات"), .figures),
            ], rows: rows)
    }
}

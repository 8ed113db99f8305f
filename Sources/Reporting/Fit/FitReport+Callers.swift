import CallRecords
import Documents

// Who calls, where, and how the calls end.
extension FitReport {
    var callerBlocks: [Block] {
        var blocks: [Block] = [
            .heading(FitWords.words("Calls and callers", "المكالمات والمتصلون"), level: 1)
        ]
        if !fit.outcomes.isEmpty { blocks.append(.table(outcomes)) }
        if fit.hotlines.count > 1 { blocks.append(.table(hotlines)) }
        if fit.groups.count > 1 { blocks.append(.table(groups)) }
        return blocks
    }

    private var outcomes: Table {
        var rows = fit.outcomes.map { outcome in
            Row([
                .label(outcome.outcome.rawValue, FitWords.outcome(outcome.outcome)),
                FitWords.calls(outcome.calls), FitWords.cell(outcome.share, .share),
            ])
        }
        if let short = fit.shortTalk {
            let seconds = Value.quantity(RecordsFit.shortTalkSeconds, .duration)
            rows.append(
                Row(
                    [
                        .label(
                            "short-talk",
                            FitWords.words(
                                "Of the conversations, at most \(seconds) long",
                                "من المحادثات، لا تزيد على \(seconds)")),
                        .empty, FitWords.cell(short, .share),
                    ], emphasis: .part))
        }
        if let short = fit.shortAbandon {
            rows.append(
                Row(
                    [
                        .label(
                            "abandoned-at-once",
                            FitWords.words("Of the abandoned, at once", "من المتروكة، في الحال")), .empty,
                        FitWords.cell(short, .share),
                    ], emphasis: .part))
        }
        return Table(
            "outcomes", caption: FitWords.words("How calls end", "نهاية المكالمات"),
            columns: [
                Column("outcome", FitWords.words("Outcome", "النتيجة"), .label),
                Column("calls", FitWords.words("Calls", "المكالمات"), .figures),
                Column("share", FitWords.words("Share", "النسبة"), .estimates),
            ], rows: rows)
    }

    private var hotlines: Table {
        Table(
            "hotlines", caption: FitWords.words("Calls by hotline", "المكالمات حسب الخط"),
            columns: [
                Column("hotline", FitWords.words("Hotline", "الخط الساخن"), .label),
                Column("calls", FitWords.words("Calls", "المكالمات"), .figures),
                Column("answered", FitWords.words("Answered", "المُجاب عنها"), .figures),
                Column("abandoned", FitWords.words("Abandoned", "المتروكة"), .figures),
                Column("other", FitWords.words("Others", "غيرها"), .figures),
            ],
            rows: fit.hotlines.map { hotline in
                Row([
                    .label(hotline.name, .name(hotline.name)), FitWords.calls(hotline.calls),
                    FitWords.calls(hotline.answered), FitWords.calls(hotline.abandoned),
                    FitWords.calls(hotline.other),
                ])
            })
    }

    private var groups: Table {
        Table(
            "callers", caption: FitWords.words("Calls by caller group", "المكالمات حسب فئة المتصلين"),
            columns: [
                Column("callers", FitWords.words("Callers", "المتصلون"), .label),
                Column("calls", FitWords.words("Calls", "المكالمات"), .figures),
                Column(
                    "per-day", FitWords.words("First calls a day", "المكالمات الأولى في اليوم"), .estimates),
                Column("talk", FitWords.words("Mean talk time", "متوسط مدة الحديث"), .estimates),
                Column("patience", FitWords.words("Mean patience", "متوسط الصبر"), .estimates),
            ],
            rows: fit.groups.map { group in
                Row([
                    .label(group.name, .name(group.name)), FitWords.calls(group.calls),
                    FitWords.cell(group.perDay, .number(decimals: 1)),
                    group.talk.map { FitWords.cell($0.chosen.mean, .duration) } ?? .empty,
                    group.patience.map { FitWords.cell($0.candidates.first?.mean, .duration) } ?? .empty,
                ])
            },
            notes: [
                FitWords.words(
                    "Where nothing stands, there are too few calls of the group for a distribution of its own: it gets that of all callers.",
                    "حيث لا يوجد رقم، مكالمات الفئة أقل من أن يكون لها توزيع خاص، فتأخذ توزيع جميع المتصلين.")
            ])
    }
}

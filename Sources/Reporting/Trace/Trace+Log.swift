public import Documents
import HotlineEngine
import HotlineModel
import Planning

// The log of everything that happened.
extension Trace {
    /// The log as a table.
    public func log(in window: Window, caller: Int? = nil) -> Document {
        let columns = [
            Column("time", Phrase(english: "Local time", arabic: "الوقت المحلي"), .label),
            Column("caller", Phrase(english: "Call", arabic: "المكالمة"), .figures),
            Column("group", Phrase(english: "Caller group", arabic: "فئة المتصلين"), .words),
            Column("attempt", Phrase(english: "Attempt", arabic: "المحاولة"), .figures),
            Column("step", Phrase(english: "What happened", arabic: "ما حدث"), .label),
            Column("hotline", Phrase(english: "Hotline", arabic: "الخط الساخن"), .words),
            Column("team", Phrase(english: "Team", arabic: "الفريق"), .words),
            Column("counsellor", Phrase(english: "Counsellor", arabic: "المستشار"), .figures),
        ]
        var groups: [RowGroup] = []
        for place in places(in: window, caller: caller) {
            let day = moments.date(steps[place].seconds)
            if groups.last?.id != day.text {
                let name = day.weekday.phrase
                groups.append(
                    RowGroup(
                        day.text,
                        title: Phrase(english: "\(name) \(.day(day))", arabic: "\(name) \(.day(day))"),
                        rows: []))
            }
            groups[groups.count - 1].rows.append(row(place))
        }
        return Document(
            title: scenario.title.phrase,
            subtitle: Phrase(
                english:
                    "Replication \(.count(Int(clamping: replication))), step by step. Simulated: nobody really called.",
                arabic: "التكرار \(.count(Int(clamping: replication)))، خطوة بخطوة. محاكاة: لم يتصل أحد حقًا."),
            metadata: [
                Fact("scenario", Phrase(english: "Scenario", arabic: "السيناريو"), .code(provenance.file)),
                Fact(
                    "sha256", Phrase(english: "SHA-256", arabic: "البصمة SHA-256"), .code(provenance.sha256)),
                Fact("command", Phrase(english: "Command", arabic: "الأمر"), .code(provenance.command)),
            ],
            blocks: groups.isEmpty
                ? [.paragraph(Phrase(english: "Nothing happened.", arabic: "لم يحدث شيء."))]
                : [
                    .table(
                        Table(
                            "log", caption: Phrase(english: "What happened", arabic: "ما حدث"),
                            columns: columns,
                            groups: groups,
                            notes: [
                                Phrase(
                                    english: """
                                        Calls are numbered by person in the order in which they first dial; redials and \
                                        follow-up calls keep the number.
                                        """,
                                    arabic: """
                                        تُرقَّم المكالمات حسب الأشخاص بترتيب أول اتصال لهم؛ وتحتفظ إعادة المحاولات ومكالمات \
                                        المتابعة بالرقم نفسه.
                                        """)
                            ]))
                ])
    }

    private func row(_ place: Int) -> Row {
        let step = steps[place]
        func name(_ name: String?) -> Cell { name.map { .words(.name($0)) } ?? .empty }
        let time = LocalMoments.time(moments.moment(step.seconds).secondOfDay)
        return Row([
            .label(moments.text(step.seconds, joint: "T"), .code(time)),
            callers[place] > 0 ? .count(callers[place]) : .empty, name(group(step)?.name),
            step.attempt > 0 ? .count(step.attempt) : .empty,
            .label(step.step.rawValue, step.step.phrase), name(hotline(step)?.name),
            name(team(step)?.name), step.counsellor >= 0 ? .count(step.counsellor + 1) : .empty,
        ])
    }

    /// The log for programs: one object of JSON a line.
    public func lines(in window: Window, caller: Int? = nil) -> String {
        places(in: window, caller: caller).map { place in
            let step = steps[place]
            func name(_ name: String?) -> JSONValue { name.map { .string($0) } ?? .null }
            func number(_ number: Int) -> JSONValue { number > 0 ? .integer(number) : .null }
            return JSONValue.object([
                ("seconds", .number(step.seconds)),
                ("time", .string(moments.text(step.seconds, joint: "T"))),
                ("call", number(callers[place])), ("callers", name(group(step)?.name)),
                ("attempt", number(step.attempt)), ("step", .string(step.step.rawValue)),
                ("hotline", name(hotline(step)?.name)), ("team", name(team(step)?.name)),
                ("counsellor", number(step.counsellor + 1)), ("simulated", .boolean(true)),
            ]).text + "\n"
        }.joined()
    }
}

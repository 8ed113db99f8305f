import Documents
import HotlineModel
import Planning

// Each hotline over a week: mean and busiest hour.
extension CheckReport {
    var week: Table {
        let columns = [
            Column("hotline", Phrase(english: "Hotline", arabic: "الخط الساخن"), .label),
            Column(
                "open-hours", Phrase(english: "Hours open a week", arabic: "ساعات العمل في الأسبوع"), .figures
            ),
            Column(
                "calls-per-week",
                Phrase(english: "First calls a week", arabic: "المكالمات الأولى في الأسبوع"),
                .figures),
            Column(
                "share-while-open",
                Phrase(english: "Of these while open", arabic: "منها أثناء العمل"), .figures),
            Column("load", Phrase(english: "Load, mean hour", arabic: "الحمل في الساعة المتوسطة"), .figures),
            Column(
                "busiest-hour", Phrase(english: "Busiest hour", arabic: "أكثر الساعات ازدحامًا"), .words),
            Column("peak-load", Phrase(english: "Load then", arabic: "الحمل فيها"), .figures),
            Column(
                "first-rung",
                Phrase(english: "Counsellors then, first rung", arabic: "العاملون فيها، الدرجة الأولى"),
                .figures),
            Column(
                "ladder", Phrase(english: "Whole ladder", arabic: "كل درجات التوجيه"), .figures),
            Column(
                "service-level", Phrase(english: "Service level expected", arabic: "مستوى الخدمة المتوقع"),
                .figures),
            Column(
                "occupancy", Phrase(english: "Occupancy expected", arabic: "نسبة الإشغال المتوقعة"), .figures),
        ]
        return Table(
            "week", caption: Phrase(english: "Demand and staffing", arabic: "الطلب والعاملون"),
            columns: columns, rows: capacity.hotlines.map(row), notes: [Self.meaning])
    }

    private func row(_ hotline: HotlineCapacity) -> Row {
        let name = ScopeWords(scenario: scenario).phrase(.hotline(hotline.hotline))
        let busiest = hotline.busiestHour
        let then = busiest.flatMap { hotline.hours[$0] }
        return Row([
            .label(hotline.hotline, name), .quantity(hotline.openHoursPerWeek, .number(decimals: 0)),
            .quantity(hotline.arrivalsPerWeek, .number(decimals: 1)),
            hotline.shareWhileOpen.map { .quantity($0, .share) } ?? .empty,
            .quantity(hotline.mean(\.offeredLoad), .number(decimals: 2)),
            busiest.map { .words(Self.moment($0)) } ?? .empty, Self.number(then?.offeredLoad),
            Self.number(then?.firstRung, decimals: 1), Self.number(then?.ladder, decimals: 1),
            Self.share(then?.expectation?.serviceLevel), Self.share(then?.expectation?.occupancy),
        ])
    }

    /// What the columns of a check mean.
    static let meaning = Phrase(
        english: """
            Load: calls an hour times hours of talk and wrap-up, in erlangs; as many counsellors would be busy all the \
            time. Expected: what theory says (Erlang A) if the first rung answered nobody else and nobody helped it. \
            Redials come on top.
            """,
        arabic: """
            الحمل: عدد المكالمات في الساعة مضروبًا في ساعات الحديث والتوثيق (إرلنغ)، وهو عدد العاملين المشغولين طوال \
            الوقت. المتوقع: ما تقوله النظرية (Erlang A) لو لم ترد الدرجة الأولى على غيرهم ولم يساعدها أحد. تُضاف إلى \
            ذلك إعادة المحاولات.
            """)

    /// An hour of the week in words, such as "Sunday 20:00".
    static func moment(_ hour: Int) -> Phrase {
        let time = Value.time(minute: hour % 24 * 60)
        let day = day(hour / 24).phrase
        return Phrase(english: "\(day) \(time)", arabic: "\(day) \(time)")
    }

    /// The day of the week, 0 for Monday.
    static func day(_ number: Int) -> DayOfWeek { DayOfWeek(rawValue: (number + 2) % 7) ?? .saturday }

    static func number(_ value: Double?, decimals: Int = 2) -> Cell {
        value.map { .quantity($0, .number(decimals: decimals)) } ?? .empty
    }

    static func share(_ value: Double?) -> Cell { value.map { .quantity($0, .share) } ?? .empty }
}

import Documents
import HotlineModel

// The simulated time, and the days that differ.
extension Explanation {
    var time: Section {
        let calendar = scenario.calendar
        var points = Points()
        let first = Phrase(
            english: "\(calendar.start.weekday.phrase) \(.day(calendar.start))",
            arabic: "\(calendar.start.weekday.phrase) \(.day(calendar.start))")
        switch calendar.length {
        case .days(let days):
            points.add(
                "The simulation starts on \(first) at midnight and lasts \(days, of: .simulatedDay).",
                "تبدأ المحاكاة عند منتصف ليل \(first) ومدتها \(days, of: .simulatedDay).")
        case .seconds(let seconds):
            points.add(
                "The simulation starts on \(first) at midnight and lasts \(.seconds(seconds)).",
                "تبدأ المحاكاة عند منتصف ليل \(first) ومدتها \(.seconds(seconds)).")
        }
        points.add(
            "All times are local times of \(code: calendar.zone), clock changes included.",
            "كل الأوقات بالتوقيت المحلي \(code: calendar.zone)، بما في ذلك تغيير الساعة.")
        if calendar.weekend.isEmpty {
            points.add("There is no weekend.", "لا توجد عطلة نهاية أسبوع.")
        } else {
            let weekend = Phrase.row(calendar.weekend.map(\.phrase))
            points.add("The weekend is \(weekend).", "عطلة نهاية الأسبوع: \(weekend).")
        }
        if calendar.warmUpSeconds > 0 {
            points.add(
                """
                The first \(.seconds(calendar.warmUpSeconds)) are simulated but not counted, so that an empty start leaves \
                no trace.
                """,
                "تُحاكى المدة الأولى \(.seconds(calendar.warmUpSeconds)) ولا تُحسب، حتى لا تؤثر البداية الخالية."
            )
        }
        if calendar.dayCorrelation > 0 {
            points.add(
                "Busy days of different groups coincide, with a correlation of \(.part(calendar.dayCorrelation)).",
                "تتزامن الأيام المزدحمة بين الفئات بمعامل ارتباط \(.part(calendar.dayCorrelation)).")
        }
        switch calendar.ending {
        case .cut:
            points.add(
                "Calls in the system at the end count as in progress.",
                "المكالمات الجارية عند النهاية تُحسب جارية.")
        case .drain:
            points.add(
                "At the end nobody new calls, and everybody in the system is followed to the end.",
                "عند النهاية لا يتصل أحد جديد، ويُتابع كل من في المنظومة حتى النهاية.")
        }
        return Section(
            "time", english: "The simulated time", arabic: "زمن المحاكاة", points.block + periods)
    }

    private var periods: [Block] {
        var points = Points()
        for period in scenario.periods {
            points.add(
                """
                \(period.name), from \(.day(period.from)) to \(.day(period.to)): \(.part(period.volume)) of the usual \
                calls, \(spread(period)).
                """,
                """
                \(period.name)، من \(.day(period.from)) إلى \(.day(period.to)): \(.part(period.volume)) من المكالمات \
                المعتادة، \(spread(period)).
                """)
        }
        guard !scenario.periods.isEmpty else { return [] }
        return [
            .heading(
                Phrase(english: "Days with habits of their own", arabic: "أيام لها عاداتها"), level: 2)
        ] + points.block
    }

    private func spread(_ period: Period) -> Phrase {
        guard let profile = period.profile else {
            return Phrase(english: "spread over the hours as usual", arabic: "موزعة على الساعات كالمعتاد")
        }
        return Phrase(
            english: "spread over the hours as in the profile \(profile)",
            arabic: "موزعة على الساعات كما في نمط \(profile)")
    }
}

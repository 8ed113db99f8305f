import HotlineEngine
import HotlineModel

// How soon persons reach a counsellor, and whether they do after they had to hang up.
extension MetricRegistry {
    static let reach: [Metric] = [
        within("reached-within-hour", "Reached within an hour", "من وصلوا خلال ساعة", "an hour", "ساعة") {
            $0.reachedWithinHour
        },
        within(
            "reached-within-day", "Reached within 24 hours", "من وصلوا خلال 24 ساعة", "24 hours", "24 ساعة"
        ) {
            $0.reachedWithinDay
        },
        within("reached-within-week", "Reached within 7 days", "من وصلوا خلال 7 أيام", "7 days", "7 أيام") {
            $0.reachedWithinWeek
        },
        share(
            "not-reached-within-day", "Not reached within 24 hours", "من لم يصلوا خلال 24 ساعة", .lower,
            formula:
                "persons lost, or reached more than 24 hours after the first dial / persons who were reached or lost [EQ.unserved]",
            arabicFormula:
                "من لم يصلوا أو وصلوا بعد أكثر من 24 ساعة من أول اتصال / من وصلوا أو لم يصلوا [EQ.unserved]",
            { Double($0.reached + $0.lost - $0.reachedWithinDay) }, over: { Double($0.reached + $0.lost) }),
        share(
            "reached-after-interruption", "Reached after breaking off for safety",
            "من وصلوا بعد انقطاع حرصًا على السلامة", .higher,
            formula:
                "persons reached after they once had to hang up unserved because it was no longer safe / all who had to [SAFE.interrupted]",
            arabicFormula:
                "من وصلوا بعد أن اضطروا إلى إنهاء الاتصال حرصًا على السلامة / كل من اضطروا [SAFE.interrupted]",
            { Double($0.reachedAfterInterruption) }, over: { Double($0.interrupted) }),
    ]

    private static func within(
        _ id: String, _ english: String, _ arabic: String, _ time: String, _ arabicTime: String,
        _ reached: @escaping @Sendable (PersonTally) -> Int
    ) -> Metric {
        share(
            id, english, arabic, .higher,
            formula:
                "persons who spoke to a counsellor within \(time) of the first dial / persons who were reached or lost [REACH]",
            arabicFormula:
                "من تحدثوا إلى مستشار/ة خلال \(arabicTime) من أول اتصال / من وصلوا أو لم يصلوا [REACH]",
            { Double(reached($0)) }, over: { Double($0.reached + $0.lost) })
    }
}

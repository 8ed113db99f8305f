import Documents
import HotlineModel
import Metrics

// Whether persons reach a counsellor, over all their attempts.
extension RunReport {
    var persons: Table {
        table(
            "persons",
            [
                "persons", "reached", "lost", "lost-callers", "unserved-share", "first-attempt-success",
                "reached-within-day",
                "attempts-per-person", "time-to-counsellor-p50", "time-to-counsellor-p90",
            ], by: [.gender, .language, .dialled, .callers],
            caption: Phrase(english: "Who reaches a counsellor", arabic: "من يصل إلى مستشار/ة"),
            notes: [
                Phrase(
                    english: """
                        A person may make several attempts. Lost: every attempt failed. Unserved: lost, and no \
                        attempt came to a hotline that serves them.
                        """,
                    arabic: """
                        قد يحاول الشخص الاتصال عدة مرات. لم يصلوا: فشلت كل المحاولات. لم تصلهم الخدمة: لم تصل أي \
                        محاولة إلى خط يخدمهم.
                        """)
            ])
    }

    static let personKinds: [Scope.Kind] = [.gender, .language, .callers]
}

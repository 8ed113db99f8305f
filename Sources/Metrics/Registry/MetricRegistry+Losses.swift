import HotlineEngine
import HotlineModel

// Persons lost, charged to the hotline and the ending of their last attempt.
extension MetricRegistry {
    /// Every way in which a person can be lost, in the order of reports.
    public static let lostCauses: [LostCause] = [
        LostCause("lost-closed", "outside opening hours", "خارج ساعات العمل") { $0.closed },
        LostCause("lost-abandoned", "hung up waiting", "أنهوا المكالمة أثناء الانتظار") { $0.abandoned },
        LostCause(
            "lost-skill", "hung up while only counsellors without the language or skill were on duty",
            "أنهوا المكالمة ولم يكن في الوردية إلا من لا يجيد اللغة أو لا يختص"
        ) { $0.skill },
        LostCause("lost-blocked", "all lines busy", "كل الخطوط مشغولة") { $0.blocked },
        LostCause("lost-declined", "the hotline does not serve them", "الخط لا يخدمهم") { $0.declined },
        LostCause("lost-referred", "did not dial the other number", "لم يتصلوا بالرقم الآخر") { $0.referred },
        LostCause("lost-interrupted", "no longer safe to speak", "لم يعد الحديث آمنًا") { $0.interrupted },
        LostCause("lost-balked", "left at the announced wait", "انصرفوا عند إعلان مدة الانتظار") {
            $0.balked
        },
        LostCause("lost-interpreter", "no interpreter came", "لم يحضر مترجم") { $0.interpreter },
        LostCause("lost-callback", "the callback failed", "لم تنجح معاودة الاتصال") { $0.callback },
    ]

    static let losses: [Metric] = lostCauses.map { cause in
        count(
            cause.id, "Lost: \(cause.words.english)",
            "لم يصلوا: \(cause.words.arabic ?? cause.words.english)",
            .lower, formula: "persons lost: \(cause.words.english) in the last attempt",
            arabicFormula: "أشخاص لم يصلوا: \(cause.words.arabic ?? cause.words.english) في آخر محاولة"
        ) { cause.count($0.lost) }
    }
}

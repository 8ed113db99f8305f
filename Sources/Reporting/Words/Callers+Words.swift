import Documents
import HotlineModel

extension Urgency {
    /// The urgency in a word.
    var phrase: Phrase {
        switch self {
        case .low: Phrase(english: "low", arabic: "منخفضة")
        case .normal: Phrase(english: "normal", arabic: "عادية")
        case .high: Phrase(english: "high", arabic: "عالية")
        case .critical: Phrase(english: "critical", arabic: "حرجة")
        }
    }
}

extension Redial.Cause {
    /// After what the caller tries again.
    var phrase: Phrase {
        switch self {
        case .abandoned: Phrase(english: "after hanging up in a queue", arabic: "بعد إنهاء الانتظار")
        case .blocked: Phrase(english: "after a busy tone", arabic: "بعد نغمة مشغول")
        case .closed: Phrase(english: "after calling while closed", arabic: "بعد الاتصال خارج ساعات العمل")
        case .interrupted:
            Phrase(english: "after it was unsafe to speak", arabic: "بعد انقطاع لعدم أمان الكلام")
        case .balked:
            Phrase(
                english: "after hanging up at the announced wait",
                arabic: "بعد الإنهاء عند إعلان مدة الانتظار")
        case .interpreter: Phrase(english: "after no interpreter came", arabic: "بعد عدم توفر مترجم")
        case .callback: Phrase(english: "after a callback did not come", arabic: "بعد معاودة اتصال لم تتم")
        }
    }
}

extension CallChoice {
    /// Which call a counsellor takes, after "they take first".
    var phrase: Phrase {
        switch self {
        case .priority:
            Phrase(
                english: "the highest priority, then the longest waiting",
                arabic: "الأعلى أولوية ثم الأطول انتظارًا")
        case .oldest:
            Phrase(
                english: "the longest waiting, whatever the queue", arabic: "الأطول انتظارًا أيًّا كانت القائمة")
        case .weighted:
            Phrase(
                english: "the largest product of wait and weight", arabic: "الأكبر حاصلَ ضرب الانتظار في الوزن"
            )
        case .ownFirst:
            Phrase(
                english: "calls of their own hotline, then the highest priority",
                arabic: "مكالمات خطهم ثم الأعلى أولوية")
        case .languageFirst:
            Phrase(
                english: "calls in the language that the fewest teams speak, then the highest priority",
                arabic: "المكالمات باللغة التي يتحدثها أقل عدد من الفرق ثم الأعلى أولوية")
        }
    }
}

extension CounsellorChoice {
    /// Which counsellor answers, after "of several idle counsellors".
    var phrase: Phrase {
        switch self {
        case .ranked:
            Phrase(
                english: "the first team of the rung, and in it whoever has been idle longest",
                arabic: "الفريق الأول في الدرجة، وفيه الأطول خلوًّا")
        case .longestIdle:
            Phrase(
                english: "whoever has been idle longest, whatever the team",
                arabic: "الأطول خلوًّا أيًّا كان الفريق")
        case .fewestSkills:
            Phrase(
                english: "the team with the fewest skills, and in it whoever has been idle longest",
                arabic: "الفريق الأقل مهارات، وفيه الأطول خلوًّا")
        case .leastBusy:
            Phrase(
                english: "whoever has spent the least time with callers", arabic: "الأقل وقتًا مع المتصلين")
        case .random: Phrase(english: "anyone, by chance", arabic: "أي واحد منهم بالصدفة")
        }
    }
}

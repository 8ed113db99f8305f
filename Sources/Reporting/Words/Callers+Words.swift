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

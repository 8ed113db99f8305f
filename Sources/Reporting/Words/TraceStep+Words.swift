import Documents
import HotlineEngine

extension TraceEntry.Step {
    /// What happened, in a few words.
    var phrase: Phrase {
        switch self {
        case .dialled: Phrase(english: "dialled", arabic: "طلب الرقم")
        case .closed: Phrase(english: "called while closed", arabic: "اتصال خارج ساعات العمل")
        case .blocked: Phrase(english: "heard a busy tone", arabic: "نغمة مشغول")
        case .declined: Phrase(english: "was not served", arabic: "لم يُخدم")
        case .referred: Phrase(english: "was told another number", arabic: "أُخبر برقم آخر")
        case .transferred: Phrase(english: "was connected here", arabic: "حُوِّل إلى هنا")
        case .leftMessage: Phrase(english: "left a message", arabic: "ترك رسالة")
        case .greeted: Phrase(english: "hears the greeting", arabic: "يسمع الترحيب")
        case .hungUp: Phrase(english: "hung up in the greeting", arabic: "أنهى المكالمة أثناء الترحيب")
        case .contained:
            Phrase(english: "was helped by recorded information", arabic: "كفته المعلومات المسجلة")
        case .interrupted: Phrase(english: "had to hang up at once", arabic: "اضطر لإنهاء المكالمة فورًا")
        case .balked:
            Phrase(english: "hung up at the announced wait", arabic: "أنهى المكالمة عند إعلان مدة الانتظار")
        case .acceptedCallback: Phrase(english: "will be called back", arabic: "سيُعاود الاتصال به")
        case .queued: Phrase(english: "waits", arabic: "ينتظر")
        case .rungOpened: Phrase(english: "reached the next rung", arabic: "بلغ الدرجة التالية")
        case .answered: Phrase(english: "was answered", arabic: "أُجيب")
        case .calledBack: Phrase(english: "was called back and answered", arabic: "عُوود الاتصال به فرد")
        case .callbackFailed:
            Phrase(english: "was called back and did not answer", arabic: "عُوود الاتصال به فلم يرد")
        case .triaged: Phrase(english: "is asked what it is about", arabic: "يُسأل عن حاجته")
        case .interpreterCalled: Phrase(english: "waits for an interpreter", arabic: "ينتظر مترجمًا")
        case .interpreterJoined: Phrase(english: "an interpreter joins", arabic: "انضم مترجم")
        case .interpreterFailed: Phrase(english: "no interpreter came", arabic: "لم يتوفر مترجم")
        case .referredToService: Phrase(english: "was referred to a service", arabic: "أُحيل إلى خدمة")
        case .passedToPartner: Phrase(english: "was passed on to a partner", arabic: "حُوِّل إلى جهة شريكة")
        case .willCallAgain: Phrase(english: "will call again", arabic: "سيتصل مرة أخرى")
        case .abandoned: Phrase(english: "hung up waiting", arabic: "أنهى الانتظار")
        case .willRedial: Phrase(english: "will try again", arabic: "سيعاود المحاولة")
        case .lost: Phrase(english: "gave up for good", arabic: "توقف عن المحاولة نهائيًّا")
        case .ended: Phrase(english: "the conversation ended", arabic: "انتهت المحادثة")
        case .wrappedUp: Phrase(english: "has documented the call", arabic: "أنهى توثيق المكالمة")
        case .recovered: Phrase(english: "has recovered", arabic: "أنهى التعافي")
        case .pauseBegan: Phrase(english: "takes a pause", arabic: "بدأ استراحة")
        case .pauseEnded: Phrase(english: "came back", arabic: "عاد من الاستراحة")
        case .cameOnDuty: Phrase(english: "came on duty", arabic: "بدأ الخدمة")
        case .left: Phrase(english: "left", arabic: "غادر")
        }
    }
}

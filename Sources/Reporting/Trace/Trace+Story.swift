public import Documents
import HotlineEngine
import HotlineModel
import Planning

// The story of one person's call, from the first dial to the end.
extension Trace {
    /// The story in words; nil where there is no such number.
    public func story(ofCaller number: Int) -> Document? {
        let places = places(in: everything, caller: number)
        guard let first = places.first, let group = group(steps[first]) else { return nil }
        var points = Points()
        var story = Story(trace: self)
        for place in places {
            let step = steps[place]
            let time = Phrase.code(moments.text(step.seconds))
            let told = story.tell(step)
            points.add("\(time): \(told)", "\(time): \(told)")
        }
        return Document(
            title: Phrase(
                english: "The story of call \(.count(number))", arabic: "قصة المكالمة \(.count(number))"),
            subtitle: Phrase(
                english: "Somebody of the group \(group.name). Simulated: nobody really called.",
                arabic: "شخص من فئة \(group.name). محاكاة: لم يتصل أحد حقًا."),
            metadata: [
                Fact("scenario", Phrase(english: "Scenario", arabic: "السيناريو"), .code(provenance.file)),
                Fact("command", Phrase(english: "Command", arabic: "الأمر"), .code(provenance.command)),
            ], blocks: points.block)
    }

    /// Tells one step after the other; remembers since when the caller waits and talks.
    private struct Story {
        let trace: Trace
        private var waitsSince: Double?
        private var talksSince: Double?

        init(trace: Trace) { self.trace = trace }

        mutating func tell(_ step: TraceEntry) -> Phrase {
            let hotline = Phrase.name(trace.hotline(step)?.name ?? "")
            let team = Phrase.name(trace.team(step)?.name ?? "")
            let counsellor = Value.count(step.counsellor + 1)
            switch step.step {
            case .dialled:
                return Phrase(
                    english: "The caller dials \(hotline), attempt \(.count(step.attempt)).",
                    arabic: "المتصل يطلب \(hotline)، المحاولة \(.count(step.attempt)).")
            case .transferred:
                return Phrase(
                    english: "The call is connected to \(hotline).", arabic: "تُحوَّل المكالمة إلى \(hotline).")
            case .queued:
                waitsSince = step.seconds
                return Phrase(
                    english: "The call joins the queue of \(hotline).",
                    arabic: "تدخل المكالمة قائمة الانتظار على \(hotline).")
            case .answered, .calledBack:
                talksSince = step.seconds
                let wait = Value.seconds(step.seconds - (waitsSince ?? step.seconds))
                waitsSince = nil
                if step.step == .calledBack {
                    return Phrase(
                        english: "Counsellor \(counsellor) of \(team) calls back, and the person answers.",
                        arabic: "يعاود المستشار \(counsellor) من \(team) الاتصال، فيرد الشخص.")
                }
                return Phrase(
                    english: "Counsellor \(counsellor) of \(team) answers, after a wait of \(wait).",
                    arabic: "يرد المستشار \(counsellor) من \(team)، بعد انتظار \(wait).")
            case .abandoned:
                let wait = Value.seconds(step.seconds - (waitsSince ?? step.seconds))
                waitsSince = nil
                return Phrase(
                    english: "The caller hangs up after waiting \(wait).",
                    arabic: "ينهي المتصل الانتظار بعد \(wait).")
            case .ended:
                let talk = Value.seconds(step.seconds - (talksSince ?? step.seconds))
                talksSince = nil
                return Phrase(
                    english: "The conversation ends after \(talk).", arabic: "تنتهي المحادثة بعد \(talk).")
            case .closed:
                return Phrase(english: "\(hotline) is closed.", arabic: "\(hotline) خارج ساعات العمل.")
            case .blocked:
                return Phrase(
                    english: "All lines of \(hotline) are held: a busy tone.",
                    arabic: "كل خطوط \(hotline) مشغولة: نغمة مشغول.")
            case .declined:
                return Phrase(
                    english: "\(hotline) does not serve this caller.",
                    arabic: "\(hotline) لا يخدم هذا المتصل.")
            case .referred:
                return Phrase(
                    english: "\(hotline) does not serve this caller and tells another number.",
                    arabic: "\(hotline) لا يخدم هذا المتصل ويخبره برقم آخر.")
            default:
                let words = step.step.phrase
                return Phrase(english: "\(words).", arabic: "\(words).")
            }
        }
    }
}

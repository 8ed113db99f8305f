import Documents
import Planning

extension EstimateGap {
    /// The reason's name in machine-readable output.
    var identifier: String {
        switch self {
        case .nothingObserved: "nothing-observed"
        case .tooFewObservations: "too-few-observations"
        case .tooFewInTail: "too-few-in-tail"
        case .tooFewReplications: "too-few-replications"
        case .beyondObserved: "beyond-observed"
        case .runTooShort: "run-too-short"
        case .notFinite: "not-a-number"
        case .notMeasured: "not-measured"
        }
    }

    /// The reason in words.
    var phrase: Phrase {
        switch self {
        case .nothingObserved:
            Phrase(
                english: "nothing of the kind happened in any replication",
                arabic: "لم يحدث شيء من ذلك في أي تكرار")
        case .tooFewObservations(let least):
            Phrase(
                english: "fewer than \(.count(least)) observations: too few for a number",
                arabic: "أقل من \(.count(least)) مشاهدات: لا تكفي لذكر رقم")
        case .tooFewInTail(let least):
            Phrase(
                english: "fewer than \(.count(least)) observations above or below: too few for a percentile",
                arabic: "أقل من \(.count(least)) مشاهدات فوقه أو تحته: لا تكفي لذكر مئين")
        case .tooFewReplications(let least):
            Phrase(
                english: "fewer than \(.count(least)) replications with something to observe: no interval",
                arabic: "أقل من \(.count(least)) تكرارات بها ما يُشاهد: لا فترة ثقة")
        case .beyondObserved:
            Phrase(
                english: "the longest waits ended in hang-ups: it lies beyond what was observed",
                arabic: "انتهت أطول فترات الانتظار بترك المكالمة: القيمة أبعد مما شوهد")
        case .runTooShort:
            Phrase(english: "the run is too short: no interval", arabic: "التشغيل قصير جدًا: لا فترة ثقة")
        case .notFinite:
            Phrase(english: "the value is not a number", arabic: "القيمة ليست رقمًا")
        case .notMeasured:
            Phrase(english: "not measured here", arabic: "غير متاح هنا")
        }
    }
}

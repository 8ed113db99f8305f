import HotlineEngine
import HotlineModel

// Conversations that need an interpreter, and how interpreters spend their time.
extension MetricRegistry {
    static let interpreters: [Metric] = [
        count(
            "interpreter-needed", "Needed an interpreter", "احتاجت إلى مترجم", .neither,
            formula:
                "answered calls in which counsellor and caller shared no language and the wait for an interpreter has ended",
            arabicFormula: "مكالمات مُجاب عنها لا لغة مشتركة فيها وانتهى انتظار المترجم"
        ) { $0.interpreted + $0.interpreterFailed },
        ratio(
            "interpreter-failed-share", "No interpreter came", "نسبة من لم يحضر لهم مترجم", .lower,
            formula: "calls that an interpreter did not join in time / calls that needed one",
            arabicFormula: "مكالمات لم ينضم إليها مترجم في الوقت المناسب / مكالمات احتاجت إليه",
            { Double($0.interpreterFailed) }, over: { Double($0.interpreted + $0.interpreterFailed) }),
        ratio(
            "interpreter-wait", "Wait for the interpreter", "متوسط انتظار المترجم", unit: .seconds, .lower,
            formula: "from the counsellor's answer until the interpreter has joined / calls that one joined",
            arabicFormula: "من رد المستشار/ة حتى انضمام المترجم / المكالمات التي انضم إليها",
            { $0.interpreterWaitSeconds }, over: { Double($0.interpreted) }),
        pool(
            "interpreter-asked", "Interpreters asked for", "طلبات الترجمة", unit: .count, .neither,
            formula: "conversations that an interpreter joined or that ended before one came",
            arabicFormula: "محادثات انضم إليها مترجم أو انتهت قبل حضوره",
            .mean { Double($0.pools.interpreted + $0.pools.failed) }),
        pool(
            "interpreter-joined", "Interpreters who joined", "طلبات انضم إليها مترجم", unit: .count, .higher,
            formula: "conversations that an interpreter joined", arabicFormula: "محادثات انضم إليها مترجم",
            .mean { Double($0.pools.interpreted) }),
        pool(
            "interpreter-left", "Left while waiting for one", "انصرفوا وهم ينتظرون المترجم", unit: .count,
            .lower,
            formula: "conversations that ended before an interpreter came, or for which none was found",
            arabicFormula: "محادثات انتهت قبل حضور مترجم أو لم يوجد لها مترجم",
            .mean { Double($0.pools.failed) }),
        pool(
            "interpreter-hours", "Interpreted hours", "ساعات الترجمة", unit: .hours, .neither,
            formula: "interpreter-hours in conversations, connecting included",
            arabicFormula: "ساعات المترجمين في المحادثات، مع زمن الاتصال بهم",
            .mean { $0.pools.busySeconds / 3_600 }),
        pool(
            "interpreter-occupancy", "Interpreters' occupancy", "نسبة إشغال المترجمين", unit: .share,
            .neither,
            formula: "time in conversations / time on duty; above 100% where conversations outlast shifts",
            arabicFormula: "زمن المحادثات / زمن العمل؛ يتجاوز 100% حين تمتد المحادثات بعد الوردية",
            .ratio({ $0.pools.busySeconds }, over: { $0.pools.dutySeconds })),
    ]

    private static func pool(
        _ id: String, _ english: String, _ arabic: String, unit: MetricUnit, _ better: Better,
        formula: String, arabicFormula: String, _ estimator: Estimator
    ) -> Metric {
        Metric(
            id, english, arabic, unit: unit, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: ofPools, estimator)
    }
}

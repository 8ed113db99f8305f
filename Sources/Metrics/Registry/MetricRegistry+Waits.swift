import HotlineEngine
import HotlineModel

// How long callers wait.
extension MetricRegistry {
    static let waits: [Metric] =
        [
            ratio(
                "average-speed-of-answer", "Average speed of answer", "متوسط سرعة الرد", unit: .seconds,
                .lower,
                formula: "wait in the queue of answered calls / answered, zeros included [ASA]",
                arabicFormula: "زمن انتظار المكالمات المُجاب عنها / عددها [ASA]",
                scopes: ofAttempts + [.interval],
                { $0.answeredWaitSeconds }, over: { Double($0.answered) }),
            ratio(
                "speed-of-answer-from-dial", "Average speed of answer from the dial",
                "متوسط سرعة الرد منذ الاتصال", unit: .seconds, .lower,
                formula:
                    "from dialling to the answer, greeting and transfers included, of answered calls / answered [ASA.dial]",
                arabicFormula:
                    "من الاتصال حتى الرد، مع الترحيب والتحويل، للمكالمات المُجاب عنها / عددها [ASA.dial]",
                { $0.answeredSinceDialSeconds }, over: { Double($0.answered) }),
            ratio(
                "mean-wait", "Mean wait", "متوسط زمن الانتظار", unit: .seconds, .lower,
                formula:
                    "wait in the queue of all who queued, abandoned included / all who queued [WAIT.all]",
                arabicFormula: "زمن انتظار كل من دخل قائمة الانتظار / عددهم [WAIT.all]",
                { $0.answeredWaitSeconds + $0.abandonedWaitSeconds }, over: { Double($0.queued) }),
            ratio(
                "mean-wait-delayed", "Mean wait of those who waited", "متوسط انتظار من انتظروا",
                unit: .seconds, .lower,
                formula: "wait in the queue of all who queued / those of them who had to wait [WAIT.delayed]",
                arabicFormula: "زمن انتظار كل من دخل قائمة الانتظار / من اضطروا إلى الانتظار [WAIT.delayed]",
                { $0.answeredWaitSeconds + $0.abandonedWaitSeconds }, over: { Double($0.delayed) }),
            ratio(
                "time-to-abandon", "Mean time to hanging up", "متوسط الزمن حتى ترك المكالمة", unit: .seconds,
                .neither,
                formula: "wait in the queue of abandoned calls, short ones included / abandoned [TTA]",
                arabicFormula: "زمن انتظار المكالمات المتروكة، ومنها المبكرة / عددها [TTA]",
                { $0.abandonedWaitSeconds }, over: { Double($0.abandoned + $0.abandonedShort) }),
            ratio(
                "excess-wait", "Mean wait beyond T", "متوسط الانتظار بعد T", unit: .seconds, .lower,
                formula: "wait in the queue beyond T of all who queued / all who queued [EXCESS]",
                arabicFormula: "زمن الانتظار بعد T لكل من دخل قائمة الانتظار / عددهم [EXCESS]",
                { $0.excessWaitSeconds }, over: { Double($0.queued) }),
            quantile("wait-p50", "Median wait", "وسيط زمن الانتظار", 0.5, .wait),
            quantile("wait-p80", "Wait, 80th percentile", "زمن الانتظار، المئين ٨٠", 0.8, .wait),
            quantile("wait-p90", "Wait, 90th percentile", "زمن الانتظار، المئين ٩٠", 0.9, .wait),
            quantile("wait-p95", "Wait, 95th percentile", "زمن الانتظار، المئين ٩٥", 0.95, .wait),
            quantile("wait-p99", "Wait, 99th percentile", "زمن الانتظار، المئين ٩٩", 0.99, .wait),
            censored(
                "wait-all-p50", "Median wait, hang-ups as unfinished", "وسيط الانتظار باحتساب من تركوا", 0.5),
            censored(
                "wait-all-p80", "Wait, 80th percentile, hang-ups as unfinished",
                "زمن الانتظار، المئين ٨٠، باحتساب من تركوا", 0.8),
            censored(
                "wait-all-p90", "Wait, 90th percentile, hang-ups as unfinished",
                "زمن الانتظار، المئين ٩٠، باحتساب من تركوا", 0.9),
            censored(
                "wait-all-p95", "Wait, 95th percentile, hang-ups as unfinished",
                "زمن الانتظار، المئين ٩٥، باحتساب من تركوا", 0.95),
            censored(
                "wait-all-p99", "Wait, 99th percentile, hang-ups as unfinished",
                "زمن الانتظار، المئين ٩٩، باحتساب من تركوا", 0.99),
            Metric(
                "longest-wait", "Longest wait", "أطول انتظار", unit: .seconds, better: .lower,
                formula:
                    "the longest wait of an answered call; the mean over replications of each one's longest",
                arabicFormula: "أطول انتظار لمكالمة مُجاب عنها؛ متوسط الأطول في كل تكرار", scopes: ofAttempts,
                .mean { $0.attempts.longestWaitSeconds }),
            level(
                "queue-length", "Mean queue length", "متوسط طول قائمة الانتظار",
                formula: "time spent waiting by all calls / time counted",
                arabicFormula: "مجموع زمن الانتظار / الزمن المحسوب"
            ) { $0.queueSeconds },
            level(
                "lines-held", "Mean lines held", "متوسط الخطوط المشغولة",
                formula: "time for which calls held a line / time counted",
                arabicFormula: "مجموع زمن شغل الخطوط / الزمن المحسوب"
            ) { $0.lineSeconds },
        ]

    private static func quantile(
        _ id: String, _ english: String, _ arabic: String, _ share: Double, _ kind: DurationKind
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .seconds, better: .lower,
            formula: "of answered calls, from a histogram with at most 0.4% error",
            arabicFormula: "للمكالمات المُجاب عنها، من مدرج تكراري بخطأ لا يتجاوز 0.4%",
            scopes: ofAttempts, .quantile(share, of: kind))
    }

    private static func censored(
        _ id: String, _ english: String, _ arabic: String, _ share: Double
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .seconds, better: .lower,
            formula:
                "the wait until an answer of all who queued, hang-ups telling only that it was longer (Kaplan-Meier)",
            arabicFormula: "زمن الانتظار حتى الرد لكل من دخل القائمة، ومن ترك كان انتظاره أطول (كابلان-ماير)",
            scopes: ofAttempts, .censoredQuantile(share, of: .wait, censoredBy: .abandonedWait))
    }

    private static func level(
        _ id: String, _ english: String, _ arabic: String, formula: String, arabicFormula: String,
        _ seconds: @escaping @Sendable (CellTally) -> Double
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .level, better: .neither, formula: formula,
            arabicFormula: arabicFormula,
            scopes: ofAttempts, .ratio({ seconds($0.attempts) }, over: { $0.countedSeconds }))
    }
}

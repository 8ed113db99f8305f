import Documents
import HotlineModel
import Metrics
import Planning

// Section 1: what the study is for, and what it measures.
extension StressChecklist {
    var objectives: [StressItem] {
        [
            StressItem("1.1", "Purpose of the model", "غرض النموذج", purpose),
            StressItem("1.2", "Model outputs", "مخرجات النموذج", outputs),
            StressItem("1.3", "Experimentation aims", "أهداف التجارب", aims),
        ]
    }

    private var purpose: [StressStatement] {
        let question = scenario.question.map { question in
            StressStatement(
                .scenario, "The question that it answers: \(question.phrase)",
                "السؤال الذي يجيب عنه: \(question.phrase)")
        }
        return [question].compactMap { $0 } + [
            StressStatement(
                .author, "The background of the study, and the objectives that the model serves.",
                "خلفية الدراسة والأهداف التي يخدمها النموذج.")
        ]
    }

    /// Every metric of the usual report.
    private var outputs: [StressStatement] {
        let definitions = RunReport(result, provenance).definitions.flatMap { block -> [Definition] in
            if case .definitions(let definitions) = block { definitions } else { [] }
        }
        let metrics = definitions.map { definition -> StressStatement in
            let kind = MetricRegistry.metric(definition.id)?.estimator.kind ?? .code(definition.id)
            return StressStatement(
                .simulator, "\(definition.term) (\(code: definition.id), \(kind)): \(definition.meaning).",
                "\(definition.term) (\(code: definition.id)، \(kind)): \(definition.meaning).")
        }
        return [
            StressStatement(
                .simulator,
                """
                Attempts are counted when they end, at the hotline that they came to; a table by hour counts them in the hour \
                in which they came; persons are counted by their first call. Only the part of the horizon after the warm-up \
                counts.
                """,
                """
                تُعد المحاولات عند نهايتها، في الخط الذي وصلت إليه؛ وجدول الساعات يعدها في الساعة التي وصلت فيها؛ والأشخاص \
                بمكالمتهم الأولى. ولا يُحسب إلا ما بعد فترة الإحماء.
                """),
            StressStatement(
                .simulator,
                """
                A mean is that of the replications' values; a ratio that of totals over all replications, never the mean of \
                ratios; a percentile is read off all durations of all replications. Errors are confidence intervals: Student's for means; for ratios of totals by the delta method, for shares as \
                Wilson's with the effective number of observations; for percentiles from order statistics or from \
                replication-wise values. A value with too little behind it is not printed, and the reason is.
                """,
                """
                المتوسط متوسط قيم التكرارات؛ والنسبة نسبة مجموعين على كل التكرارات لا متوسط النسب؛ والمئين يُقرأ من كل المدد في كل \
                التكرارات. والأخطاء فترات ثقة: ستودنت للمتوسطات؛ وطريقة دلتا لنسب المجاميع، وويلسون بالعدد الفعال من المشاهدات للنسب \
                المئوية؛ وللمئينات من القيم المرتبة أو من قيم التكرارات. والقيمة التي لا تسندها مشاهدات كافية لا تُطبع ويُذكر السبب.
                """),
        ] + metrics
    }

    private var aims: [StressStatement] {
        let targets = told(explanation.targets)
        let kind =
            base.map { base in
                StressStatement(
                    .run, "Scenario analysis: \(scenario.title.phrase) against \(base.name).",
                    "تحليل سيناريوهات: \(scenario.title.phrase) مقابل \(base.name).")
            }
            ?? StressStatement(
                .run, "One scenario is simulated; nothing is varied or optimised.",
                "يُحاكى سيناريو واحد؛ ولا يُغيَّر شيء ولا تُحسَّن قيمة.")
        return [kind] + targets + [
            StressStatement(
                .author, "What the experiments were to find out, and why these scenarios were chosen.",
                "ما كان مطلوبًا معرفته من التجارب، وسبب اختيار هذه السيناريوهات.")
        ]
    }
}

extension Estimator {
    /// The kind of estimate in a word.
    fileprivate var kind: Phrase {
        switch self {
        case .mean: Phrase(english: "mean", arabic: "متوسط")
        case .ratio: Phrase(english: "ratio", arabic: "نسبة")
        case .quantile, .censoredQuantile: Phrase(english: "percentile", arabic: "مئين")
        }
    }
}

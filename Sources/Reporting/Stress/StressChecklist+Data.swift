import Documents
import HotlineModel
import Planning

// Section 3: what the numbers rest on, and all of them.
extension StressChecklist {
    var data: [StressItem] {
        [
            StressItem("3.1", "Data sources", "مصادر البيانات", sources),
            StressItem(
                "3.2", "Pre-processing", "المعالجة المسبقة",
                [
                    StressStatement(
                        .author,
                        "What was done to the data before use, such as filling gaps or leaving out what is out of line.",
                        "ما أُجري على البيانات قبل استخدامها، مثل سد الثغرات أو استبعاد القيم الشاذة.")
                ]),
            StressItem("3.3", "Input parameters", "مدخلات النموذج", inputs),
            StressItem("3.4", "Assumptions", "الافتراضات", assumptions),
        ]
    }

    private var sources: [StressStatement] {
        cited([.fact, .derived]) + [
            StressStatement(
                .author,
                "Of each source the sample size, the dates that it covers, and what the study used it for.",
                "لكل مصدر: حجم العينة والفترة التي يغطيها وفيم استُخدم في الدراسة.")
        ]
    }

    private var inputs: [StressStatement] {
        told(
            explanation.time, explanation.callers, explanation.demand, explanation.teams,
            explanation.interpreters, explanation.services, explanation.costs)
            + [
                StressStatement(
                    .author,
                    "How each distribution was chosen over others, where the scenario does not cite it.",
                    "كيف اختير كل توزيع دون غيره، حيث لا يستشهد السيناريو بأساس.")
            ]
    }

    private var assumptions: [StressStatement] {
        let cited = cited([.assumption])
        guard scenario.citations.isEmpty else { return cited + Self.alwaysAssumed }
        return [
            StressStatement(
                .author, "What was assumed: no input of the scenario says what it rests on.",
                "ما افتُرض: لا يذكر أي مدخل في السيناريو ما يستند إليه.")
        ] + Self.alwaysAssumed
    }

    /// What the scenario cites of some kinds, each once.
    private func cited(_ kinds: [Ground.Kind]) -> [StressStatement] {
        explanation.cited.filter { citation in
            explanation.kind(of: citation).map { kinds.contains($0) } ?? false
        }.map { citation in
            guard let ground = explanation.ground(citation) else {
                return StressStatement(.scenario, .code(citation))
            }
            return StressStatement(
                .scenario, "\(code: citation): \(ground.statement) \(ground.support)",
                "\(code: citation): \(ground.statement) \(ground.support)")
        }
    }

    private static let alwaysAssumed = [
        StressStatement(
            .simulator,
            """
            Callers of a group are alike in everything but chance; patience, talk time and what a caller does next do not \
            depend on the wait, except where the scenario announces it. Counsellors do not tire or speed up with load; nobody \
            is late.
            """,
            """
            المتصلون في الفئة الواحدة متماثلون إلا في الصدفة؛ ولا يتوقف الصبر ومدة الحديث وما يفعله المتصل بعدها على مدة الانتظار، \
            إلا إذا أُعلنت. ولا يتعب المستشارون ولا يسرعون بالضغط؛ ولا يتأخر أحد.
            """)
    ]
}

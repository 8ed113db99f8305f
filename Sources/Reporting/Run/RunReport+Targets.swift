import Documents
import HotlineModel
import Planning

// Whether the scenario's targets are met.
extension RunReport {
    var targets: Table {
        let columns = [
            Column("target", Phrase(english: "Target", arabic: "الهدف"), .label),
            Column("scope", Phrase(english: "Where", arabic: "أين"), .label),
            Column("measure", Phrase(english: "Measure", arabic: "المقياس"), .words),
            Column("bound", Phrase(english: "Asked for", arabic: "المطلوب"), .words),
            Column("estimate", Phrase(english: "Estimated", arabic: "المقدَّر"), .estimates),
            Column("answer", Phrase(english: "Answer", arabic: "النتيجة"), .words),
        ]
        let words = ScopeWords(scenario: result.scenario)
        let rows = result.targets.map { verdict in
            Row([
                .label(verdict.target.name, .name(verdict.target.name)),
                .label(verdict.target.scope.name ?? "all", words.phrase(verdict.target.scope)),
                .words(verdict.measure), .words(verdict.bound(in: result.scenario.costs.currency)),
                cell(verdict.estimate),
                .words(verdict.answer.phrase),
            ])
        }
        return Table(
            "targets", caption: Phrase(english: "Targets", arabic: "الأهداف"), columns: columns, rows: rows,
            notes: [
                Phrase(
                    english: """
                        Met or missed: the whole interval lies on one side of what is asked for. Undecided: it \
                        does not, and more replications would tell.
                        """,
                    arabic: """
                        تحقق أو لم يتحقق: تقع فترة الثقة كلها على جانب واحد من المطلوب. غير محسوم: لا تقع كذلك، \
                        ومزيد من التكرارات يحسم.
                        """)
            ])
    }
}

import Documents
import HotlineModel
import Planning

// What was simulated, in a sentence or two.
extension RunReport {
    var simulated: Phrase {
        if let steady = result.steady { return simulated(steady) }
        let scenario = result.scenario
        let start = Value.date(CalendarDate(daysSince1970: scenario.calendar.start.dayNumber))
        let replications = Value.counted(result.replications, .replication)
        let days = Value.counted(result.horizonDays, .simulatedDay)
        let hotlines = Value.counted(scenario.hotlines.count, .hotline)
        let groups = Value.counted(scenario.callers.count, .callerGroup)
        let teams = Value.counted(scenario.teams.count, .team)
        let level = Self.percent(result.settings.confidenceLevel)
        return Phrase(
            english: """
                \(replications) of \(days) from \(start), local time of \(scenario.calendar.zone): \(hotlines), \
                \(groups), \(teams). Counts are means of one replication. Behind ± stands the half-width of the \
                \(level) confidence interval.\(basis)
                """,
            arabic: """
                \(replications)، كل منها \(days) ابتداءً من \(start) بتوقيت \(scenario.calendar.zone): \(hotlines)، \
                \(groups)، \(teams). الأعداد متوسطات لتكرار واحد. بعد علامة ± نصف عرض فترة الثقة \(level).\
                \(basis)
                """)
    }

    /// How many of the inputs that say what they rest on rest on facts.
    private var basis: Phrase {
        let citations = result.scenario.citations
        guard !citations.isEmpty else { return Phrase(english: "", arabic: "") }
        let onFacts = citations.count { $0.basis.contains { $0.hasPrefix("fact:") } }
        let facts = Value.count(onFacts)
        let assumptions = Value.count(citations.count - onFacts)
        return Phrase(
            english: " Inputs that cite a fact: \(facts); an assumption only: \(assumptions).",
            arabic: " مدخلات تستند إلى حقائق: \(facts)؛ وإلى افتراضات فقط: \(assumptions).")
    }

    /// Every citation of the scenario.
    var inputs: Table {
        let columns = [
            Column("input", Phrase(english: "Input", arabic: "المدخل"), .label),
            Column("basis", Phrase(english: "Rests on", arabic: "يستند إلى"), .words),
        ]
        let rows = result.scenario.citations.map { citation in
            Row([
                .label(citation.path, .code(citation.path)),
                .words(.code(citation.basis.joined(separator: ", "))),
            ])
        }
        return Table(
            "inputs", caption: Phrase(english: "What the inputs rest on", arabic: "ما تستند إليه المدخلات"),
            columns: columns, rows: rows)
    }
}

import Documents
import HotlineModel
import Metrics
import Planning

// What becomes of calls, and how long callers wait.
extension RunReport {
    /// Outcomes that are shown even where they never happen; all others are shown where they do.
    private static let expected = ["answered", "abandoned", "blocked", "closed"]
    private static let kinds: [Scope.Kind] = [.hotline, .gender]

    var calls: Table {
        let outcomes = MetricRegistry.attemptOutcomes
        let shown = outcomes.parts.filter {
            Self.expected.contains($0) || EstimateGrid.happens($0, .system, in: result)
        }
        return byHotlineAndGender(
            "calls", [outcomes.whole] + shown,
            caption: Phrase(english: "What becomes of calls", arabic: "مآل المكالمات"),
            notes: [
                Phrase(
                    english: """
                        An attempt is one dial. A call that is transferred counts as offered at both hotlines.
                        """,
                    arabic: "المحاولة اتصال واحد. المكالمة المحوّلة تُعد واردة في الخطين كليهما.")
            ])
    }

    var service: Table {
        byHotlineAndGender(
            "service",
            [
                "service-level", "average-speed-of-answer", "mean-wait", "wait-p50", "wait-p90",
                "abandonment-rate", "redirected-share",
            ], caption: Phrase(english: "How long callers wait", arabic: "مدة انتظار المتصلين"),
            notes: [serviceLevelSeconds])
    }

    private func byHotlineAndGender(
        _ id: String, _ metrics: [String], caption: Phrase, notes: [Phrase]
    ) -> Table {
        let grid = EstimateGrid(result, metrics)
        let groups = Self.kinds.compactMap { grid.group($0, title: ScopeWords.heading($0)) }
        return Table(
            id, caption: caption, columns: grid.columns("scope", Phrase(english: "", arabic: "")),
            groups: groups + [grid.total], notes: notes)
    }

    /// The seconds T of each hotline's service level.
    private var serviceLevelSeconds: Phrase {
        let hotlines = result.scenario.hotlines
        let words = ScopeWords(scenario: result.scenario)
        var english: [Line.Piece] = [.words("T, the seconds of the service level: ")]
        var arabic: [Line.Piece] = [.words("T، مدة مستوى الخدمة: ")]
        for (index, hotline) in hotlines.enumerated() {
            let name = words.phrase(.hotline(hotline.name))
            let seconds = Value.quantity(hotline.serviceLevelSeconds, .duration)
            let isLast = index == hotlines.count - 1
            english += [.phrase(name), .words(" "), .value(seconds), .words(isLast ? "." : ", ")]
            arabic += [.phrase(name), .words(" "), .value(seconds), .words(isLast ? "." : "، ")]
        }
        return Phrase(english: Line(english), arabic: Line(arabic))
    }
}

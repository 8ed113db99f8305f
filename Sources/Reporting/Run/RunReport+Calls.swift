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
        return table(
            "calls", [outcomes.whole] + shown, by: Self.kinds,
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
        table(
            "service",
            [
                "service-level", "average-speed-of-answer", "mean-wait", "wait-p50", "wait-p90",
                "abandonment-rate", "redirected-share",
            ], by: Self.kinds,
            caption: Phrase(english: "How long callers wait", arabic: "مدة انتظار المتصلين"),
            notes: [serviceLevelSeconds])
    }

    /// Who comes to which hotline, and whether a transfer leads anywhere; nil where there is nothing to tell apart.
    var access: Table? {
        guard result.scenario.hotlines.count > 1, Set(result.scenario.callers.map(\.gender)).count > 1 else {
            return nil
        }
        return table(
            "access",
            ["offered", "answered", "flow-out"] + happening(["transferred-in", "transfer-success"]),
            by: [.hotlineGender],
            caption: Phrase(english: "Who comes to which hotline", arabic: "من يصل إلى أي خط"))
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

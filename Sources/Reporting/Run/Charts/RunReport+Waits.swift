import Documents
import HotlineModel
import Planning

// How long callers wait: the share still in the queue as time goes by.
extension RunReport {
    /// A chart of all hotlines; nil where nobody queued.
    var waits: Figure? {
        let curves = result.curves.filter { curve in
            curve.kind == .waits && curve.points.contains { $0.estimate.value != nil }
        }
        // The end of a curve on which nobody waits any more tells nothing.
        let ends = curves.map { curve in
            curve.points.firstIndex { ($0.estimate.value ?? 0) < Self.nobody } ?? curve.points.count - 1
        }
        guard let end = ends.max() else { return nil }
        let words = ScopeWords(scenario: result.scenario)
        let series = curves.map { curve in
            LineChart.Series(
                curve.scope.name ?? "", words.phrase(curve.scope), style: .line,
                points: curve.points.prefix(end + 1).map {
                    LineChart.Point(
                        $0.position, $0.estimate.value, lower: $0.estimate.lower, upper: $0.estimate.upper)
                })
        }
        return Figure(
            "waits",
            caption: Phrase(english: "How long callers wait", arabic: "كم ينتظر المتصلون"),
            description: Phrase(
                english: """
                    One line for each hotline: of the calls that came to its queue, the share that still waited after each \
                    time; the steeper it falls, the better.
                    """,
                arabic: """
                    خط لكل خط ساخن: من المكالمات التي دخلت قائمة انتظاره، نسبة ما زال منها منتظرًا بعد كل مدة؛ وكلما كان \
                    الهبوط أشد كان أفضل.
                    """),
            chart: .lines(
                LineChart(
                    x: Axis(
                        Phrase(english: "Time in the queue", arabic: "المدة في قائمة الانتظار"),
                        .quantity(.duration)),
                    y: Axis(
                        Phrase(english: "Still waiting", arabic: "ما زالوا ينتظرون"), .quantity(.share)),
                    series: series)),
            notes: [
                Phrase(
                    english: """
                        A wait ends when the call is answered or given up. The band is the confidence interval of each point.
                        """,
                    arabic: "ينتهي الانتظار بالرد على المكالمة أو بإنهائها. والشريط فترة الثقة لكل نقطة.")
            ])
    }

    /// The share below which a curve of waits ends.
    private static let nobody = 0.005
}

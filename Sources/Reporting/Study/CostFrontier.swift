import Documents
import HotlineModel
import Metrics
import Planning

/// Alternatives by what they cost and how well they serve.
struct CostFrontier {
    /// One alternative; what it costs and how well it serves where it is known.
    struct Alternative {
        let id: String
        let name: Phrase
        let cost: EstimatedValue?
        let quality: EstimatedValue?
    }

    /// The axis of costs.
    let cost: Axis
    /// The measure of quality.
    let measure: Measure
    /// How it is named and written.
    let words: MeasureWords

    /// The chart; nil where there are not two alternatives to set apart by cost.
    ///
    /// - Parameters:
    ///   - title: what the alternatives are.
    ///   - target: what the measure is to reach.
    func figure(of alternatives: [Alternative], title: Phrase, target: ReferenceLine? = nil) -> Figure? {
        let known = alternatives.compactMap { alternative in
            alternative.cost.flatMap { cost in alternative.quality.map { (alternative, cost, $0) } }
        }
        guard known.count > 1, known.contains(where: { $0.1.value != known[0].1.value }) else { return nil }
        let points = known.map { alternative, cost, quality in
            FrontierChart.Point(
                alternative.id, alternative.name, x: cost, y: quality,
                isOnFrontier: !known.contains { isBeaten((cost, quality), by: ($0.1, $0.2)) })
        }
        let name = words.phrase(measure)
        return Figure(
            "frontier-\(MeasureWords.id(measure))",
            caption: Phrase(english: "\(name) by cost", arabic: "\(name) حسب التكلفة"),
            description: Phrase(
                english: """
                    One point for each alternative, with its intervals; those that no other one beats in both are filled and \
                    joined.
                    """,
                arabic: "نقطة لكل بديل مع فترات الثقة؛ وما لا يتفوق عليه بديل آخر في كليهما مملوء وموصول."),
            chart: .frontier(
                FrontierChart(
                    pointTitle: title, x: cost,
                    y: Axis(
                        name, .quantity(measure.metric.unit.unit(in: words.currency)), includesZero: false),
                    points: points, references: [target].compactMap { $0 })),
            notes: [
                Phrase(
                    english:
                        "Which alternatives are joined goes by the values; where intervals overlap, it may be chance.",
                    arabic: "ما يُوصل يُحدد بالقيم؛ وحيث تتداخل الفترات قد يكون ذلك صدفة.")
            ])
    }

    /// Whether another alternative costs no more and serves no worse, and is better in one of the two.
    private func isBeaten(
        _ one: (cost: EstimatedValue, quality: EstimatedValue),
        by other: (cost: EstimatedValue, quality: EstimatedValue)
    ) -> Bool {
        let sign = measure.metric.better == .lower ? -1.0 : 1.0
        let gain = sign * (other.quality.value - one.quality.value)
        let saving = one.cost.value - other.cost.value
        return gain >= 0 && saving >= 0 && (gain > 0 || saving > 0)
    }
}

extension ComparisonResult {
    /// The measure that decides by the cost of each scenario; nil where nothing costs anything.
    ///
    /// - Parameter title: what the scenarios are.
    func frontier(_ words: MeasureWords, title: Phrase) -> Figure? {
        let isCost = decisive.metric.unit == .money
        guard let costs = row("cost"),
            let quality = isCost ? row("lost-callers") : row(decisive.metric.id, in: decisive.scope)
        else { return nil }
        let money = costs.measure.metric.unit.unit(in: words.currency)
        let frontier = CostFrontier(
            cost: Axis(words.phrase(costs.measure), .quantity(money), includesZero: false),
            measure: quality.measure, words: words)
        return frontier.figure(
            of: scenarios.indices.map { place in
                CostFrontier.Alternative(
                    id: scenarios[place].name, name: .name(scenarios[place].name),
                    cost: words.drawn(costs.estimates[place]), quality: words.drawn(quality.estimates[place]))
            }, title: title)
    }
}

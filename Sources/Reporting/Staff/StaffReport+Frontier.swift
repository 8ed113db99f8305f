import Documents
import HotlineModel
import Metrics
import Planning

// What each target comes to by what the plans take.
extension StaffReport {
    /// A chart for each target, of all plans that were shown and of those beside the answer.
    var frontiers: [Figure] {
        let currency = result.scenario.costs.currency
        let title = Phrase(english: "Plan", arabic: "الخطة")
        let unit: ValueUnit = result.hasWages ? .money(currency) : .number(decimals: 0)
        let name =
            result.hasWages
            ? Phrase(english: "Wages", arabic: "الأجور")
            : Phrase(english: "Counsellor-hours", arabic: "ساعات عمل المستشارين")
        let cost = Axis(name, .quantity(unit), includesZero: false)
        return result.current.verdicts.compactMap { verdict in
            let frontier = CostFrontier(
                cost: cost, measure: Measure(verdict.estimate.metric, in: verdict.estimate.scope),
                words: MeasureWords(scenario: result.scenario))
            let alternatives = drawn.map { id, name, plan in
                CostFrontier.Alternative(
                    id: id, name: name,
                    cost: EstimatedValue(result.price(of: plan), halfWidth: nil, unit: unit),
                    quality: plan.verdicts.first { $0.target.name == verdict.target.name }.flatMap {
                        frontier.words.drawn($0.estimate)
                    })
            }
            var figure = frontier.figure(
                of: alternatives, title: title,
                target: ReferenceLine(verdict.target.bound.value, .name(verdict.target.name)))
            figure?.id = "frontier-\(verdict.target.name)"
            return figure
        }
    }

    private var drawn: [(id: String, title: Phrase, plan: PlanEvidence)] {
        shown
            + result.neighbours.map { neighbour in
                let post = result.posts[neighbour.post].name
                return (
                    "fewer-\(post)",
                    Phrase(english: "One fewer at \(post)", arabic: "أقل بواحد في \(post)"),
                    neighbour.evidence
                )
            }
    }
}

extension Target.Bound {
    /// The number itself.
    fileprivate var value: Double {
        switch self {
        case .atLeast(let value), .atMost(let value): value
        }
    }
}

import Documents
import HotlineModel
import Metrics
import Planning

// The charts of a run: pictures of what its tables say.
extension RunReport {
    /// Every chart for which there is something to draw.
    var charts: [Block] {
        let figures = [callFlow, lostShares, waits] + placesByDay + weeks
        let drawn = figures.compactMap { $0 }.map(Block.figure)
        if drawn.isEmpty { return [] }
        return [.heading(Phrase(english: "Charts", arabic: "الرسوم البيانية"), level: 1)] + drawn
    }

    /// An estimate as charts draw it; nil where there is none.
    func drawn(_ metric: String, in scope: Scope) -> EstimatedValue? {
        guard let estimate = result.estimate(metric, in: scope), let value = estimate.value else {
            return nil
        }
        return EstimatedValue(
            value, lower: estimate.lower, upper: estimate.upper,
            unit: estimate.metric.unit.unit(in: result.scenario.costs.currency),
            observations: estimate.observations)
    }
}

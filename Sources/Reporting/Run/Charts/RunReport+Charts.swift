import Documents
import HotlineModel
import Metrics
import Planning

// The charts of a run: pictures of what its tables say.
extension RunReport {
    /// Every chart for which there is something to draw.
    var charts: [Block] {
        let figures =
            [callFlow, lostShares, waits] + placesByDay + weeks
            + (tables.contains(.hours) ? [] : heatMaps)
        let drawn = figures.compactMap { $0 }.map(Block.figure)
        if drawn.isEmpty { return [] }
        return [.heading(Phrase(english: "Charts", arabic: "الرسوم البيانية"), level: 1)] + drawn
    }

    /// An estimate as charts draw it; nil where there is none.
    func drawn(_ metric: String, in scope: Scope) -> EstimatedValue? {
        MeasureWords(scenario: result.scenario).drawn(result.estimate(metric, in: scope))
    }
}

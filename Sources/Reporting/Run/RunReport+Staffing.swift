import Documents
import HotlineModel
import Metrics

// How counsellors spend their time.
extension RunReport {
    /// Every metric that exists for teams.
    var staffing: Table {
        let metrics = MetricRegistry.all.filter { $0.scopes.contains(.team) }.map(\.id)
        let grid = EstimateGrid(result, metrics)
        let teams = grid.group(.team, title: nil).map { $0.rows } ?? []
        return Table(
            "staffing",
            caption: Phrase(english: "How counsellors spend their time", arabic: "كيف يُستغل وقت العاملين"),
            columns: grid.columns("team", Phrase(english: "Team", arabic: "الفريق")),
            rows: teams + [grid.row(.system, emphasis: .total)])
    }
}

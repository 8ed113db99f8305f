import Documents
import HotlineModel
import Metrics

// How counsellors spend their time.
extension RunReport {
    private static let ofExposure = [
        "hard-calls", "hard-calls-in-a-row", "longest-hard-run", "longest-spell",
    ]
    private static let headlines = ["calls-taken", "duty-hours", "overtime-hours", "occupancy"]

    var staffing: Table {
        byTeam(
            "staffing", Self.headlines,
            caption: Phrase(english: "How counsellors spend their time", arabic: "كيف يُستغل وقت العاملين"))
    }

    /// Whether any call is hard.
    private var isExposed: Bool { EstimateGrid.happens("hard-calls", .team, in: result) }

    /// What calls ask of counsellors; nil where no call is hard.
    var exposure: Table? {
        guard isExposed else { return nil }
        return byTeam(
            "exposure", Self.ofExposure,
            caption: Phrase(
                english: "What calls ask of counsellors", arabic: "ما تتطلبه المكالمات من العاملين"))
    }

    /// Every other metric that exists for teams, where there is anything to tell; money has a table of its own.
    var time: Table {
        let metrics = MetricRegistry.all.filter {
            $0.scopes.contains(.team) && $0.unit != .money && !Self.headlines.contains($0.id)
                && !(isExposed && Self.ofExposure.contains($0.id))
        }
        var shown = happening(metrics.map(\.id))
        // Without recovery, the load is the occupancy.
        if !shown.contains("recovery-share") { shown.removeAll { $0 == "load" } }
        return byTeam(
            "time", shown,
            caption: Phrase(
                english: "What becomes of paid time, and of time on duty",
                arabic: "مآل الوقت المدفوع ووقت العمل"))
    }

    private func byTeam(_ id: String, _ metrics: [String], caption: Phrase) -> Table {
        let grid = EstimateGrid(result, metrics)
        let teams = grid.group(.team, title: nil).map { $0.rows } ?? []
        return Table(
            id, caption: caption, columns: grid.columns("team", Phrase(english: "Team", arabic: "الفريق")),
            rows: teams + [grid.row(.system, emphasis: .total)])
    }
}

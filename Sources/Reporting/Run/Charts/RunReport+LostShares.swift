import Documents
import HotlineModel
import Metrics
import Planning

// The share of persons lost, of each group of persons, with its interval.
extension RunReport {
    /// The chart; nil where no share is known.
    var lostShares: Figure? {
        let words = ScopeWords(scenario: result.scenario)
        let scopes = [.system] + Self.personKinds.flatMap { kind in result.scopes.filter { $0.kind == kind } }
        let entries = scopes.compactMap { scope in
            drawn("lost-callers", in: scope).map {
                IntervalChart.Entry(
                    "\(scope.kind.rawValue)-\(scope.name ?? "all")", words.phrase(scope), $0,
                    isStrong: scope == .system)
            }
        }
        guard let metric = MetricRegistry.metric("lost-callers"), !entries.isEmpty else { return nil }
        return Figure(
            "lost-shares",
            caption: Phrase(
                english: "Persons who reach no counsellor, by group",
                arabic: "من لا يصلون إلى مستشار/ة، حسب الفئة"),
            description: Phrase(
                english: "One line for each group of persons: the share lost, and its interval.",
                arabic: "سطر لكل فئة: نسبة من لم يصلوا وفترة الثقة."),
            chart: .intervals(
                IntervalChart(
                    entryTitle: Phrase(english: "Group", arabic: "الفئة"),
                    x: Axis(metric.name.phrase, .quantity(metric.unit.unit)), entries: entries)))
    }
}

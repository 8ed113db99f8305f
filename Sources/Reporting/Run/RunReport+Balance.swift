import Documents
import HotlineModel
import Metrics
import Planning

// Counts that add up, over all replications and exact.
extension RunReport {
    var balances: [Table] {
        [attemptBalance, personBalance] + (result.scenario.services.isEmpty ? [] : [referralBalance])
    }

    private var attemptBalance: Table {
        balance(
            "attempt-balance", MetricRegistry.attemptOutcomes, [.hotline, .system],
            caption: Phrase(
                english: "Balance of attempts, totals of all replications",
                arabic: "ميزان المحاولات، مجاميع كل التكرارات"))
    }

    private var referralBalance: Table {
        balance(
            "referral-balance", MetricRegistry.referralOutcomes, [.service, .gender, .system],
            caption: Phrase(
                english: "Balance of referrals to services, totals of all replications",
                arabic: "ميزان الإحالات إلى الخدمات، مجاميع كل التكرارات"))
    }

    private var personBalance: Table {
        balance(
            "person-balance", MetricRegistry.personOutcomes, [.gender, .system],
            caption: Phrase(
                english: "Balance of persons, totals of all replications",
                arabic: "ميزان الأشخاص، مجاميع كل التكرارات"))
    }

    private func balance(
        _ id: String, _ breakdown: Breakdown, _ kinds: [Scope.Kind], caption: Phrase
    ) -> Table {
        let shown = result.balances.filter {
            $0.metric.id == breakdown.whole && kinds.contains($0.scope.kind)
        }
        let words = ScopeWords(scenario: result.scenario)
        // The whole system comes last, as the sum that it is.
        let ordered = kinds.flatMap { kind in shown.filter { $0.scope.kind == kind } }
        // A sum is as plain without its zeros.
        let parts = breakdown.parts.filter { id in
            ordered.contains { $0.parts.contains { $0.metric.id == id && $0.count != 0 } }
        }
        let metrics = ([breakdown.whole] + parts).compactMap { MetricRegistry.metric($0) }
        let columns =
            [Column("scope", Phrase(english: "", arabic: ""), .label)]
            + metrics.map { Column($0.id, $0.name.phrase, .figures) }
            + [Column("unaccounted", Phrase(english: "Unaccounted for", arabic: "بلا مآل"), .figures)]
        let rows = ordered.map { balance in
            Row(
                [.label(balance.scope.name ?? "all", words.phrase(balance.scope)), .count(balance.count)]
                    + balance.parts.filter { parts.contains($0.metric.id) }.map { .count($0.count) }
                    + [.count(balance.unaccounted)],
                emphasis: balance.scope == .system ? .total : .none)
        }
        return Table(
            id, caption: caption, columns: columns, rows: rows,
            notes: [
                Phrase(
                    english: "Outcomes that never happened are left out.",
                    arabic: "لا تُذكر النتائج التي لم تحدث قط.")
            ])
    }
}

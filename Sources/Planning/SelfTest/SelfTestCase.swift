import HotlineEngine
import HotlineModel

/// A scenario whose true values theory knows, and what is compared.
struct SelfTestCase: Sendable {
    /// One number.
    struct Check: Sendable {
        /// What it is.
        var quantity: LocalizedText
        /// What theory says.
        var exact: Double
        /// Its numerator in one replication.
        var part: @Sendable (ReplicationTally) -> Double
        /// Its denominator; nil for a mean over replications.
        var whole: (@Sendable (ReplicationTally) -> Double)?
    }

    /// The name of the queue.
    var name: LocalizedText
    /// Who solved it.
    var source: String
    var scenario: Scenario
    var checks: [Check]
}

extension SelfTestCase.Check {
    /// A number over the seconds counted, such as a queue's mean length.
    static func level(
        _ quantity: LocalizedText, _ exact: Double,
        _ seconds: @escaping @Sendable (ReplicationTally) -> Double
    ) -> SelfTestCase.Check {
        SelfTestCase.Check(
            quantity: quantity, exact: exact, part: { seconds($0) / $0.countedSeconds }, whole: nil)
    }

    /// The mean length of a caller group's queue.
    static func queue(_ exact: Double, group: Int = 0, name: LocalizedText? = nil) -> SelfTestCase.Check {
        level(
            name ?? LocalizedText(english: "mean queue length", arabic: "متوسط طول قائمة الانتظار"), exact
        ) { $0.cells[group].queueSeconds }
    }

    /// The mean number of a team's counsellors with a caller.
    static func busy(_ exact: Double, team: Int = 0, name: LocalizedText? = nil) -> SelfTestCase.Check {
        level(
            name ?? LocalizedText(english: "counsellors with a caller", arabic: "المستشارون المشغولون"), exact
        ) { $0.teams[team].talkSeconds }
    }

    /// A share of the calls offered.
    static func share(
        _ quantity: LocalizedText, _ exact: Double, _ count: @escaping @Sendable (CellTally) -> Int
    ) -> SelfTestCase.Check {
        SelfTestCase.Check(
            quantity: quantity, exact: exact, part: { Double(count($0.cells[0])) },
            whole: { Double($0.cells[0].offered) })
    }

    /// The share of calls that hear a busy tone.
    static func blocked(_ exact: Double) -> SelfTestCase.Check {
        share(LocalizedText(english: "share blocked", arabic: "نسبة المحجوبة"), exact) { $0.blocked }
    }

    /// The share of calls that are abandoned.
    static func abandoned(_ exact: Double) -> SelfTestCase.Check {
        share(LocalizedText(english: "share abandoned", arabic: "نسبة المهجورة"), exact) {
            $0.abandoned + $0.abandonedShort
        }
    }
}

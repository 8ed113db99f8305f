import HotlineModel

/// A measure that a target can judge, as files write it.
struct MeasureWord: Sendable {
    /// What the bound of a measure is given in.
    enum Unit: Sendable { case share, seconds }

    let key: String
    let unit: Unit
    /// The scopes in which the measure is taken, besides the whole system.
    let scopes: [Scope.Kind]
    /// What it is, for a planner.
    let meaning: String
    /// The measure; the seconds matter to the service level only.
    let measure: @Sendable (_ withinSeconds: Double) -> Target.Measure

    private init(
        _ key: String, _ unit: Unit, _ scopes: [Scope.Kind], _ meaning: String,
        measure: @escaping @Sendable (_ withinSeconds: Double) -> Target.Measure
    ) {
        self.key = key
        self.unit = unit
        self.scopes = scopes
        self.meaning = meaning
        self.measure = measure
    }

    /// The scopes that a target can name.
    static let scopes: [Scope.Kind] = [.hotline, .callers, .gender, .language, .team]

    static let all: [MeasureWord] =
        [
            MeasureWord(
                "serviceLevel", .share, calls,
                "Share of queued calls answered within a time; those who hung up count as missed."
            ) { .serviceLevel(withinSeconds: $0) },
            MeasureWord("abandonment", .share, calls, "Share of queued calls whose caller hung up.") { _ in
                .abandonmentRate
            },
            MeasureWord("blocked", .share, calls, "Share of attempts that heard a busy tone.") { _ in .blocked
            },
            MeasureWord("averageSpeedOfAnswer", .seconds, calls, "Mean wait of answered calls.") { _ in
                .averageSpeedOfAnswer
            },
            MeasureWord("meanWait", .seconds, calls, "Mean wait of all queued calls.") { _ in .meanWait },
            MeasureWord(
                "unserved", .share, persons, "Share of persons who never reached a hotline that serves them."
            ) { _ in .unserved },
            MeasureWord("lostCallers", .share, persons, "Share of persons who spoke to no counsellor.") { _ in
                .lostCallers
            },
            MeasureWord(
                "occupancy", .share, [.team],
                "Share of time on duty that counsellors spend on calls and wrap-up."
            ) { _ in .occupancy },
        ]
        + [50, 80, 90, 95, 99].map { percent in
            MeasureWord(
                "waitP\(percent)", .seconds, calls,
                "The wait that \(percent)% of answered calls do not exceed."
            ) { _ in .waitPercentile(percent) }
        }

    private static let calls: [Scope.Kind] = [.hotline, .callers, .gender, .language]
    private static let persons: [Scope.Kind] = [.callers, .gender, .language]
}

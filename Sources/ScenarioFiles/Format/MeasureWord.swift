import HotlineModel

/// A measure that a target can judge, as files write it.
struct MeasureWord: Sendable {
    /// What the bound of a measure is given in.
    enum Unit: Sendable { case share, seconds, money }

    let key: String
    let unit: Unit
    /// The scopes in which the measure is taken, besides the whole system.
    let scopes: [Scope.Kind]
    /// Whether the whole system does not have it, so that a scope must be named.
    let needsScope: Bool
    /// What it is, for a planner.
    let meaning: String
    /// The measure; the seconds matter to the service level only.
    let measure: @Sendable (_ withinSeconds: Double) -> Target.Measure

    private init(
        _ key: String, _ unit: Unit, _ scopes: [Scope.Kind], needsScope: Bool = false, _ meaning: String,
        measure: @escaping @Sendable (_ withinSeconds: Double) -> Target.Measure
    ) {
        self.key = key
        self.unit = unit
        self.scopes = scopes
        self.needsScope = needsScope
        self.meaning = meaning
        self.measure = measure
    }

    /// The scopes that a target can name.
    static let scopes: [Scope.Kind] = [.hotline, .callers, .gender, .language, .team, .service]

    /// The word for a measure.
    static func word(for measure: Target.Measure) -> MeasureWord? {
        let within: Double = if case .serviceLevel(let seconds) = measure { seconds } else { 0 }
        return all.first { $0.measure(within) == measure }
    }

    static let all: [MeasureWord] = ofCalls + ofPersons + ofCounsellors + ofServices + ofMoney

    private static let ofCalls: [MeasureWord] =
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
            MeasureWord("closed", .share, calls, "Share of attempts outside opening hours.") { _ in .closed },
            MeasureWord("meanWait", .seconds, calls, "Mean wait of all queued calls.") { _ in .meanWait },
            MeasureWord("longestWait", .seconds, calls, "The longest wait, in the mean of replications.") {
                _ in .longestWait
            },
            MeasureWord(
                "daysMet", .share, [.hotline], needsScope: true,
                "Share of days on which the hotline's own service-level target was met."
            ) { _ in .daysMet },
            MeasureWord(
                "callbacksKept", .share, calls, "Share of callbacks that reached the person."
            ) { _ in .callbacksKept },
            MeasureWord(
                "preferenceMet", .share, calls,
                "Share of those who wanted a counsellor of a gender that got one."
            ) { _ in .preferenceMet },
            MeasureWord(
                "interpreterFailed", .share, calls,
                "Share of calls that needed an interpreter and got none in time."
            ) { _ in .interpreterFailed },
        ]
        + [50, 80, 90, 95, 99].map { percent in
            MeasureWord(
                "waitP\(percent)", .seconds, calls,
                "The wait that \(percent)% of answered calls do not exceed."
            ) { _ in .waitPercentile(percent) }
        }
        + [50, 80, 90, 95, 99].map { percent in
            MeasureWord(
                "waitOfAllP\(percent)", .seconds, calls,
                "The wait until an answer that \(percent)% would not exceed if nobody hung up."
            ) { _ in .waitPercentileOfAll(percent) }
        }

    private static let ofPersons: [MeasureWord] =
        [
            MeasureWord(
                "unserved", .share, persons, "Share of persons who never reached a hotline that serves them."
            ) { _ in .unserved },
            MeasureWord("lostCallers", .share, persons, "Share of persons who spoke to no counsellor.") { _ in
                .lostCallers
            },
            MeasureWord(
                "firstAttemptSuccess", .share, persons, "Share of persons answered on their first attempt."
            ) { _ in .firstAttemptSuccess },
            MeasureWord(
                "serviceLevelOfDemand", .share, persons,
                "Share of first attempts, closed and blocked ones included, answered within the hotlines' time."
            ) { _ in .serviceLevelOfDemand },
            MeasureWord(
                "meanTimeToCounsellor", .seconds, persons,
                "Mean time from a person's first dial to the counsellor."
            ) { _ in .meanTimeToCounsellor },
            MeasureWord(
                "followUpsLost", .share, persons, "Share of follow-up calls whose every attempt failed."
            ) { _ in .followUpsLost },
        ]
        + [50, 90].map { percent in
            MeasureWord(
                "timeToCounsellorP\(percent)", .seconds, persons,
                "The time from the first dial that \(percent)% of persons reached do not exceed."
            ) { _ in .timeToCounsellorPercentile(percent) }
        }

    private static let ofCounsellors: [MeasureWord] = [
        MeasureWord(
            "occupancy", .share, [.team],
            "Share of time on duty that counsellors spend on calls and wrap-up."
        ) { _ in .occupancy },
        MeasureWord(
            "load", .share, [.team],
            "Share of time on duty that counsellors spend on calls, wrap-up and recovery."
        ) { _ in .load },
        MeasureWord(
            "utilisation", .share, [.team],
            "Share of paid time that counsellors spend on calls and wrap-up."
        ) { _ in .utilisation },
    ]

    private static let ofServices: [MeasureWord] = [
        MeasureWord(
            "placed", .share, persons + [.service],
            "Share of those eligible, suitable and willing who got a place, of all who no longer wait."
        ) { _ in .placed },
        MeasureWord(
            "placesUsed", .share, [.service], needsScope: true,
            "Share of the service's places that are taken."
        ) { _ in .placesUsed },
        MeasureWord("serviceWait", .seconds, persons + [.service], "Mean wait for a place.") { _ in
            .serviceWait
        },
    ]

    private static let ofMoney: [MeasureWord] = [
        MeasureWord("cost", .money, [], "What everything costs over the horizon: a budget.") { _ in .cost },
        MeasureWord("costPerAnswered", .money, [], "What an answered call costs.") { _ in .costPerAnswered },
        MeasureWord("costPerReached", .money, [], "What a person costs who spoke to a counsellor.") { _ in
            .costPerReached
        },
    ]

    private static let calls: [Scope.Kind] = [.hotline, .callers, .gender, .language]
    private static let persons: [Scope.Kind] = [.callers, .gender, .language]
}

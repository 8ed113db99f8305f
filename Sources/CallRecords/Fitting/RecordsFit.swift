public import HotlineModel
public import OutputAnalysis

/// Everything that call records say about the inputs of a scenario.
///
/// Estimates are exact here; `Disclosure` rounds and hides where they are written.
public struct RecordsFit: Sendable {
    /// How the reading went.
    public let summary: ReadingSummary
    /// The days of the records.
    public let days: ClosedRange<CivilDate>
    /// The confidence of every interval.
    public let confidence: Confidence
    /// Calls, artefacts left aside.
    public let calls: Int
    /// How they ended, in the order of `CallOutcome`; ways that do not occur are left out.
    public let outcomes: [OutcomeShare]
    /// Calls on a mean day.
    public let perDay: FittedNumber
    /// How calls differ from day to day.
    public let dayStudy: DayStudy
    /// How calls spread over the week.
    public let week: WeekStudy
    /// Whether calls fall within hours as those of a Poisson process.
    public let poisson: TestResult?
    /// Kinds of callers; few calls of a kind are put together with others.
    public let groups: [FittedGroup]
    /// Hotlines; few calls of a hotline are put together with others'.
    public let hotlines: [FittedHotline]
    /// Conversations of all callers.
    public let talk: DurationStudy?
    /// Documentation of all calls.
    public let wrapUp: DurationStudy?
    /// Time between the calls of a counsellor while somebody waited, where documentation is not recorded.
    public let workBetweenCalls: DurationStudy?
    /// Time from the arrival to the queue.
    public let greeting: DurationStudy?
    /// Patience of all callers.
    public let patience: PatienceStudy?
    /// Redialling, where callers have pseudonyms.
    public let redial: RedialStudy?
    /// The share of conversations of at most `shortTalkSeconds`.
    public let shortTalk: FittedNumber?
    /// The share of abandoned calls given up within the limit that scenarios use for short abandonments.
    public let shortAbandon: FittedNumber?
    /// Staffing, where counsellors are told apart.
    public let staffing: StaffingStudy?

    /// Conversations of at most this length are hardly any.
    public static let shortTalkSeconds = 10.0
    /// Own distributions of a group rest on at least so many observations.
    static let ownLeast = 100

    /// Fits a log.
    ///
    /// - Throws: `RecordsError` where there are too few calls to show anything.
    public init(_ log: CallLog, confidence: Confidence = .standard) throws(RecordsError) {
        guard let range = log.days, log.offered >= Disclosure.least else {
            throw RecordsError([
                "there are fewer than \(Disclosure.least) calls: too few to be shown, and to estimate anything from"
            ])
        }
        summary = log.summary
        days = range
        self.confidence = confidence
        calls = log.offered
        outcomes = Self.outcomes(log, confidence)

        var all = GroupCounts()
        for counts in log.kinds.values { all += counts }
        let dayCounts = DayCounts(all.byDay, in: range)
        let dayStudy = DayStudy(dayCounts, confidence)
        self.dayStudy = dayStudy
        week = Self.week(log, dayCounts, dayStudy, confidence)
        poisson = PoissonTest.test(log.arrivals.sorted)
        talk = DurationStudy(all.talk, confidence)
        wrapUp = DurationStudy(log.wrapUp, confidence)
        workBetweenCalls = wrapUp == nil ? DurationStudy(log.gaps.workGaps, confidence) : nil
        greeting = DurationStudy(log.greetings, confidence)
        patience = PatienceStudy(
            abandoned: all.abandonedWaits, answered: all.answeredWaits, confidence)
        redial = RedialStudy(log.callers.findings, confidence)
        shortTalk = Self.share(of: all.talk, upTo: Self.shortTalkSeconds, confidence)
        shortAbandon = Self.share(of: all.abandonedWaits, upTo: Defaults.shortAbandonSeconds, confidence)
        staffing = StaffingStudy(log.agents, days: dayCounts.days.map(\.date.dayNumber))

        let hotlines = HotlineMerger(log)
        self.hotlines = hotlines.hotlines
        let scale = (redial?.firstShare ?? 1) / log.takenShare
        perDay = DailyRate(dayCounts, dayStudy).rate(all.byDay, calls: all.offered).scaled(
            by: 1 / log.takenShare)
        groups = GroupMerger(log, hotlines, confidence).groups(
            rate: DailyRate(dayCounts, dayStudy), scale: scale)
    }

    /// The confidence of every interval as a share, such as 0.95.
    public var confidenceLevel: Double { confidence.level }

    private static func outcomes(_ log: CallLog, _ confidence: Confidence) -> [OutcomeShare] {
        let counts = CallOutcome.allCases.map { log.outcomes[$0] ?? 0 }
        let total = counts.reduce(0, +)
        let hidden = Disclosure.hidden([counts])[0]
        return CallOutcome.allCases.enumerated().compactMap { place, outcome in
            guard counts[place] > 0 else { return nil }
            if hidden[place] { return OutcomeShare(outcome: outcome, calls: nil, share: nil) }
            return OutcomeShare(
                outcome: outcome, calls: counts[place],
                share: FittedNumber(share: counts[place], of: total, confidence))
        }
    }

    private static func week(
        _ log: CallLog, _ days: DayCounts, _ study: DayStudy, _ confidence: Confidence
    ) -> WeekStudy {
        var counts = Array(repeating: 0, count: 168)
        for hours in log.hours.values {
            for (hour, calls) in hours { counts[HourOfWeek.number(ofHour: hour)] += calls.offered }
        }
        var occurrences = Array(repeating: 0, count: 7)
        for day in days.days { occurrences[day.date.weekday.rawValue] += 1 }
        return WeekStudy(counts: counts, occurrences: occurrences, dispersion: study, confidence)
    }

    private static func share(
        of counts: DurationCounts, upTo seconds: Double, _ confidence: Confidence
    ) -> FittedNumber? {
        let part = counts.count(upTo: seconds)
        guard Disclosure.allows(part: part, of: counts.total) else { return nil }
        return FittedNumber(share: part, of: counts.total, confidence)
    }
}

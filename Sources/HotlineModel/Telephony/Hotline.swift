public import DiscreteEvents

/// One published number with its own lines, opening hours, eligibility rule, queue and routing ladder.
public struct Hotline: Sendable, Equatable {
    /// The key under which the scenario file defines the hotline.
    public var name: String
    /// Who runs it.
    public var operatedBy: LocalizedText?
    /// The number that callers dial.
    public var number: String?
    /// How many calls it can hold at once, those in conversation included; nil for as many as come.
    public var lines: Int?
    /// What callers hear before being put through; nil for nothing.
    public var greeting: Greeting?
    /// Calls that may wait at once; nil for as many as there are lines.
    public var queueLimit: Int?
    /// The wait that callers are told of; nil for no announcement.
    public var announcement: Announcement?
    /// What happens outside opening hours.
    public var afterHours: AfterHoursRule
    /// How people are called back.
    public var callback: CallbackRule
    /// Time that a counsellor spends with a caller whom the hotline does not serve before the rule for others is carried out,
    /// in seconds; nil where that happens without a counsellor.
    public var triage: Distribution?
    /// Which of several idle counsellors answers.
    public var choice: CounsellorChoice
    /// Opening hours in named periods, where they differ.
    public var openDuring: [PeriodHours]
    /// When it can be reached.
    public var open: OpeningHours
    /// Whom it serves.
    public var serves: Eligibility
    /// What happens to a caller whom it does not serve.
    public var others: IneligibleRule
    /// Added to the caller's priority, for teams that answer several hotlines.
    public var priority: Int
    /// Who answers, and after how long.
    public var ladder: [Rung]
    /// A caller who gives up within this many seconds counts as a short abandonment.
    public var shortAbandonSeconds: Double
    /// The wait within which an answer counts for the service level, in seconds.
    public var serviceLevelSeconds: Double

    /// Creates a hotline.
    public init(
        name: String, operatedBy: LocalizedText? = nil, number: String? = nil, lines: Int? = nil,
        open: OpeningHours = .always, serves: Eligibility = Eligibility(), others: IneligibleRule = .decline,
        priority: Int = 0, ladder: [Rung], shortAbandonSeconds: Double = Defaults.shortAbandonSeconds,
        serviceLevelSeconds: Double = Defaults.serviceLevelSeconds, greeting: Greeting? = nil,
        queueLimit: Int? = nil, announcement: Announcement? = nil, afterHours: AfterHoursRule = .lost,
        callback: CallbackRule = CallbackRule(), triage: Distribution? = nil,
        choice: CounsellorChoice = .ranked, openDuring: [PeriodHours] = []
    ) {
        self.name = name
        self.operatedBy = operatedBy
        self.number = number
        self.lines = lines
        self.open = open
        self.serves = serves
        self.others = others
        self.priority = priority
        self.ladder = ladder
        self.shortAbandonSeconds = shortAbandonSeconds
        self.serviceLevelSeconds = serviceLevelSeconds
        self.greeting = greeting
        self.queueLimit = queueLimit
        self.announcement = announcement
        self.afterHours = afterHours
        self.callback = callback
        self.triage = triage
        self.choice = choice
        self.openDuring = openDuring
    }
}

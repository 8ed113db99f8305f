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
        serviceLevelSeconds: Double = Defaults.serviceLevelSeconds
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
    }
}

/// Something that makes people call who would not have called: a broadcast campaign, or one awareness session.
///
/// The audience is reached evenly from the first to the last day, or in the hour of the session. Whoever it moves to call does so after a delay and then within a
/// time that is exponential with the given half-life.
public struct Campaign: Sendable, Equatable {
    /// The key under which the scenario file defines the campaign.
    public var name: String
    /// The first day.
    public var from: CivilDate
    /// The local time at which a session starts on that day; nil for a broadcast campaign, which starts with the day.
    public var sessionAt: ClockTime?
    /// How long the audience is being reached, in days, above 0.
    public var days: Double
    /// People reached.
    public var reach: Double
    /// Persons who call for every million reached.
    public var callsPerMillion: Double
    /// Time before anybody calls.
    public var delaySeconds: Double
    /// Time in which half of those who will call have called.
    public var halfLifeSeconds: Double
    /// What stays for good once the last day is over: a share of the groups' own calls.
    public var plateau: Double
    /// Who calls: shares that sum to 1.
    public var audience: [AudienceShare]
    /// What it costs, in the scenario's currency.
    public var cost: Double

    /// Creates a campaign.
    public init(
        name: String, from: CivilDate, days: Double, reach: Double, callsPerMillion: Double,
        delaySeconds: Double = 0, halfLifeSeconds: Double, plateau: Double = 0, audience: [AudienceShare],
        cost: Double = 0, sessionAt: ClockTime? = nil
    ) {
        self.name = name
        self.from = from
        self.sessionAt = sessionAt
        self.days = days
        self.reach = reach
        self.callsPerMillion = callsPerMillion
        self.delaySeconds = delaySeconds
        self.halfLifeSeconds = halfLifeSeconds
        self.plateau = plateau
        self.audience = audience
        self.cost = cost
    }
}

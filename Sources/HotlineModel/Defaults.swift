public import DiscreteEvents

/// What a scenario means where it is silent. Nothing else in the product states a default.
public enum Defaults {
    /// The zone of both hotlines.
    public static let zone = "Africa/Cairo"
    /// The first day of the horizon, a Sunday.
    public static let start = CivilDate(dayNumber: 20_758)
    /// The horizon, in days.
    public static let days = 28
    /// Egypt's weekend.
    public static let weekend: [Weekday] = [.friday, .saturday]
    /// Calls in the system at the end of the horizon count as in progress.
    public static let ending = ScenarioCalendar.Ending.cut
    /// Seconds within which giving up counts as a short abandonment.
    public static let shortAbandonSeconds = 5.0
    /// Seconds of the service level, unless a hotline or its target says otherwise.
    public static let serviceLevelSeconds = 20.0
    /// The most attempts of one person, the first included.
    public static let redialAttempts = 4
    /// Chance that a caller who was told another number dials it.
    public static let referralChance = 0.5
    /// Seconds until a caller who was told another number dials it.
    public static let referralDelay = Distribution.constant(Constant(120))
    /// The currency of costs.
    public static let currency = "EGP"
    /// Hours of a full-time week.
    public static let fullTimeHoursPerWeek = 40.0
    /// Local time at which night begins for wages.
    public static let nightFrom = ClockTime(hour: 22, minute: 0) ?? .startOfDay
    /// Local time at which night ends for wages.
    public static let nightTo = ClockTime(hour: 6, minute: 0) ?? .startOfDay
    /// Replications of a run.
    public static let replications = 200
    /// Confidence level of intervals.
    public static let confidence = 0.95
    /// The seed of a run.
    public static let seed: UInt64 = 20_261_101
    /// The longest that a drained simulation is followed past its horizon, in seconds: a week.
    public static let drainSeconds = 604_800.0
}

/// What things cost that no single part of the scenario owns.
public struct Costs: Sendable, Equatable {
    /// ISO 4217 code.
    public var currency: String
    /// An interpreter in a conversation.
    public var interpreterPerMinute: Double
    /// One line for 30 days.
    public var linePerMonth: Double
    /// Factor on wages at night.
    public var nightFactor: Double
    /// Factor on wages after the end of a shift.
    public var overtimeFactor: Double
    /// Hours that one full-time post works in a week; it turns paid hours into posts.
    public var fullTimeHoursPerWeek: Double
    /// Local time at which night begins for wages.
    public var nightFrom: ClockTime
    /// Local time at which it ends.
    public var nightTo: ClockTime

    /// Creates costs.
    public init(
        currency: String = Defaults.currency, interpreterPerMinute: Double = 0, linePerMonth: Double = 0,
        nightFactor: Double = 1, overtimeFactor: Double = 1,
        fullTimeHoursPerWeek: Double = Defaults.fullTimeHoursPerWeek,
        nightFrom: ClockTime = Defaults.nightFrom,
        nightTo: ClockTime = Defaults.nightTo
    ) {
        self.currency = currency
        self.interpreterPerMinute = interpreterPerMinute
        self.linePerMonth = linePerMonth
        self.nightFactor = nightFactor
        self.overtimeFactor = overtimeFactor
        self.fullTimeHoursPerWeek = fullTimeHoursPerWeek
        self.nightFrom = nightFrom
        self.nightTo = nightTo
    }
}

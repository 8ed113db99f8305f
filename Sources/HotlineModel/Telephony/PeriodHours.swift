/// Opening hours that replace the usual ones during a named period.
public struct PeriodHours: Sendable, Equatable {
    /// The period's name.
    public var period: String
    /// When the hotline can be reached in it.
    public var open: OpeningHours

    /// Creates an exception.
    public init(period: String, open: OpeningHours) {
        self.period = period
        self.open = open
    }
}

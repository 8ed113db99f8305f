import QueueingTheory

/// Demand and staffing of a hotline in one hour of the week, means over the weeks of the horizon.
public struct HourLoad: Sendable, Equatable {
    /// What theory expects of an hour if the first rung's counsellors answered nobody else and nobody helped them: Poisson
    /// arrivals, exponential times, patience and lines as given (Erlang A; Palm 1957).
    public struct Expectation: Sendable, Equatable {
        /// Share of calls that have to wait.
        public let waiting: Double
        /// Share of calls answered within the hotline's service-level seconds; abandoned ones count as missed.
        public let serviceLevel: Double
        /// Share of calls whose caller hangs up.
        public let abandonment: Double
        /// Share of the counsellors' time that is busy.
        public let occupancy: Double
    }

    /// First dials that come to the hotline, transferred and referred callers included, redials not.
    public var arrivals = 0.0
    /// Of these, those that come while it is open.
    public var arrivalsWhileOpen = 0.0
    /// Of these, those whom it serves.
    public var served = 0.0
    /// Hang-ups a second of one of them who waits.
    public var hangUpRate = 0.0
    /// Work that those whom it serves bring while it is open: arrivals an hour times hours of talk and wrap-up, in erlangs.
    public var offeredLoad = 0.0
    /// Counsellors planned on duty in the first rung's teams.
    public var firstRung = 0.0
    /// Counsellors planned on duty in the teams of the whole ladder.
    public var ladder = 0.0
    /// What theory expects; nil where nobody of the first rung is on duty or nobody calls.
    public var expectation: Expectation?
}

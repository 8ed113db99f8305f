/// When the simulation starts, how long it lasts, and which calendar its people live by.
public struct ScenarioCalendar: Sendable, Equatable {
    /// What happens to calls that are still in the system when the horizon ends.
    public enum Ending: String, Sendable, CaseIterable {
        /// The simulation stops: they count as in progress.
        case cut
        /// Nobody new calls; everybody in the system is followed to the end, for a week at most.
        case drain
    }

    /// The zone's name in the time-zone database, `Africa/Cairo` unless the scenario says otherwise.
    public var zone: String
    /// The horizon starts at local midnight of this date.
    public var start: CivilDate
    /// The horizon's length.
    public var length: HorizonLength
    /// Days of the weekend, Friday and Saturday unless the scenario says otherwise.
    public var weekend: [Weekday]
    /// Seconds from the start that are simulated but not counted, so that an empty start leaves no trace.
    public var warmUpSeconds: Double
    /// Correlation between the day factors of groups that vary alike: 0 for independent days, 1 for days that are
    /// busy for all.
    public var dayCorrelation: Double
    /// What happens to calls in the system at the end.
    public var ending: Ending

    /// Creates a calendar.
    public init(
        zone: String = Defaults.zone, start: CivilDate = Defaults.start,
        length: HorizonLength = .days(Defaults.days), weekend: [Weekday] = Defaults.weekend,
        warmUpSeconds: Double = 0, dayCorrelation: Double = 0, ending: Ending = Defaults.ending
    ) {
        self.zone = zone
        self.start = start
        self.length = length
        self.weekend = weekend
        self.warmUpSeconds = warmUpSeconds
        self.dayCorrelation = dayCorrelation
        self.ending = ending
    }
}

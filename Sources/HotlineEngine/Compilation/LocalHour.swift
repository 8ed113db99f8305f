/// A local hour of the horizon, for tallies by hour of the week.
struct LocalHour: BitwiseCopyable, Sendable {
    /// Seconds from the start of the horizon at which it ends.
    var end: Double
    /// The local day, 0 for the first of the horizon.
    var day: Int32
    /// Hour of the week: 0 for Monday 00:00 to 167.
    var hourOfWeek: Int32
    /// Whether it begins at night, or on a day of the weekend.
    var isOffHours: Bool
}

/// Counsellors who come at the same time on the same days and leave together.
///
/// A counsellor who is in conversation when the shift ends finishes the call and the wrap-up first.
public struct Shift: Sendable, Equatable {
    /// The key under which the scenario file defines the shift.
    public var name: String
    /// Local time at which the shift starts.
    public var from: ClockTime
    /// Local time at which it ends; at or before `from` means on the next day.
    public var to: ClockTime
    /// Days on which the shift starts; a night shift belongs to the evening before.
    public var days: [Weekday]
    /// How many counsellors work it.
    public var counsellors: Int
    /// Breaks.
    public var breaks: [Break]
    /// Named periods in which alone the shift is worked; none for all.
    public var during: [String]
    /// Named periods in which it is not worked.
    public var exceptDuring: [String]

    /// Creates a shift.
    public init(
        name: String, from: ClockTime, to: ClockTime, days: [Weekday] = Weekday.allCases, counsellors: Int,
        breaks: [Break] = [], during: [String] = [], exceptDuring: [String] = []
    ) {
        self.name = name
        self.from = from
        self.to = to
        self.days = days
        self.counsellors = counsellors
        self.breaks = breaks
        self.during = during
        self.exceptDuring = exceptDuring
    }

    /// Whether the shift ends on the day after it starts.
    public var passesMidnight: Bool { to <= from }
}

/// Who of a team is on duty when.
public enum Staffing: Sendable, Equatable {
    /// The same number at every hour.
    case always(Int)
    /// A number for each of a row of equal intervals that starts with the horizon; the last number holds
    /// from then on. Where the number drops, idle counsellors leave first, then whoever finishes first.
    case intervals(seconds: Double, counts: [Int])
    /// Named shifts.
    case shifts([Shift])
}

/// How long a simulation lasts.
public enum HorizonLength: Sendable, Equatable {
    /// Whole local days, of 23 or 25 hours where the clocks change.
    case days(Int)
    /// A plain number of seconds.
    case seconds(Double)
}

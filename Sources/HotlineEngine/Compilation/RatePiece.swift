/// A stretch of the horizon in which a group's arrival rate is constant, the day factor aside.
struct RatePiece: BitwiseCopyable, Sendable {
    /// Seconds from the start of the horizon at which it ends; it starts where the piece before it ends.
    var end: Double
    /// Persons a second.
    var rate: Double
    /// The local day, for the day factor.
    var day: Int32
}

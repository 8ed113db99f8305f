import DiscreteEvents

/// The first dials of one caller group: a Poisson process by inversion of its cumulative rate, and moments that were given.
///
/// One exponential a person, whatever the rates: thinning would cost more and lose step between scenarios
/// (Çinlar 1975, chapter 4).
struct ArrivalProcess: BitwiseCopyable, Sendable {
    /// The group's own stream.
    var stream: Xoshiro256PlusPlus
    /// The piece of the rate function that the process has come to.
    var piece: Int32
    /// One past the group's last piece.
    var endPiece: Int32
    /// The next of the moments that were given, and one past the last.
    var recorded: Int32
    var endRecorded: Int32
    /// The process's own next moment, where moments were given as well; NaN before the first.
    var pending = Double.nan
    /// The day for which `dayFactor` was drawn, or -1.
    var day: Int32 = -1
    /// The factor of that day.
    var dayFactor = 1.0
    /// The number of the next person.
    var nextPerson: UInt64 = 0
}

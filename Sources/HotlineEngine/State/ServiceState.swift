/// A service at the current moment.
struct ServiceState: BitwiseCopyable, Sendable {
    /// Places taken; of these by those for whom places are reserved.
    var taken: Int32 = 0
    var takenFromReserve: Int32 = 0
    /// How many wait.
    var waiting: Int32 = 0
    /// Who has waited longest and who came last, or -1.
    var first: Int32 = -1
    var last: Int32 = -1
    /// Closings and openings so far.
    var closuresPassed: Int32 = 0
}

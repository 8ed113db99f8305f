import HotlineModel

/// One attempt, without anything that could tell whose it was.
struct CallRecord {
    /// Days since 1970-01-01.
    var day: Int
    /// Seconds after midnight, by the clock on the wall.
    var second: Double
    var outcome: CallOutcome?
    /// Seconds in the queue; nil where not recorded or where the call never queued.
    var wait: Double?
    /// Whether the call was answered without having queued, where records tell.
    var isAnsweredAtOnce = false
    /// Seconds from the arrival to the queue; nil where not recorded.
    var greeting: Double?
    var talk: Double?
    var wrapUp: Double?
    /// The number of the hotline's name, 0 for none.
    var hotline = 0
    var kind = CallerKind()
    /// The salted hash of the caller's pseudonym; nil for none.
    var caller: Int?
    /// The salted hash of the counsellor's name; nil for none.
    var agent: Int?
}

/// What records tell about a caller, as numbers of words.
struct CallerKind: Hashable {
    var group = 0
    var language = 0
    var gender: Gender?
}

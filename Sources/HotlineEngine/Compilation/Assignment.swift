/// That a team may answer a queue from a rung on.
struct Assignment: BitwiseCopyable, Sendable {
    /// The queue's index.
    var queue: Int32
    /// Where the queue stands in the team's order of preference; assignments are sorted by it, the highest first.
    var rank: Int64
    /// The rung's number within the queue's ladder.
    var rung: Int32
    /// Counsellors of the team that must stay idle.
    var keepIdle: Int32
}

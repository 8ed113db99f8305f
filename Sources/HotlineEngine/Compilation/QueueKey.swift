import HotlineModel

/// What routing can tell of a call of one hotline: its priority, and who may answer it on each rung.
struct QueueKey: Hashable {
    /// One rung as it applies to some callers.
    struct Step: Hashable {
        var afterSeconds: Double
        var keepIdle: Int
        var whenWaiting: Int
        var from: ClockTime?
        var to: ClockTime?
        var teams: [Int32]
    }

    var hotline: Int
    var priority: Int
    var weight: Double
    var language: String?
    var preferredGender: Gender?
    var steps: [Step]
}

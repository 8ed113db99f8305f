/// A hotline's lines, queues and opening hours at the current moment.
struct HotlineState: BitwiseCopyable, Sendable {
    /// Lines held.
    var held: Int32 = 0
    /// Openings and closings so far.
    var openingsPassed: Int32 = 0
    /// Calls in its queues.
    var waiting: Int32 = 0
    /// Calls of the current day whose wait in a queue has ended, and those answered in time.
    var queuedToday = 0
    var answeredInTimeToday = 0
}

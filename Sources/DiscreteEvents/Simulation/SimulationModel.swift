/// A system that lives by events: what starts it, and what each event does.
public protocol SimulationModel: ~Copyable {
    /// What can happen: a small plain enum, handled exhaustively.
    associatedtype Event: BitwiseCopyable & Sendable

    /// Schedules the first events.
    mutating func start(_ calendar: inout EventCalendar<Event>)

    /// Does what an event does, and schedules what follows from it.
    ///
    /// - Parameters:
    ///   - event: what happens.
    ///   - seconds: the simulated time, which is also `calendar.now`.
    ///   - calendar: the future.
    mutating func handle(_ event: Event, at seconds: Double, _ calendar: inout EventCalendar<Event>)
}

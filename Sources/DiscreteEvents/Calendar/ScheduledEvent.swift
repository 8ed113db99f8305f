/// An event as it leaves the calendar.
@frozen
public struct ScheduledEvent<Event: BitwiseCopyable & Sendable>: Sendable, BitwiseCopyable {
    /// Simulated seconds at which it happens.
    public let seconds: Double
    /// What happens.
    public let event: Event

    /// Pairs an event with its time.
    @inlinable
    public init(seconds: Double, event: Event) {
        self.seconds = seconds
        self.event = event
    }
}

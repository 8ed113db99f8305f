/// Names one scheduled event; harmless to keep after the event has fired or been cancelled.
@frozen
public struct EventHandle: Sendable, Equatable, BitwiseCopyable {
    /// Priority, sequence number and slot of the event: unique over a calendar's life.
    @usableFromInline let order: UInt64

    /// The handle of no event.
    @inlinable
    public static var none: EventHandle { EventHandle(order: .max) }

    @inlinable
    init(order: UInt64) { self.order = order }
}

/// The future of a simulation: events in order of time, then priority (0 first), then insertion.
///
/// That order is total, so a simulation that schedules the same events in the same order always runs the same way.
/// Times are non-negative seconds and never NaN. Taking the next event, scheduling, moving and cancelling cost
/// O(log n) in the number of scheduled events and allocate only when more events are scheduled than ever before.
///
/// An implicit 4-ary heap (Johnson, 1975) of 128-bit keys: the time's bit pattern, which orders as an integer because
/// it is not negative, above 4 bits of priority, 36 of sequence number and 24 of slot. One comparison of integers
/// is the whole order. A taken event leaves a hole at the root that the next scheduled event fills, since most
/// events schedule exactly one. Each event's slot knows its place in the heap, which makes cancelling exact.
@frozen @safe
public struct EventCalendar<Event: BitwiseCopyable & Sendable>: ~Copyable {
    @usableFromInline static var slotBits: UInt64 { 24 }
    @usableFromInline static var sequenceBits: UInt64 { 36 }
    @usableFromInline static var slotMask: UInt64 { 1 << 24 - 1 }

    /// The heap; its first key is meaningless while there is a hole at the root. From its end on stand keys that are larger than any
    /// other, three more than there is room for, so that four children are compared without a look at how many there are.
    @usableFromInline var keys: UnsafeMutablePointer<UInt128>
    /// For each slot, where in the heap its key lies.
    @usableFromInline var places: UnsafeMutablePointer<UInt32>
    /// For each slot, its event.
    @usableFromInline var events: UnsafeMutablePointer<Event>
    /// Slots free for reuse, the most recently freed last.
    @usableFromInline var freeSlots: UnsafeMutablePointer<UInt32>
    @usableFromInline var freeCount = 0
    /// Length of the heap, a hole at the root included.
    @usableFromInline var length = 0
    @usableFromInline var capacity: Int
    /// 1 while the root is a hole, else 0.
    @usableFromInline var hole = 0
    @usableFromInline var nextSequence: UInt64 = 0

    /// Simulated seconds: the time of the event taken last.
    @inlinable
    public var now: Double { clock }
    @usableFromInline var clock = 0.0

    /// An empty calendar at time 0.
    ///
    /// - Parameter capacity: events for which room is made at once; more find room as they come.
    @inlinable
    public init(capacity: Int = 64) {
        self.capacity = max(4, capacity)
        unsafe keys = .allocate(capacity: self.capacity + 3)
        unsafe keys.initialize(repeating: .max, count: self.capacity + 3)
        unsafe places = .allocate(capacity: self.capacity)
        unsafe events = .allocate(capacity: self.capacity)
        unsafe freeSlots = .allocate(capacity: self.capacity)
        addFreeSlots(from: 0)
    }

    deinit {
        unsafe keys.deallocate()
        unsafe places.deallocate()
        unsafe events.deallocate()
        unsafe freeSlots.deallocate()
    }

    /// The number of scheduled events.
    @inlinable
    public var count: Int { length - hole }

    /// Whether no event is scheduled.
    @inlinable
    public var isEmpty: Bool { length == hole }

    /// Whether the calendar has run out of sequence numbers (2^36) or slots (2^24). Events scheduled from then on are
    /// not kept, so a simulation has to stop with an error.
    @inlinable
    public var isExhausted: Bool { exhausted }
    @usableFromInline var exhausted = false

    /// Schedules an event.
    ///
    /// - Parameters:
    ///   - event: what happens.
    ///   - seconds: when; not before `now`, not NaN.
    ///   - priority: which of several events at one time goes first: 0 to 15, 0 first.
    /// - Returns: a handle to cancel or move it.
    @inlinable
    @discardableResult
    public mutating func schedule(_ event: Event, at seconds: Double, priority: UInt8 = 0) -> EventHandle {
        assert(seconds >= clock, "an event is scheduled in the past")
        assert(priority < 16, "priorities go from 0 to 15")
        if freeCount == 0 {
            grow()
            if freeCount == 0 { return .none }
        }
        if nextSequence >> Self.sequenceBits != 0 {
            exhausted = true
            return .none
        }
        freeCount &-= 1
        let slot = unsafe freeSlots[freeCount]
        let order =
            UInt64(priority) << (Self.sequenceBits + Self.slotBits) | nextSequence << Self.slotBits
            | UInt64(slot)
        nextSequence &+= 1
        unsafe events[Int(slot)] = event
        let key = UInt128(seconds.bitPattern) << 64 | UInt128(order)
        if hole == 1 {
            hole = 0
            siftDown(key, from: 0)
        } else {
            length &+= 1
            siftUp(key, from: length &- 1)
        }
        return EventHandle(order: order)
    }

    /// Takes the next event and sets the clock to its time; nil when none is left, or none up to a time.
    ///
    /// - Parameter limit: the latest time that counts, in seconds.
    @inlinable
    public mutating func next(until limit: Double = .infinity) -> ScheduledEvent<Event>? {
        guard let seconds = nextSeconds, seconds <= limit else { return nil }
        let slot = unsafe UInt32(truncatingIfNeeded: keys[0]) & UInt32(Self.slotMask)
        clock = seconds
        hole = 1
        unsafe freeSlots[freeCount] = slot
        freeCount &+= 1
        return unsafe ScheduledEvent(seconds: seconds, event: events[Int(slot)])
    }

    /// The time of the next event without taking it; nil when none is left.
    @inlinable
    public var nextSeconds: Double? {
        mutating get {
            if hole == 1 { fillHole() }
            return length == 0 ? nil : unsafe Double(bitPattern: UInt64(truncatingIfNeeded: keys[0] >> 64))
        }
    }

    /// Takes an event out of the calendar.
    ///
    /// - Returns: false, without any effect, where the event has fired or been cancelled before.
    @inlinable
    @discardableResult
    public mutating func cancel(_ handle: EventHandle) -> Bool {
        guard let place = place(of: handle) else { return false }
        unsafe freeSlots[freeCount] = UInt32(truncatingIfNeeded: handle.order & Self.slotMask)
        freeCount &+= 1
        let last = takeLast()
        if place != length { settle(last, at: place) }
        return true
    }

    /// Moves an event to another time; its priority and its turn among events at one time stay.
    ///
    /// - Returns: false, without any effect, where the event has fired or been cancelled before.
    @inlinable
    @discardableResult
    public mutating func move(_ handle: EventHandle, to seconds: Double) -> Bool {
        assert(seconds >= clock, "an event is moved into the past")
        guard let place = place(of: handle) else { return false }
        settle(UInt128(seconds.bitPattern) << 64 | UInt128(handle.order), at: place)
        return true
    }

    /// Whether an event is still to come.
    @inlinable
    public func contains(_ handle: EventHandle) -> Bool { place(of: handle) != nil }
}

/// The event loop: takes events in order and lets a model handle them.
@frozen
public struct Simulation<Model: SimulationModel & ~Copyable>: ~Copyable {
    /// The system that is simulated.
    public var model: Model
    /// Its future.
    public var calendar: EventCalendar<Model.Event>

    /// Creates a simulation and lets the model schedule its first events.
    @inlinable
    public init(_ model: consuming Model) {
        self.model = model
        calendar = EventCalendar()
        self.model.start(&calendar)
    }

    /// Handles every event up to and including a time.
    ///
    /// - Throws: `SimulationLimitReached` when the calendar is exhausted.
    @inlinable
    public mutating func run(until seconds: Double) throws(SimulationLimitReached) {
        while try !run(until: seconds, atMost: .max) {}
    }

    /// Handles the next events up to and including a time, but only so many, so that whoever simulates can look up now and then.
    ///
    /// - Returns: whether every event up to that time has been handled.
    /// - Throws: `SimulationLimitReached` when the calendar is exhausted.
    @inlinable
    public mutating func run(until seconds: Double, atMost count: Int) throws(SimulationLimitReached) -> Bool
    {
        var left = count
        while left > 0 {
            guard let next = calendar.next(until: seconds) else {
                if calendar.isExhausted { throw SimulationLimitReached(seconds: calendar.now) }
                return true
            }
            model.handle(next.event, at: next.seconds, &calendar)
            left &-= 1
        }
        return false
    }

    /// Handles every event until none is left.
    ///
    /// - Throws: `SimulationLimitReached` when the calendar is exhausted.
    @inlinable
    public mutating func run() throws(SimulationLimitReached) {
        try run(until: .infinity)
    }
}

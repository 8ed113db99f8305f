import Synchronization

/// A value that one thread at a time may use.
///
/// The lock is the standard library's, whose code the thread sanitizer does not see: it would take every use for a race.
/// The atomic number tells it of the order of uses; it costs nothing beside a replication.
struct Guarded<Value: ~Copyable>: ~Copyable, Sendable {
    private let value: Mutex<Value>
    private let uses = Atomic(0)

    init(_ value: consuming sending Value) {
        self.value = Mutex(value)
    }

    /// Uses the value while no other thread does.
    ///
    /// - Throws: what the use throws.
    func withLock<Result: ~Copyable, Failure: Error>(
        _ use: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        try value.withLock { value throws(Failure) in
            _ = uses.load(ordering: .acquiring)
            defer { uses.wrappingAdd(1, ordering: .releasing) }
            return try use(&value)
        }
    }
}

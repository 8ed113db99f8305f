import Synchronization

/// Counts how often it is asked, from any thread.
///
/// A class because closures share it.
final class Counter: Sendable {
    private let count = Atomic(0)

    /// The number of times asked before.
    func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
}

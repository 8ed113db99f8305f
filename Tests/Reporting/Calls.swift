import Synchronization

/// Counts how often something was asked, from any thread.
final class Calls: Sendable {
    private let count = Atomic(0)

    /// 1 for the first time, 2 for the second.
    func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}

/// Why a replication could not be finished.
public enum EngineError: Error, Sendable, Equatable, CustomStringConvertible {
    /// More calls at once, or more events in all, than the engine can number.
    case tooManyEvents(replication: UInt64, seconds: Double)

    /// A sentence for a planner.
    public var description: String {
        switch self {
        case .tooManyEvents(let replication, let seconds):
            """
            replication \(replication) was stopped after \(seconds) simulated seconds: the queues have grown \
            beyond what can be simulated; callers come faster than counsellors can answer and never hang up
            """
        }
    }
}

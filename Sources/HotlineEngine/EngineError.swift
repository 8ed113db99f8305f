/// Why a replication could not be finished.
public enum EngineError: Error, Sendable, Equatable, CustomStringConvertible {
    /// More calls at once, or more events in all, than the engine can number.
    case tooManyEvents(replication: UInt64, seconds: Double)
    /// Whoever asked for it wants it no longer; no defect, and nothing to tell.
    case stopped(replication: UInt64)

    /// A sentence for a planner.
    public var description: String {
        switch self {
        case .tooManyEvents(let replication, let seconds):
            """
            replication \(replication) was stopped after \(seconds) simulated seconds: the queues have grown \
            beyond what can be simulated; callers come faster than counsellors can answer and never hang up
            """
        case .stopped(let replication): "replication \(replication) was stopped before its end"
        }
    }
}

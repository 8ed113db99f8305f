/// Durations of which the engine keeps the whole distribution.
public enum DurationKind: String, Sendable, CaseIterable {
    /// Wait in the queue of answered calls.
    case wait
    /// Wait in the queue of abandoned calls.
    case abandonedWait = "abandoned-wait"
    /// From a person's first dial to the counsellor.
    case timeToCounsellor = "time-to-counsellor"
}

/// How pressing a group's need is; it decides the queue priority unless the group states one.
public enum Urgency: String, Sendable, CaseIterable {
    /// Can wait behind others.
    case low
    /// The ordinary case.
    case normal
    /// Goes ahead of the ordinary case.
    case high
    /// Goes ahead of everybody.
    case critical

    /// The queue priority that this urgency stands for: 0 for low up to 3 for critical.
    public var priority: Int {
        switch self {
        case .low: 0
        case .normal: 1
        case .high: 2
        case .critical: 3
        }
    }
}

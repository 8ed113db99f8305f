public import DiscreteEvents

/// Callers alike in everything that matters to routing.
public struct CallerGroup: Sendable, Equatable {
    /// The key under which the scenario file defines the group.
    public var name: String
    /// Gender and age band; nil where the scenario does not tell them apart.
    public var gender: Gender?
    /// The language they speak; nil where every counsellor can answer them.
    public var language: String?
    /// What they call about; nil where every counsellor can help.
    public var need: String?
    /// How pressing the need is.
    public var urgency: Urgency
    /// Queue priority: a higher number is answered first. Follows from `urgency` unless stated.
    public var priority: Int
    /// How many persons start to call, and when.
    public var calls: CallVolume
    /// Which hotline they dial first: shares that sum to 1.
    public var dials: [DialShare]
    /// How long a caller waits in a queue before hanging up, in seconds; nil for callers who never hang up.
    public var patience: Distribution?
    /// Conversation with a counsellor of pace 1, in seconds.
    public var talk: Distribution
    /// What a caller does after an attempt that failed; nil for callers who never try again.
    public var redial: Redial?

    /// Creates a caller group.
    public init(
        name: String, gender: Gender? = nil, language: String? = nil, need: String? = nil,
        urgency: Urgency = .normal, priority: Int? = nil, calls: CallVolume, dials: [DialShare],
        patience: Distribution? = nil, talk: Distribution, redial: Redial? = nil
    ) {
        self.name = name
        self.gender = gender
        self.language = language
        self.need = need
        self.urgency = urgency
        self.priority = priority ?? urgency.priority
        self.calls = calls
        self.dials = dials
        self.patience = patience
        self.talk = talk
        self.redial = redial
    }
}

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
    /// Added to the priority for every attempt after the first.
    public var priorityPerAttempt: Int
    /// Weight of a second's wait where counsellors choose calls by accumulating priority.
    public var weight: Double
    /// Nationality, where services depend on it.
    public var nationality: String?
    /// How many persons start to call, and when.
    public var calls: CallVolume
    /// Which hotline they dial first: shares that sum to 1.
    public var dials: [DialShare]
    /// How long a caller waits in a queue before hanging up, in seconds; nil for callers who never hang up.
    public var patience: Distribution?
    /// How long a caller and a counsellor who share no language wait for an interpreter, in seconds; nil for as long as it
    /// takes.
    public var interpreterPatience: Distribution?
    /// Time from being connected until the caller must hang up at once because it is no longer safe to speak, in
    /// seconds; nil for never. It runs beside patience, in conversation too.
    public var interruption: Distribution?
    /// Share of callers who can safely be called back.
    public var safeToCallBack: Double
    /// That callers want a counsellor of a gender; nil for no preference.
    public var prefers: CounsellorPreference?
    /// Conversation with a counsellor of pace 1, in seconds.
    public var talk: Distribution
    /// What a caller does after an attempt that failed; nil for callers who never try again.
    public var redial: Redial?
    /// What may follow an answered call.
    public var afterwards: Afterwards

    /// Creates a caller group.
    public init(
        name: String, gender: Gender? = nil, language: String? = nil, need: String? = nil,
        urgency: Urgency = .normal, priority: Int? = nil, calls: CallVolume, dials: [DialShare],
        patience: Distribution? = nil, talk: Distribution, redial: Redial? = nil,
        priorityPerAttempt: Int = 0, weight: Double = 1, nationality: String? = nil,
        interpreterPatience: Distribution? = nil, interruption: Distribution? = nil,
        safeToCallBack: Double = 1, prefers: CounsellorPreference? = nil,
        afterwards: Afterwards = Afterwards()
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
        self.priorityPerAttempt = priorityPerAttempt
        self.weight = weight
        self.nationality = nationality
        self.interpreterPatience = interpreterPatience
        self.interruption = interruption
        self.safeToCallBack = safeToCallBack
        self.prefers = prefers
        self.afterwards = afterwards
    }
}

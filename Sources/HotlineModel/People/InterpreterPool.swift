public import DiscreteEvents

/// Interpreters who join a conversation when the counsellor does not speak the caller's language.
public struct InterpreterPool: Sendable, Equatable {
    /// The key under which the scenario file defines the pool.
    public var name: String
    /// Languages they interpret.
    public var languages: [String]
    /// Time until an interpreter who is free has joined, in seconds.
    public var connect: Distribution
    /// Factor on the conversation's length.
    public var stretch: Double
    /// Chance that an interpreter is found at all.
    public var found: Double
    /// Who is on duty when.
    public var staffing: Staffing

    /// Creates a pool.
    public init(
        name: String, languages: [String], connect: Distribution, stretch: Double = 1, found: Double = 1,
        staffing: Staffing
    ) {
        self.name = name
        self.languages = languages
        self.connect = connect
        self.stretch = stretch
        self.found = found
        self.staffing = staffing
    }
}

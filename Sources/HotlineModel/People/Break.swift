/// A break within a shift. Whoever is with a caller finishes the call and its documentation first and then takes the whole break.
public struct Break: Sendable, Equatable {
    /// The key under which the scenario file defines the break.
    public var name: String
    /// Local time at which the first counsellor leaves.
    public var at: ClockTime
    /// How long each is away.
    public var seconds: Double
    /// The counsellors of a shift leave one after the other, evenly over this time.
    public var spreadSeconds: Double
    /// Whether the time is paid.
    public var paid: Bool

    /// Creates a break.
    public init(name: String, at: ClockTime, seconds: Double, spreadSeconds: Double = 0, paid: Bool = false) {
        self.name = name
        self.at = at
        self.seconds = seconds
        self.spreadSeconds = spreadSeconds
        self.paid = paid
    }
}

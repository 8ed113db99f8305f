/// A factor on the calls of some groups from a day on: an influx, a news story.
///
/// It rises evenly over the ramp to its full size, stays there, and then falls with a half-life to a lasting level.
public struct Surge: Sendable, Equatable {
    /// The key under which the scenario file defines the surge.
    public var name: String
    /// The first day.
    public var from: CivilDate
    /// The groups that it touches; none for all.
    public var callers: [String]
    /// The factor at its full size.
    public var factor: Double
    /// How long it takes to rise.
    public var rampSeconds: Double
    /// How long the full size lasts; nil for the rest of the horizon.
    public var lastsSeconds: Double?
    /// Half-life of the fall; 0 for at once.
    public var halfLifeSeconds: Double
    /// The factor that it falls to.
    public var lasting: Double

    /// Creates a surge.
    public init(
        name: String, from: CivilDate, callers: [String] = [], factor: Double, rampSeconds: Double = 0,
        lastsSeconds: Double? = nil, halfLifeSeconds: Double = 0, lasting: Double = 1
    ) {
        self.name = name
        self.from = from
        self.callers = callers
        self.factor = factor
        self.rampSeconds = rampSeconds
        self.lastsSeconds = lastsSeconds
        self.halfLifeSeconds = halfLifeSeconds
        self.lasting = lasting
    }
}

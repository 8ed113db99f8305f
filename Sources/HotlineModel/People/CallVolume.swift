/// How many persons of a group start to call, and when: a Poisson process whose rate varies with time.
public struct CallVolume: Sendable, Equatable {
    /// The rate of the process.
    public enum Rate: Sendable, Equatable {
        /// Persons an ordinary day, spread over the hours by the named profile (evenly without one).
        case perDay(Double, profile: String?)
        /// Persons an hour, at every hour alike.
        case perHour(Double)
        /// Expected persons in each of a row of equal intervals that starts with the horizon, even inside
        /// each; nobody calls after the last.
        case expected(intervalSeconds: Double, counts: [Double])
        /// Persons start to call at these moments, in seconds from the start of the horizon, in order.
        case recorded([Double])
    }

    /// The rate of the process.
    public var rate: Rate
    /// Coefficient of variation of a random factor (gamma, mean 1) that multiplies the rate of a whole
    /// local day: busy days and quiet days. 0 for a pure Poisson process.
    public var dayVariation: Double

    /// Creates a volume.
    public init(rate: Rate, dayVariation: Double = 0) {
        self.rate = rate
        self.dayVariation = dayVariation
    }
}

/// The shape of demand over a week: how a day's calls spread over its hours, and how days differ.
public struct Profile: Sendable, Equatable {
    /// What one day of the week does differently.
    public struct Day: Sendable, Equatable {
        /// The day's calls relative to an ordinary day; 0.7 is three tenths fewer.
        public var weight: Double
        /// The day's own hours, where they differ.
        public var hours: [Double]?

        /// Creates a day.
        public init(weight: Double = 1, hours: [Double]? = nil) {
            self.weight = weight
            self.hours = hours
        }
    }

    /// The key under which the scenario file defines the profile.
    public var name: String
    /// 24 weights, one for each local hour from midnight; only their proportions matter.
    public var hours: [Double]
    /// Days that differ, by weekday; the others have weight 1 and the usual hours.
    public var days: [Weekday: Day]

    /// Creates a profile.
    public init(name: String, hours: [Double], days: [Weekday: Day] = [:]) {
        self.name = name
        self.hours = hours
        self.days = days
    }

    /// The expected calls of an hour, as a share of an ordinary day's.
    ///
    /// - Parameters:
    ///   - hour: the local hour, 0 to 23.
    ///   - weekday: the day of the week.
    /// - Returns: 0 where every weight of the day is 0.
    public func share(hour: Int, on weekday: Weekday) -> Double {
        let day = days[weekday]
        let weights = day?.hours ?? hours
        var sum = 0.0
        for weight in weights { sum += weight }
        guard sum > 0, weights.indices.contains(hour) else { return 0 }
        return (day?.weight ?? 1) * weights[hour] / sum
    }
}

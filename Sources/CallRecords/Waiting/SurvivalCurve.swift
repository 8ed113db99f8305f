import DiscreteEvents
import OutputAnalysis

/// The chance of still waiting, where answers hide how long the answered would have waited (Kaplan & Meier 1958).
public struct SurvivalCurve: Sendable {
    /// A moment at which callers hung up.
    public struct Point: Sendable {
        /// Seconds of waiting.
        public let seconds: Double
        /// The chance of a patience above it, with its interval (Greenwood 1926, on the scale of log-log).
        public let survival: FittedNumber
        /// Callers who were still waiting just before.
        public let atRisk: Int
        /// Of these, callers who hung up.
        public let ended: Int
    }

    /// Every moment, in order.
    public let points: [Point]

    init(ended: DurationCounts, censored: DurationCounts, _ confidence: Confidence) {
        let events = ended.sorted
        let cuts = censored.sorted
        var atRisk = ended.total + censored.total
        var (survival, sum, cut) = (1.0, 0.0, 0)
        var points: [Point] = []
        for (seconds, count) in events {
            // Whoever is answered at the very moment would have waited longer.
            while cut < cuts.count, cuts[cut].seconds < seconds {
                atRisk -= cuts[cut].count
                cut += 1
            }
            let (all, gone) = (Double(atRisk), Double(count))
            survival *= 1 - gone / all
            if all > gone { sum += gone / (all * (all - gone)) }
            points.append(
                Point(
                    seconds: seconds, survival: Self.interval(survival, sum, confidence), atRisk: atRisk,
                    ended: count))
            atRisk -= count
        }
        self.points = points
    }

    private static func interval(_ survival: Double, _ sum: Double, _ confidence: Confidence) -> FittedNumber
    {
        guard survival > 0, survival < 1 else {
            return FittedNumber(survival, lower: survival, upper: survival)
        }
        let log = PortableMath.log(survival)
        let reach = PortableMath.exp(confidence.factor * sum.squareRoot() / abs(log))
        return FittedNumber(
            survival, lower: PortableMath.exp(log * reach), upper: PortableMath.exp(log / reach))
    }

    /// The chance of a patience above a number of seconds.
    public func survival(at seconds: Double) -> FittedNumber {
        points.last { $0.seconds <= seconds }?.survival ?? FittedNumber(1, lower: 1, upper: 1)
    }
}

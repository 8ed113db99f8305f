/// What a quantity is if its inputs are not known exactly: from estimates for several draws of the inputs.
///
/// The draws are a random-effects model: the estimate of draw k is the true value for its inputs plus an error of simulation,
/// whose variance is known from the replications of the draw. The variance between draws less the mean variance of the error
/// is what the inputs cause (Barton, Nelson & Xie 2014; Song, Nelson & Pegden 2014).
///
/// The interval is for the true value at the true inputs, which are as one more draw. Its reach comes from the ordered
/// estimates, the limits at the ranks `share * (draws + 1)`, which hold one more draw with just that share whatever the
/// distribution. Before, the simulation's error is taken out of them: the estimates are drawn towards a smooth function of the
/// inputs (a metamodel, as in Barton, Nelson & Xie 2014), so far that what is left over has the variance that the error does not
/// explain (Louis 1984). The function's own error at the limit is added in squares (Zou & Donner 2008). Where the simulation
/// is exact the interval is that of the inputs alone; where its error hides what the inputs cause, the interval covers more
/// often than it says.
public struct DrawnEstimate: Sendable, Equatable {
    /// The estimate for one draw.
    public struct Outcome: Sendable, Equatable {
        /// The value.
        public var value: Double
        /// The square of its standard error.
        public var variance: Double

        /// An estimate for one draw.
        public init(value: Double, variance: Double) {
            self.value = value
            self.variance = variance
        }
    }

    /// The mean over the draws.
    public let mean: Double
    /// The lower limit of the interval with input uncertainty.
    public let lower: Double
    /// The upper limit.
    public let upper: Double
    /// The half-width of the mean's interval as far as simulation alone causes it.
    public let simulationHalfWidth: Double
    /// The variance of the true value that the inputs cause; 0 where the simulation's error hides it.
    public let inputVariance: Double
    /// The variance between the estimates of the draws.
    public let betweenVariance: Double

    /// The fewest draws for an interval: below, no draw lies outside it.
    public static func fewestDraws(_ confidence: Confidence) -> Int {
        Int((2 / confidence.error - 1 - 1e-9).rounded(.up))
    }

    /// The estimate from several draws of the inputs.
    ///
    /// - Parameters:
    ///   - outcomes: the estimates.
    ///   - inputs: of each input the value in each draw.
    ///   - confidence: that of the interval.
    /// - Returns: nil for fewer draws than an interval needs, and for anything that is not a finite number.
    /// - Complexity: O(n log n) for n draws.
    public init?(_ outcomes: [Outcome], inputs: [[Double]], _ confidence: Confidence = .standard) {
        let count = outcomes.count
        guard count >= Self.fewestDraws(confidence), let factor = confidence.studentFactor(values: count),
            inputs.allSatisfy({ $0.count == count && $0.allSatisfy(\.isFinite) }),
            outcomes.allSatisfy({ $0.value.isFinite && $0.variance.isFinite && $0.variance >= 0 })
        else { return nil }
        let size = Double(count)
        let mean = outcomes.reduce(0) { $0 + $1.value } / size
        let between = outcomes.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) } / (size - 1)
        let within = outcomes.reduce(0) { $0 + $1.variance } / size
        let fit = QuadraticFit(outcomes.map(\.value), inputs: inputs)
        let ordered = Self.withoutError(outcomes.map(\.value), fit, error: within)
        let rank = confidence.error / 2 * (size + 1)
        // The distance of a limit from the mean, the simulation's error there added.
        func reach(_ rank: Double) -> Double {
            let (limit, leverage) = Self.place(ofRank: rank, in: ordered)
            return ((limit - mean) * (limit - mean) + factor * factor * within * leverage).squareRoot()
        }
        self.mean = mean
        lower = mean - reach(rank)
        upper = mean + reach(size + 1 - rank)
        simulationHalfWidth = factor * (within / size).squareRoot()
        inputVariance = max(0, between - within)
        betweenVariance = between
    }

    /// The part of the inputs' variance that one of several inputs, drawn independently, causes in a straight line: the square
    /// of its correlation with the estimates, corrected for chance (Ezekiel 1930), over the inputs' part of the variance.
    ///
    /// What inputs cause together, or by bends, belongs to none of them.
    ///
    /// - Parameters:
    ///   - drawn: the input's value in each draw.
    ///   - outcomes: the estimates of the same draws.
    /// - Returns: 0 to 1, and whether more of the input means more; nil where the inputs cause nothing, or one does not vary.
    public func influence(of drawn: [Double], on outcomes: [Outcome]) -> (share: Double, rises: Bool)? {
        let moments = PairedMoments(drawn.map { Optional($0) }, outcomes.map { Optional($0.value) })
        guard inputVariance > 0, moments.count > 2, let correlation = moments.correlation else { return nil }
        let size = Double(moments.count)
        let square = max(0, 1 - (1 - correlation * correlation) * (size - 1) / (size - 2))
        return (min(1, square * betweenVariance / inputVariance), correlation > 0)
    }

    private typealias Place = (value: Double, leverage: Double)

    /// The values in order, the simulation's error taken out of them, each with the leverage of its fit.
    private static func withoutError(_ values: [Double], _ fit: QuadraticFit, error: Double) -> [Place] {
        let residuals = zip(values, fit.fitted).map { $0 - $1 }
        let residual = residuals.reduce(0) { $0 + $1 * $1 } / Double(values.count - fit.terms)
        // What the function leaves over beyond the error belongs to the inputs as well.
        let kept = residual > 0 ? (max(0, residual - error) / residual).squareRoot() : 0
        return values.indices.map { (fit.fitted[$0] + kept * residuals[$0], fit.leverages[$0]) }
            .sorted { ($0.value, $0.leverage) < ($1.value, $1.leverage) }
    }

    /// The value of a rank, from 1, between two values where it is no whole number.
    private static func place(ofRank rank: Double, in ordered: [Place]) -> Place {
        let rank = min(max(rank, 1), Double(ordered.count))
        let below = Int(rank)
        guard below < ordered.count else { return ordered[ordered.count - 1] }
        let (one, other) = (ordered[below - 1], ordered[below])
        let part = rank - Double(below)
        return (
            one.value + part * (other.value - one.value),
            one.leverage + part * (other.leverage - one.leverage)
        )
    }
}

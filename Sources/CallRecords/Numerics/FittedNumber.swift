import DiscreteEvents
import OutputAnalysis

/// An estimate with its interval, which need not be symmetric.
public struct FittedNumber: Sendable, Equatable {
    /// The estimate.
    public let value: Double
    /// The lower limit of the interval; the estimate itself where there is none.
    public let lower: Double
    /// The upper limit of the interval; the estimate itself where there is none.
    public let upper: Double

    init(_ value: Double, lower: Double, upper: Double) {
        self.value = value
        self.lower = lower
        self.upper = upper
    }

    /// A number above 0, with an interval of its logarithm.
    init(_ value: Double, logError: Double, _ confidence: Confidence) {
        let factor = PortableMath.exp(confidence.factor * logError)
        self.init(value, lower: value / factor, upper: value * factor)
    }

    /// A share of independent trials (Wilson 1927); nil without trials.
    init?(share successes: Int, of trials: Int, _ confidence: Confidence) {
        guard let limits = WilsonInterval(successes: successes, of: trials, confidence: confidence) else {
            return nil
        }
        self.init(Double(successes) / Double(trials), lower: limits.lower, upper: limits.upper)
    }

    /// The mean of a Poisson count, over-dispersed by a factor (the score interval).
    ///
    /// - Parameters:
    ///   - count: what was counted.
    ///   - dispersion: the variance relative to the mean.
    ///   - factor: standard errors to each side.
    init(count: Double, dispersion: Double = 1, factor: Double) {
        let square = dispersion * factor * factor
        let reach = (square * count + square * square / 4).squareRoot()
        self.init(count, lower: max(0, count + square / 2 - reach), upper: count + square / 2 + reach)
    }

    /// The same in another unit.
    func scaled(by scale: Double) -> FittedNumber {
        FittedNumber(value * scale, lower: lower * scale, upper: upper * scale)
    }

    /// Whether the interval holds a number.
    public func contains(_ number: Double) -> Bool { lower <= number && number <= upper }
}

extension Confidence {
    /// Standard errors to each side of a two-sided normal interval.
    var factor: Double { StandardNormal.quantile(1 - 0.5 * error) }
}

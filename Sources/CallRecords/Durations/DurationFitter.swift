import DiscreteEvents
import OutputAnalysis

/// Fits shapes of distributions by maximum likelihood.
struct DurationFitter {
    let sums: DurationSums
    let confidence: Confidence

    /// The fit of a shape; nil where the durations cannot have it.
    func fit(_ family: DurationFamily) -> DurationFit? {
        guard sums.ended >= 2, sums.logSquares > 1e-9 * sums.ended else { return nil }
        return switch family {
        case .exponential: exponential
        case .erlang: erlang
        case .gamma: gamma
        case .lognormal: lognormal
        case .weibull: weibull
        case .hyperexponential: hyperexponential
        case .empirical: nil
        }
    }

    /// Durations that were cut off count with the chance of being longer.
    var exponential: DurationFit? {
        let mean = sums.sum / sums.ended
        guard let distribution = try? Exponential(mean: mean) else { return nil }
        return DurationFit(
            .exponential, .exponential(distribution),
            mean: FittedNumber(mean, logError: 1 / sums.ended.squareRoot(), confidence), cv: Self.fixed(1),
            logLikelihood: -sums.ended * (PortableMath.log(mean) + 1))
    }

    private var erlang: DurationFit? {
        let n = sums.ended
        let mean = sums.mean
        func logLikelihood(_ phases: Int) -> Double { gammaLikelihood(shape: Double(phases)) }
        // The likelihood rises and falls once as the phases grow.
        var phases = 2
        while phases < 200, logLikelihood(phases + 1) > logLikelihood(phases) { phases += 1 }
        guard let distribution = try? Gamma(mean: mean, phases: phases) else { return nil }
        let shape = Double(phases)
        return DurationFit(
            .erlang, .gamma(distribution),
            mean: FittedNumber(mean, logError: 1 / (n * shape).squareRoot(), confidence),
            cv: Self.fixed(1 / shape.squareRoot()), phases: phases, logLikelihood: logLikelihood(phases))
    }

    /// The likelihood of a gamma distribution with the observed mean, the best for any shape.
    private func gammaLikelihood(shape: Double) -> Double {
        let scale = sums.mean / shape
        return sums.ended * (-shape * PortableMath.log(scale) - PortableMath.logGamma(shape))
            + (shape - 1) * sums.logs - sums.sum / scale
    }

    private var gamma: DurationFit? {
        let gap = PortableMath.log(sums.mean) - sums.meanLog
        guard gap > 1e-8 else { return nil }
        // Newton's method on log(shape) - digamma(shape) = gap, from the start of Minka (2002).
        var shape = (3 - gap + ((gap - 3) * (gap - 3) + 24 * gap).squareRoot()) / (12 * gap)
        for _ in 0..<30 {
            let error = PortableMath.log(shape) - GammaFunctions.digamma(shape) - gap
            let slope = 1 / shape - GammaFunctions.trigamma(shape)
            let next = shape - error / slope
            shape = next > 0 ? next : shape / 2
            if abs(error) < 1e-12 { break }
        }
        guard let distribution = try? Gamma(shape: shape, scale: sums.mean / shape) else { return nil }
        let information = sums.ended * (GammaFunctions.trigamma(shape) - 1 / shape)
        let shapeError = 1 / (shape * information.squareRoot())
        return DurationFit(
            .gamma, .gamma(distribution),
            mean: FittedNumber(sums.mean, logError: 1 / (sums.ended * shape).squareRoot(), confidence),
            cv: FittedNumber(1 / shape.squareRoot(), logError: 0.5 * shapeError, confidence),
            logLikelihood: gammaLikelihood(shape: shape))
    }

    private var lognormal: DurationFit? {
        let n = sums.ended
        let variance = sums.logSquares / n
        guard let distribution = try? Lognormal(mu: sums.meanLog, sigma: variance.squareRoot()) else {
            return nil
        }
        let square = PortableMath.exp(variance) - 1
        // Of the logarithm of the mean, mu + sigma^2 / 2, and of the cv (the delta method).
        let meanError = (variance / n + variance * variance / (2 * n)).squareRoot()
        let cvError = (square + 1) / (2 * square) * variance * (2 / n).squareRoot()
        return DurationFit(
            .lognormal, .lognormal(distribution),
            mean: FittedNumber(distribution.mean, logError: meanError, confidence),
            cv: FittedNumber(square.squareRoot(), logError: cvError, confidence),
            logLikelihood: -sums.logs - 0.5 * n * (PortableMath.log(2 * Double.pi * variance) + 1))
    }

    /// Durations that were cut off count with the chance of being longer.
    var weibull: DurationFit? {
        guard let shape = weibullShape else { return nil }
        var power = 0.0
        for value in sums.values { power += value.all * PortableMath.exp(shape * value.log) }
        let logScale = PortableMath.log(power / sums.ended) / shape
        return twoParameters(
            .weibull, at: PlaneSearch.Point(logScale, PortableMath.log(shape)),
            logLikelihood: { logScale, logShape in
                let shape = PortableMath.exp(logShape)
                var sum = sums.ended * (logShape - shape * logScale) + (shape - 1) * sums.logs
                for value in sums.values {
                    sum -= value.all * PortableMath.exp(shape * (value.log - logScale))
                }
                return sum
            },
            make: { logScale, logShape in
                .weibull(try Weibull(shape: PortableMath.exp(logShape), scale: PortableMath.exp(logScale)))
            })
    }

    /// Newton's method on the likelihood's derivative by the shape, kept inside a bracket.
    private var weibullShape: Double? {
        let largest = sums.values.map(\.log).max() ?? 0
        func derivative(_ shape: Double) -> (value: Double, slope: Double) {
            var (zero, one, two) = (0.0, 0.0, 0.0)
            for value in sums.values {
                let weight = value.all * PortableMath.exp(shape * (value.log - largest))
                zero += weight
                one += weight * value.log
                two += weight * value.log * value.log
            }
            let mean = one / zero
            return (mean - 1 / shape - sums.meanLog, two / zero - mean * mean + 1 / (shape * shape))
        }
        var (low, high) = (0.02, 50.0)
        guard derivative(low).value < 0, derivative(high).value > 0 else { return nil }
        var shape = 1.0
        for _ in 0..<60 {
            let (value, slope) = derivative(shape)
            if value < 0 { low = shape } else { high = shape }
            let next = shape - value / slope
            let moved = next > low && next < high ? next : (low + high) / 2
            if abs(moved - shape) < 1e-10 * shape { return moved }
            shape = moved
        }
        return shape
    }

    private var hyperexponential: DurationFit? {
        func make(_ logMean: Double, _ logExcess: Double) throws -> Distribution {
            let cv = (1 + PortableMath.exp(logExcess)).squareRoot()
            return try .hyperexponential(mean: PortableMath.exp(logMean), cv: cv)
        }
        func logLikelihood(_ logMean: Double, _ logExcess: Double) -> Double {
            guard abs(logExcess) < 12, case .mixture(let mixture)? = try? make(logMean, logExcess),
                case .exponential(let one) = mixture.branches[0],
                case .exponential(let other) = mixture.branches[1]
            else { return -.infinity }
            let (share, rest) = (mixture.upTo[0] / one.mean, (1 - mixture.upTo[0]) / other.mean)
            var sum = 0.0
            for value in sums.values {
                sum +=
                    value.ended
                    * PortableMath.log(
                        share * PortableMath.exp(-value.seconds / one.mean)
                            + rest * PortableMath.exp(-value.seconds / other.mean))
            }
            return sum
        }
        var squares = 0.0
        for value in sums.values { squares += value.ended * value.seconds * value.seconds }
        let excess = squares / sums.ended / (sums.mean * sums.mean) - 2
        // Less varied than the exponential distribution, it can be no mixture of exponential ones.
        guard excess > 0.02 else { return nil }
        let place = PlaneSearch.maximum(
            from: PlaneSearch.Point(PortableMath.log(sums.mean), PortableMath.log(excess)), logLikelihood)
        guard place.y > -8 else { return nil }
        return twoParameters(.hyperexponential, at: place, logLikelihood: logLikelihood, make: make)
    }

    /// A fit whose intervals follow from the curvature of the likelihood at its maximum (the delta method).
    private func twoParameters(
        _ family: DurationFamily, at place: PlaneSearch.Point,
        logLikelihood: (Double, Double) -> Double, make: (Double, Double) throws -> Distribution
    ) -> DurationFit? {
        guard let distribution = try? make(place.x, place.y),
            let covariance = PlaneSearch.covariance(at: place, logLikelihood)
        else { return nil }
        func error(_ number: (Distribution) -> Double) -> Double? {
            let step = 1e-4
            guard let right = try? make(place.x + step, place.y),
                let left = try? make(place.x - step, place.y), let up = try? make(place.x, place.y + step),
                let down = try? make(place.x, place.y - step)
            else { return nil }
            func slope(_ one: Distribution, _ other: Distribution) -> Double {
                (PortableMath.log(number(one)) - PortableMath.log(number(other))) / (2 * step)
            }
            let (x, y) = (slope(right, left), slope(up, down))
            return (x * x * covariance.xx + 2 * x * y * covariance.xy + y * y * covariance.yy).squareRoot()
        }
        guard let meanError = error(\.mean), let cvError = error(\.variationCoefficient),
            distribution.mean.isFinite, distribution.variationCoefficient.isFinite
        else { return nil }
        return DurationFit(
            family, distribution, mean: FittedNumber(distribution.mean, logError: meanError, confidence),
            cv: FittedNumber(distribution.variationCoefficient, logError: cvError, confidence),
            logLikelihood: logLikelihood(place.x, place.y))
    }

    private static func fixed(_ value: Double) -> FittedNumber {
        FittedNumber(value, lower: value, upper: value)
    }
}

extension Distribution {
    /// Standard deviation relative to the mean.
    fileprivate var variationCoefficient: Double { variance.squareRoot() / mean }
}

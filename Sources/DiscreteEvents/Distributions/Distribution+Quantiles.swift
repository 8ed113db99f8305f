extension Distribution {
    /// The chance of a variate of at most a value.
    public func cumulative(_ value: Double) -> Double {
        guard value >= 0 else { return 0 }
        switch self {
        case .constant(let constant): return value < constant.value ? 0 : 1
        case .exponential(let exponential): return 1 - PortableMath.exp(-value / exponential.mean)
        case .lognormal(let lognormal):
            guard value > 0 else { return 0 }
            let distance = PortableMath.log(value) - lognormal.mu
            guard lognormal.sigma > 0 else { return distance < 0 ? 0 : 1 }
            return Self.normal(distance / lognormal.sigma)
        case .gamma(let gamma): return RegularizedGamma.lower(shape: gamma.shape, value / gamma.scale)
        case .weibull(let weibull):
            guard value > 0 else { return 0 }
            return 1 - PortableMath.exp(-PortableMath.pow(value / weibull.scale, weibull.shape))
        case .uniform(let from, let to):
            return to > from ? min(1, max(0, (value - from) / (to - from))) : value < from ? 0 : 1
        case .triangular(let from, let mode, let to):
            guard value > from else { return 0 }
            guard value < to else { return 1 }
            return value < mode
                ? (value - from) * (value - from) / ((to - from) * (mode - from))
                : 1 - (to - value) * (to - value) / ((to - from) * (to - mode))
        case .mixture(let mixture):
            var sum = 0.0
            for (index, branch) in mixture.branches.enumerated() {
                sum += mixture.share(index) * branch.cumulative(value)
            }
            return min(1, sum)
        case .shifted(let by, let other): return other.cumulative(value - by)
        }
    }

    /// The least value that at least a share of all variates does not exceed, to 10 digits.
    ///
    /// In closed form where there is one, else by iteration.
    ///
    /// - Parameter share: 0 to 1, 1 excluded; nearest of these for other values.
    public func quantile(_ share: Double) -> Double {
        let share = min(max(share, 0), 1 - 1e-12)
        switch self {
        case .constant(let constant): return constant.value
        case .exponential(let exponential): return -exponential.mean * PortableMath.log(1 - share)
        case .weibull(let weibull):
            guard share > 0 else { return 0 }
            return weibull.scale * PortableMath.pow(-PortableMath.log(1 - share), 1 / weibull.shape)
        case .uniform(let from, let to): return from + share * (to - from)
        case .shifted(let by, let other): return by + other.quantile(share)
        case .lognormal(let lognormal):
            return PortableMath.exp(lognormal.mu + lognormal.sigma * Self.normalQuantile(share))
        case .gamma: return interpolated(share)
        case .triangular, .mixture: return bisected(share)
        }
    }

    private func bisected(_ share: Double) -> Double {
        guard cumulative(0) < share else { return 0 }
        var high = max(mean, 1e-9)
        while cumulative(high) < share, high < 1e300 { high *= 2 }
        var low = 0.0
        while high - low > high * 1e-11 {
            let middle = low + (high - low) / 2
            if cumulative(middle) < share { low = middle } else { high = middle }
        }
        return high
    }

    /// By regula falsi with halved ordinates (the Illinois method, Dowell & Jarratt 1971), for a continuous distribution.
    private func interpolated(_ share: Double) -> Double {
        guard share > 0 else { return 0 }
        var high = max(mean, 1e-9)
        while cumulative(high) < share, high < 1e300 { high *= 2 }
        var (low, below, above) = (0.0, -share, cumulative(high) - share)
        for _ in 0..<200 where high - low > high * 1e-11 && above != 0 {
            let middle = (low * above - high * below) / (above - below)
            let error = cumulative(middle) - share
            if error < 0 {
                (low, below) = (middle, error)
                above /= 2
            } else {
                (high, above) = (middle, error)
                below /= 2
            }
            if abs(error) < 1e-14 { return middle }
        }
        return high
    }

    /// The chance that a standard normal variate is at most a value.
    private static func normal(_ value: Double) -> Double {
        let middle = RegularizedGamma.lower(shape: 0.5, value * value / 2)
        return (1 + (value < 0 ? -middle : middle)) / 2
    }

    /// A quantile of the standard normal distribution: a rational first guess (Hastings 1955), then Halley's iteration.
    private static func normalQuantile(_ share: Double) -> Double {
        guard share > 0 else { return -.infinity }
        if share < 0.5 { return -normalQuantile(1 - share) }
        let t = (-2 * PortableMath.log(1 - share)).squareRoot()
        var x =
            t - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        for _ in 0..<3 {
            let density = 0.398_942_280_401_432_678 * PortableMath.exp(-x * x / 2)
            let step = (normal(x) - share) / density
            x -= step / (1 + step * x / 2)
        }
        return x
    }
}

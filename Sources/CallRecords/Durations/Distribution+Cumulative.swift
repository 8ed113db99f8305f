public import DiscreteEvents
import OutputAnalysis

extension Distribution {
    /// The probability of a duration of at most `x` seconds.
    public func cumulative(_ x: Double) -> Double {
        if x < 0 { return 0 }
        switch self {
        case .constant(let constant): return x >= constant.value ? 1 : 0
        case .exponential(let exponential): return 1 - PortableMath.exp(-x / exponential.mean)
        case .lognormal(let lognormal):
            guard lognormal.sigma > 0 else { return PortableMath.log(x) >= lognormal.mu ? 1 : 0 }
            return StandardNormal.cumulative((PortableMath.log(x) - lognormal.mu) / lognormal.sigma)
        case .gamma(let gamma): return GammaFunctions.cumulative(shape: gamma.shape, x / gamma.scale)
        case .weibull(let weibull):
            return x > 0 ? 1 - PortableMath.exp(-PortableMath.pow(x / weibull.scale, weibull.shape)) : 0
        case .uniform(let from, let to): return min(1, max(0, (x - from) / (to - from)))
        case .triangular(let from, let mode, let to):
            if x <= from { return 0 }
            if x >= to { return 1 }
            return x <= mode
                ? (x - from) * (x - from) / ((to - from) * (mode - from))
                : 1 - (to - x) * (to - x) / ((to - from) * (to - mode))
        case .mixture(let mixture):
            var sum = 0.0
            var before = 0.0
            for (place, branch) in mixture.branches.enumerated() {
                sum += (mixture.upTo[place] - before) * branch.cumulative(x)
                before = mixture.upTo[place]
            }
            return sum
        case .shifted(let by, let other): return other.cumulative(x - by)
        }
    }
}

import DiscreteEvents

/// The normal distribution of mean 0 and variance 1.
public enum StandardNormal {
    /// The density.
    public static func density(_ x: Double) -> Double {
        0.398942280401432678 * PortableMath.exp(-0.5 * x * x)
    }

    /// The probability of a value of at most `x`.
    public static func cumulative(_ x: Double) -> Double { upperTail(-x) }

    /// The probability of a value above `x`, with 13 correct digits however small it is.
    ///
    /// The power series of Marsaglia (2004) near the middle, the continued fraction of Laplace beyond.
    public static func upperTail(_ x: Double) -> Double {
        if x.isNaN { return x }
        if x < 0 { return 1 - upperTail(-x) }
        if x > 39 { return 0 }
        if x < 2.5 {
            var term = x
            var sum = x
            var odd = 1.0
            while term > 1e-17 * sum {
                odd += 2
                term *= x * x / odd
                sum += term
            }
            return 0.5 - density(x) * sum
        }
        var fraction = x
        for level in stride(from: 100.0, to: 0, by: -1) { fraction = x + level / fraction }
        return density(x) / fraction
    }

    /// The value that is exceeded with probability `1 - share`.
    ///
    /// A rational first guess (Hastings 1955), then Halley's iteration.
    ///
    /// - Parameter share: between 0 and 1; the ends give infinities, anything outside NaN.
    public static func quantile(_ share: Double) -> Double {
        guard share >= 0, share <= 1 else { return .nan }
        if share == 0 { return -.infinity }
        if share == 1 { return .infinity }
        return share < 0.5 ? -upperQuantile(share) : upperQuantile(1 - share)
    }

    /// The value that is exceeded with a probability between 0 and 1/2.
    private static func upperQuantile(_ tail: Double) -> Double {
        let t = (-2 * PortableMath.log(tail)).squareRoot()
        var x =
            t - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        for _ in 0..<3 {
            let step = (upperTail(x) - tail) / density(x)
            x += step / (1 - 0.5 * step * x)
        }
        return x
    }
}

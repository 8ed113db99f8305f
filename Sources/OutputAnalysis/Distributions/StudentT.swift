import DiscreteEvents

/// Student's distribution (1908).
public struct StudentT: Sendable, Equatable {
    /// Degrees of freedom, above 0; need not be whole.
    public let degreesOfFreedom: Double

    /// The distribution with so many degrees of freedom; nil unless they are finite and above 0.
    public init?(degreesOfFreedom: Double) {
        guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The distribution of the mean of so many values; nil below two values.
    init?(values: Int) { self.init(degreesOfFreedom: Double(values - 1)) }

    /// The density.
    public func density(_ t: Double) -> Double {
        let degrees = degreesOfFreedom
        return PortableMath.exp(
            -0.5 * (degrees + 1) * IncompleteBeta.logOfOnePlus(t * t / degrees)
                - IncompleteBeta.logBeta(0.5 * degrees, 0.5)) / degrees.squareRoot()
    }

    /// The probability of a value of at most `t`.
    public func cumulative(_ t: Double) -> Double { upperTail(-t) }

    /// The probability of a value above `t`.
    public func upperTail(_ t: Double) -> Double {
        if t.isNaN { return t }
        if t < 0 { return 1 - upperTail(-t) }
        let square = t * t
        if degreesOfFreedom > 1e7 {
            // The fraction below grows slow; the first term of the expansion in 1/degrees is exact enough.
            return StandardNormal.upperTail(t * (1 - 0.25 * (square + 1) / degreesOfFreedom))
        }
        if square == .infinity { return 0 }
        let sum = degreesOfFreedom + square
        return 0.5
            * IncompleteBeta.regularized(
                a: 0.5 * degreesOfFreedom, b: 0.5, x: degreesOfFreedom / sum, complement: square / sum)
    }

    /// The value that is exceeded with probability `1 - share`.
    ///
    /// - Parameter share: between 0 and 1; the ends give infinities, anything outside NaN.
    public func quantile(_ share: Double) -> Double {
        guard share >= 0, share <= 1 else { return .nan }
        if share == 0 { return -.infinity }
        if share == 1 { return .infinity }
        return share < 0.5 ? -upperQuantile(share) : upperQuantile(1 - share)
    }

    /// The value that is exceeded with a probability between 0 and 1/2: Halley's iteration inside a bracket.
    private func upperQuantile(_ tail: Double) -> Double {
        if tail == 0.5 { return 0 }
        let degrees = degreesOfFreedom
        let z = StandardNormal.quantile(1 - tail)
        let square = z * z
        // The first terms of the expansion in 1/degrees (Fisher & Cornish 1960).
        let second = ((5 * square + 16) * square + 3) / (96 * degrees * degrees)
        let third = (((3 * square + 19) * square + 17) * square - 15) / (384 * degrees * degrees * degrees)
        var t = z * (1 + (square + 1) / (4 * degrees) + second + max(0, third))
        var low = 0.0
        var high = Double.infinity
        for _ in 0..<200 {
            let excess = upperTail(t) - tail
            if excess > 0 { low = t } else { high = t }
            let step = excess / density(t)
            let curvature = (degrees + 1) * t / (degrees + t * t)
            let next = t + step / (1 - 0.5 * step * curvature)
            // The error of the next value is of the order of the cube of this step.
            if abs(next - t) <= 1e-6 * t { return next }
            if next > low && next < high {
                t = next
            } else {
                t = high == .infinity ? 2 * t + 1 : 0.5 * (low + high)
            }
        }
        return t
    }
}

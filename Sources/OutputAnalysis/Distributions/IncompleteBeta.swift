import DiscreteEvents

/// The regularised incomplete beta function, from which Student's and the binomial distribution follow.
enum IncompleteBeta {
    /// The integral of `u^(a-1) (1-u)^(b-1)` from 0 to `x`, as a share of the whole.
    ///
    /// The continued fraction of DiDonato & Morris (1992), evaluated by the method of Lentz (1976).
    ///
    /// - Parameters:
    ///   - a: above 0.
    ///   - b: above 0.
    ///   - x: between 0 and 1.
    ///   - complement: `1 - x`, given apart so that no digit is lost where `x` is close to 1.
    static func regularized(a: Double, b: Double, x: Double, complement: Double) -> Double {
        if x <= 0 { return 0 }
        if complement <= 0 { return 1 }
        // The fraction converges fast below the mean only.
        if x > (a + 1) / (a + b + 2) {
            return 1 - regularized(a: b, b: a, x: complement, complement: x)
        }
        let front = PortableMath.exp(
            a * (x < 0.5 ? PortableMath.log(x) : logOfOnePlus(-complement))
                + b * (x < 0.5 ? logOfOnePlus(-x) : PortableMath.log(complement)) - logBeta(a, b))
        var numerator = 1.0
        var denominator = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
        var fraction = denominator
        for step in 1..<20_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            denominator = 1 / awayFromZero(1 + even * denominator)
            numerator = awayFromZero(1 + even / numerator)
            fraction *= numerator * denominator
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            denominator = 1 / awayFromZero(1 + odd * denominator)
            numerator = awayFromZero(1 + odd / numerator)
            let change = numerator * denominator
            fraction *= change
            if abs(change - 1) < 1e-16 { break }
        }
        return min(1, front * fraction / a)
    }

    private static func awayFromZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }

    /// The logarithm of the beta function of positive numbers.
    static func logBeta(_ a: Double, _ b: Double) -> Double {
        let small = min(a, b)
        let large = max(a, b)
        if large < 15 {
            return PortableMath.logGamma(a) + PortableMath.logGamma(b) - PortableMath.logGamma(a + b)
        }
        // Stirling's series for the large argument and the sum: their leading terms cancel on paper, not in
        // digits.
        let ratio =
            small - (large - 0.5) * logOfOnePlus(small / large) - small * PortableMath.log(large + small)
            + stirlingCorrection(large) - stirlingCorrection(large + small)
        return PortableMath.logGamma(small) + ratio
    }

    /// What Stirling's formula leaves out of the logarithm of the gamma function, above 15.
    private static func stirlingCorrection(_ x: Double) -> Double {
        let s = 1 / (x * x)
        return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1_260 - s * (1.0 / 1_680 - s / 1_188)))) / x
    }

    /// The logarithm of 1 + x, exact for small x too (Kahan).
    static func logOfOnePlus(_ x: Double) -> Double {
        let sum = 1 + x
        return sum == 1 ? x : PortableMath.log(sum) * x / (sum - 1)
    }
}

import DiscreteEvents

/// The chi-squared distribution.
struct ChiSquared {
    /// Degrees of freedom, above 0.
    let degrees: Double

    /// The probability of a value above `x`.
    func upperTail(_ x: Double) -> Double { 1 - RegularizedGamma.lower(shape: degrees / 2, x / 2) }

    /// The value that is exceeded with probability `1 - share`, by bisection.
    func quantile(_ share: Double) -> Double {
        var low = 0.0
        var high = degrees + 20
        while 1 - upperTail(high) < share, high < 1e12 { high *= 2 }
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if 1 - upperTail(middle) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}

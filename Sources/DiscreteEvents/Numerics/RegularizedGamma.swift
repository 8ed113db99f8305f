/// The regularised lower incomplete gamma function.
public enum RegularizedGamma {
    /// P(a, x): the chance that a gamma variate of shape a and scale 1 is at most x.
    ///
    /// By its power series below a + 1 and by the continued fraction of its complement above (Abramowitz & Stegun 1964,
    /// 6.5.29 and 6.5.31), to about 14 digits.
    ///
    /// - Parameters:
    ///   - shape: a, above 0.
    ///   - value: x; 0 for negative ones.
    public static func lower(shape: Double, _ value: Double) -> Double {
        guard value > 0 else { return 0 }
        guard value.isFinite else { return 1 }
        let front = PortableMath.exp(
            shape * PortableMath.log(value) - value - PortableMath.logGamma(shape))
        return value < shape + 1
            ? min(1, front * series(shape, value)) : max(0, 1 - front * fraction(shape, value))
    }

    private static let rounds = 10_000
    private static let precision = 1e-15

    private static func series(_ shape: Double, _ value: Double) -> Double {
        var term = 1 / shape
        var sum = term
        for round in 1...rounds {
            term *= value / (shape + Double(round))
            sum += term
            if term < sum * precision { break }
        }
        return sum
    }

    /// Modified Lentz evaluation (Thompson & Barnett 1986).
    private static func fraction(_ shape: Double, _ value: Double) -> Double {
        let tiny = 1e-300
        var b = value + 1 - shape
        var c = 1 / tiny
        var d = 1 / b
        var result = d
        for round in 1...rounds {
            let a = Double(round) * (shape - Double(round))
            b += 2
            d = a * d + b
            d = 1 / (abs(d) < tiny ? tiny : d)
            c = b + a / c
            if abs(c) < tiny { c = tiny }
            result *= d * c
            if abs(d * c - 1) < precision { break }
        }
        return result
    }
}

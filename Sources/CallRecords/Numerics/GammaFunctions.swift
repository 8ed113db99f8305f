import DiscreteEvents

/// Functions around the gamma function.
enum GammaFunctions {
    /// The derivative of the logarithm of the gamma function: recurrence, then the asymptotic series (Abramowitz & Stegun
    /// 1964, 6.3.18).
    static func digamma(_ x: Double) -> Double {
        var x = x
        var sum = 0.0
        while x < 10 {
            sum -= 1 / x
            x += 1
        }
        let s = 1 / (x * x)
        return sum + PortableMath.log(x) - 0.5 / x
            - s * (1.0 / 12 - s * (1.0 / 120 - s * (1.0 / 252 - s * (1.0 / 240 - s / 132))))
    }

    /// The second derivative of the logarithm of the gamma function (Abramowitz & Stegun 1964, 6.4.12).
    static func trigamma(_ x: Double) -> Double {
        var x = x
        var sum = 0.0
        while x < 10 {
            sum += 1 / (x * x)
            x += 1
        }
        let s = 1 / (x * x)
        return sum + 1 / x + s / 2
            + s / x * (1.0 / 6 - s * (1.0 / 30 - s * (1.0 / 42 - s * (1.0 / 30 - s * 5 / 66))))
    }

    /// The probability that a gamma variate of unit scale is at most `x`: the series below the mean, the continued fraction
    /// beyond it, by the method of Lentz (1976).
    static func cumulative(shape: Double, _ x: Double) -> Double {
        if !(x > 0) { return 0 }
        if x == .infinity { return 1 }
        let front = PortableMath.exp(shape * PortableMath.log(x) - x - PortableMath.logGamma(shape))
        if x < shape + 1 {
            var term = 1 / shape
            var sum = term
            var a = shape
            while term > 1e-16 * sum {
                a += 1
                term *= x / a
                sum += term
            }
            return min(1, front * sum)
        }
        var b = x + 1 - shape
        var c = 1e300
        var d = 1 / b
        var fraction = d
        for step in 1..<100_000 {
            let a = -Double(step) * (Double(step) - shape)
            b += 2
            d = 1 / away(a * d + b)
            c = away(b + a / c)
            fraction *= c * d
            if abs(c * d - 1) < 1e-15 { break }
        }
        return max(0, 1 - front * fraction)
    }

    private static func away(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}

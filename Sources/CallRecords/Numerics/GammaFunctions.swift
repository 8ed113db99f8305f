import DiscreteEvents

/// Derivatives of the logarithm of the gamma function.
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
}

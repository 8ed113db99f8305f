/// Logarithm and exponential from additions, multiplications and divisions alone.
///
/// System libraries choose other instructions on other processors and then differ in the last bit; a simulation that
/// samples through these functions gives the same bits everywhere. Both are within one unit in the last place or so.
public enum PortableMath {
    /// The natural logarithm; -infinity at 0, NaN below.
    ///
    /// Argument reduction and minimax polynomial as published with fdlibm (Sun Microsystems, 1993).
    @inlinable
    public static func log(_ x: Double) -> Double {
        if !(x > 0) { return x == 0 ? -.infinity : .nan }
        if x == .infinity { return x }
        var exponent = 0.0
        var scaled = x
        if x < 0x1p-1022 {
            scaled = x * 0x1p54
            exponent = -54
        }
        // Split into 2^k times m with m between sqrt(1/2) and sqrt(2).
        let bits = scaled.bitPattern &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
        exponent += Double(Int(bits >> 52) - 1023)
        let m = Double(bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
        let f = m - 1
        let halfSquare = 0.5 * f * f
        let s = f / (2 + f)
        let z = s * s
        let w = z * z
        let even =
            w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
        let odd =
            z
            * (6.666666666666735130e-01 + w
                * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
        let high = exponent * 6.93147180369123816490e-01
        let low = exponent * 1.90821492927058770002e-10
        return high - ((halfSquare - (s * (halfSquare + (odd + even)) + low)) - f)
    }

    /// The exponential; infinite above 709.78, 0 below -745.13.
    ///
    /// Argument reduction and rational approximation as published with fdlibm (Sun Microsystems, 1993).
    @inlinable
    public static func exp(_ x: Double) -> Double {
        if !(x <= 709.782712893384) { return x.isNaN ? x : .infinity }
        if x < -745.1332191019411 { return 0 }
        let k = (x * 1.44269504088896338700).rounded()
        let high = x - k * 6.93147180369123816490e-01
        let low = k * 1.90821492927058770002e-10
        let r = high - low
        let t = r * r
        let c =
            r - t
            * (1.66666666666666019037e-01 + t
                * (-2.77777777770155933842e-03 + t
                    * (6.61375632143793436117e-05 + t
                        * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))))
        let y = 1 - ((low - (r * c) / (2 - c)) - high)
        // Two steps, so that neither power of two leaves the range of normal numbers.
        let half = Int(k) / 2
        return y * powerOfTwo(half) * powerOfTwo(Int(k) - half)
    }

    /// 2 to the power of an exponent between -1022 and 1023.
    @inlinable
    static func powerOfTwo(_ exponent: Int) -> Double {
        Double(bitPattern: UInt64(bitPattern: Int64(1023 + exponent)) << 52)
    }

    /// A positive number to a power.
    @inlinable
    public static func pow(_ base: Double, _ power: Double) -> Double { exp(power * log(base)) }

    /// The logarithm of the gamma function of a positive number, to about 14 digits (Lanczos 1964, g = 7).
    public static func logGamma(_ x: Double) -> Double {
        let coefficients = [
            676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
            12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ]
        var series = 0.99999999999980993
        for (index, coefficient) in coefficients.enumerated() { series += coefficient / (x + Double(index)) }
        let t = x + 6.5
        return 0.91893853320467274178 + (x - 0.5) * log(t) - t + log(series)
    }
}

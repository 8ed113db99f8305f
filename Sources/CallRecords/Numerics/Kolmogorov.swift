import DiscreteEvents

/// The Kolmogorov-Smirnov test.
enum Kolmogorov {
    /// The chance that the largest distance between a distribution and that of `count` values drawn from it is at least
    /// this large: Kolmogorov's series with the correction of Stephens (1970).
    static func pValue(distance: Double, count: Int) -> Double {
        guard count > 0 else { return 1 }
        let root = Double(count).squareRoot()
        let x = (root + 0.12 + 0.11 / root) * distance
        if x < 0.2 { return 1 }
        var sum = 0.0
        for term in 1...100 {
            let k = Double(term)
            let value = PortableMath.exp(-2 * k * k * x * x)
            sum += term % 2 == 1 ? value : -value
            if value < 1e-16 { break }
        }
        return min(1, max(0, 2 * sum))
    }

    /// The distance that is exceeded in 5 of 100 samples.
    static func critical(count: Int) -> Double {
        let root = Double(max(1, count)).squareRoot()
        return 1.358 / (root + 0.12 + 0.11 / root)
    }
}

/// Whether the values of a series depend on the value before.
public enum SerialCorrelation {
    /// The correlation of each value with the next; nil below two values, or where all are equal.
    public static func lagOne(_ series: [Double]) -> Double? {
        guard series.count >= 2 else { return nil }
        let mean = series.reduce(0, +) / Double(series.count)
        var squares = 0.0
        var products = 0.0
        for index in series.indices {
            let deviation = series[index] - mean
            squares += deviation * deviation
            if index > 0 { products += deviation * (series[index - 1] - mean) }
        }
        return squares > 0 ? products / squares : nil
    }

    /// The probability that independent normal values would show at least as much positive correlation
    /// between neighbours (von Neumann 1941); nil below 8 values, where the normal approximation fails, or
    /// where all are equal.
    ///
    /// The statistic is 1 - (sum of squared steps) / (2 sum of squares); times the root of (n² - 1)/(n - 2)
    /// it is normal (Fishman 1978).
    public static func pValue(_ series: [Double]) -> Double? {
        guard series.count >= 8 else { return nil }
        let count = Double(series.count)
        let mean = series.reduce(0, +) / count
        var squares = 0.0
        var steps = 0.0
        for index in series.indices {
            let deviation = series[index] - mean
            squares += deviation * deviation
            if index > 0 {
                let step = series[index] - series[index - 1]
                steps += step * step
            }
        }
        guard squares > 0 else { return nil }
        let statistic = 1 - steps / (2 * squares)
        return StandardNormal.upperTail(statistic * ((count * count - 1) / (count - 2)).squareRoot())
    }
}

/// Series averaged over replications and smoothed, for the eye to find the end of the warm-up (Welch 1983).
public enum WelchAverage {
    /// The mean over replications at each point, as far as the shortest series goes.
    public static func acrossReplications(_ series: [[Double]]) -> [Double] {
        let length = series.map(\.count).min() ?? 0
        var means = Array(repeating: 0.0, count: length)
        for (number, values) in series.enumerated() {
            for point in 0..<length { means[point] += (values[point] - means[point]) / Double(number + 1) }
        }
        return means
    }

    /// The moving average over `window` points to each side, over fewer where the beginning is nearer.
    ///
    /// - Returns: `window` points less than there are in the series; empty for a negative window.
    /// - Complexity: O(series), whatever the window.
    public static func smoothed(_ series: [Double], window: Int) -> [Double] {
        guard window >= 0, window < series.count else { return [] }
        var sums = [0.0]
        for value in series { sums.append(sums[sums.count - 1] + value) }
        return (0..<series.count - window).map { point in
            let reach = min(point, window)
            return (sums[point + reach + 1] - sums[point - reach]) / Double(2 * reach + 1)
        }
    }
}

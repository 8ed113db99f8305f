import DiscreteEvents
import Testing

@Suite struct CensoredHistogramTests {
    private func histogram(_ values: [Double]) -> LogLinearHistogram {
        var histogram = LogLinearHistogram()
        for value in values { histogram.add(value) }
        return histogram
    }

    /// Shares and weeks: weeks of remission of 21 patients under 6-MP (Freireich et al. 1963, the textbooks' example): the estimate falls to
    /// 0.857, 0.807, 0.753, 0.690, 0.627, 0.538 and 0.448 at the weeks in which remissions ended.
    private static let quantiles: [(Double, Double)] = [
        (0.14, 6), (0.15, 7), (0.19, 7), (0.2, 10), (0.24, 10), (0.25, 13), (0.31, 16), (0.38, 22),
        (0.46, 22), (0.47, 23), (0.55, 23),
    ]

    @Test(arguments: quantiles)
    func `remission times of the textbooks give the textbooks' quantiles`(share: Double, weeks: Double) throws
    {
        let ended = histogram([6, 6, 6, 7, 10, 13, 16, 22, 23])
        let cut = histogram([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])
        let quantile = try #require(ended.quantile(share, censoredBy: cut))
        #expect(abs(quantile - weeks) <= 0.004 * weeks)
        #expect(ended.quantile(0.56, censoredBy: cut) == nil)
    }

    @Test func `the waits of a queue whose callers hang up are those of a patient queue`() throws {
        var random = SplitMix64(seed: 11)
        var ended = LogLinearHistogram()
        var cut = LogLinearHistogram()
        let count = 20_000
        for _ in 0..<count {
            let wait = 100 * Ziggurat.exponential(using: &random)
            let patience = 150 * Ziggurat.exponential(using: &random)
            if wait <= patience { ended.add(wait) } else { cut.add(patience) }
        }
        for share in [0.5, 0.8, 0.9] {
            let exact = -100 * PortableMath.log(1 - share)
            // Greenwood's variance for exponential times: survival^2 * 0.6 * (exp((1/100 + 1/150) t) - 1) / n.
            let growth = PortableMath.exp(exact * (1 / 100.0 + 1 / 150.0)) - 1
            let error = 100 * (0.6 * growth / Double(count)).squareRoot()
            let estimate = try #require(ended.quantile(share, censoredBy: cut))
            // Four standard errors, and the width of a bucket.
            #expect(abs(estimate - exact) <= 4 * error + 0.004 * exact, "\(share)")
        }
    }

    @Test func `without anything cut short it is the usual quantile`() {
        let ended = histogram([0, 0, 1, 2, 3, 5, 8, 13, 21, 34])
        for share in [0.05, 0.2, 0.21, 0.3, 0.5, 0.71, 0.9, 0.95, 1] {
            #expect(
                ended.quantile(share, censoredBy: LogLinearHistogram()) == ended.quantile(share), "\(share)")
        }
        #expect(LogLinearHistogram().quantile(0.5, censoredBy: LogLinearHistogram()) == nil)
        #expect(LogLinearHistogram().quantile(0.5, censoredBy: ended) == nil)
    }
}

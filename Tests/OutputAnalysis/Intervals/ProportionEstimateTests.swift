import OutputAnalysis
import Testing

@Suite struct ProportionEstimateTests {
    // The score limits are the roots of (p - share)^2 = z^2 p (1 - p) / n, here solved by hand for a few.
    @Test(arguments: [(0, 10, 0, 0.2775328), (10, 10, 0.7224672, 1), (15, 20, 0.5312990, 0.8881383)])
    func `Wilson's limits solve the score equation`(
        successes: Int, trials: Int, lower: Double, upper: Double
    ) throws {
        let limits = try #require(WilsonInterval(successes: successes, of: trials))
        #expect(abs(limits.lower - lower) < 1e-6)
        #expect(abs(limits.upper - upper) < 1e-6)
        let share = Double(successes) / Double(trials)
        for limit in [limits.lower, limits.upper] where limit > 0 && limit < 1 {
            let left = (limit - share) * (limit - share)
            let right = 1.959964 * 1.959964 * limit * (1 - limit) / Double(trials)
            #expect(abs(left - right) < 1e-7)
        }
    }

    @Test func `there is no Wilson interval without trials, or with more successes than trials`() {
        #expect(WilsonInterval(successes: 0, of: 0) == nil)
        #expect(WilsonInterval(successes: 3, of: 2) == nil)
        #expect(WilsonInterval(successes: -1, of: 2) == nil)
    }

    @Test(arguments: [0, 10])
    func `a proportion of 0 or 1 gets the pooled Wilson interval, and says so`(answered: Int) throws {
        let parts = Array(repeating: ReplicationRatio(answered, of: 10), count: 6)
        let estimate = Estimate.proportion(of: parts)
        let wilson = try #require(WilsonInterval(successes: 6 * answered, of: 60))
        #expect(estimate.value == Double(answered) / 10)
        #expect(estimate.method == .pooledProportion)
        #expect(estimate.lower == wilson.lower)
        #expect(estimate.upper == wilson.upper)
        #expect(abs(try #require(estimate.halfWidth) - 0.0601719) < 1e-6)
    }

    @Test func `where events are many the interval is close to Student's for a ratio`() throws {
        let parts = (0..<40).map { (day: Int) in
            ReplicationRatio(150 + (11 * day) % 17, of: 200 + (7 * day) % 13)
        }
        let proportion = Estimate.proportion(of: parts)
        let ratio = Estimate.ratio(of: parts)
        #expect(proportion.method == .proportion)
        #expect(proportion.value == ratio.value)
        #expect(abs(try #require(proportion.lower) - (try #require(ratio.lower))) < 2e-4)
        #expect(abs(try #require(proportion.upper) - (try #require(ratio.upper))) < 2e-4)
    }

    @Test func `calls that are answered or lost in bunches count for fewer`() throws {
        // Half of the days all calls, on the other half none.
        let bunched = (0..<20).map { (day: Int) in ReplicationRatio(day % 2 == 0 ? 50 : 0, of: 50) }
        let estimate = Estimate.proportion(of: bunched)
        let pooled = try #require(WilsonInterval(successes: 500, of: 1_000))
        #expect(estimate.method == .proportion)
        #expect(try #require(estimate.halfWidth) > 5 * (pooled.upper - 0.5))
    }

    @Test func `limits stay between 0 and 1`() throws {
        let parts = (0..<12).map { (day: Int) in ReplicationRatio(day == 3 ? 1 : 0, of: 8) }
        let estimate = Estimate.proportion(of: parts)
        #expect(try #require(estimate.lower) > 0)
        #expect(try #require(estimate.upper) < 0.1)
        #expect(try #require(Estimate.ratio(of: parts).lower) < 0)
    }

    @Test func `the streaming sums give the interval of the delta method`() throws {
        let parts = (0..<25).map { (day: Int) in ReplicationRatio(30 + (11 * day) % 17, of: 50) }
        var sums = RatioAccumulator()
        for part in parts { sums.add(part) }
        let expected = Estimate.proportion(of: parts, EstimationRules(ratioError: .delta))
        let estimate = Estimate.proportion(sums)
        #expect(abs(try #require(estimate.lower) - (try #require(expected.lower))) < 1e-12)
        #expect(abs(try #require(estimate.upper) - (try #require(expected.upper))) < 1e-12)
    }
}

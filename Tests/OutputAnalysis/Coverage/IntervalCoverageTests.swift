import DiscreteEvents
import OutputAnalysis
import Testing

/// Each kind of interval, at 95 %, over 2,000 independent studies: the share that covers the truth has a
/// standard error of 0.5 %, so that a sound interval strays from 93.5-96.5 % in one of 500 choices of the
/// seed.
@Suite struct IntervalCoverageTests {
    private static let band = 0.935...0.965

    @Test func `the mean of normal replications`() {
        let covered = Studies.share(of: 2_000, seed: 1) { random in
            let values = (0..<10).map { _ in Optional(5 + Ziggurat.normal(using: &random)) }
            return Estimate.mean(of: values).covers(5)
        }
        #expect(Self.band.contains(covered))
    }

    @Test func `the mean of skewed replications`() {
        // Sums of four exponentials.
        let covered = Studies.share(of: 2_000, seed: 2) { random in
            let values: [Double?] = (0..<30).map { _ in
                (0..<4).reduce(0) { sum, _ in sum + Ziggurat.exponential(using: &random) }
            }
            return Estimate.mean(of: values).covers(4)
        }
        #expect(Self.band.contains(covered))
    }

    /// Seconds waited per call answered: 20 a call on quiet days, 60 on busy ones, (8 * 20 + 16 * 60) / 24 in
    /// all.
    @Test(arguments: [EstimationRules.RatioError.jackknife, .delta])
    func `a ratio of totals whose days differ`(error: EstimationRules.RatioError) {
        let covered = Studies.share(of: 2_000, seed: 3) { random in
            let parts = Studies.days(30, using: &random).map { calls in
                var waited = 0.0
                for _ in 0..<calls { waited += Ziggurat.exponential(using: &random) }
                return ReplicationRatio(waited * (calls == 8 ? 20 : 60), of: Double(calls))
            }
            return Estimate.ratio(of: parts, EstimationRules(ratioError: error)).covers(1_120.0 / 24)
        }
        #expect(Self.band.contains(covered))
    }

    /// Answered in time: 95 % on quiet days, 80 % on busy ones, (8 * 0.95 + 16 * 0.8) / 24 in all.
    @Test(arguments: [15, 40])
    func `a proportion whose days differ`(days: Int) {
        let covered = Studies.share(of: 2_000, seed: 4) { random in
            let parts = Studies.days(days, using: &random).map { calls in
                ReplicationRatio(
                    Studies.successes(calls, share: calls == 8 ? 0.95 : 0.8, using: &random), of: calls)
            }
            return Estimate.proportion(of: parts).covers(20.4 / 24)
        }
        #expect(Self.band.contains(covered))
    }

    /// With three events expected in all Wilson's interval is wider than it need be; Student's would miss in
    /// one study of ten.
    @Test func `a proportion of rare events, at least`() {
        let covered = Studies.share(of: 2_000, seed: 5) { random in
            let parts = (0..<20).map { _ in
                ReplicationRatio(Studies.successes(15, share: 0.01, using: &random), of: 15)
            }
            return Estimate.proportion(of: parts).covers(0.01)
        }
        #expect(covered > Self.band.lowerBound)
    }

    /// The limits can only jump from one rank to another: the coverage they state is above 95 %, and kept.
    @Test func `a quantile of replications`() throws {
        let limits = try #require(QuantileLimits(of: 0.9, count: 100))
        let truth = -PortableMath.log(0.1)
        let covered = Studies.share(of: 2_000, seed: 6) { random in
            let values = (0..<100).map { _ in Optional(Ziggurat.exponential(using: &random)) }
            return Estimate.quantile(0.9, of: values).covers(truth)
        }
        #expect(abs(covered - limits.coverage) < 0.015)
    }

    @Test func `a percentile of all waits, its spread from the replications`() throws {
        let truth = -PortableMath.log(0.1)
        let covered = Studies.share(of: 2_000, seed: 7) { random in
            let waits = (0..<10).map { _ in
                (0..<40).map { _ in Ziggurat.exponential(using: &random) }.sorted()
            }
            let pooled = waits.flatMap { $0 }.sorted()
            return Estimate.sectioned(pooled: pooled[359], replicationwise: waits.map { $0[35] })
                .covers(truth)
        }
        #expect(Self.band.contains(covered))
    }

    @Test func `Wilson's interval for days that meet a target`() throws {
        let covered = try Studies.share(of: 2_000, seed: 8) { random in
            let met = Studies.successes(60, share: 0.83, using: &random)
            let limits = try #require(WilsonInterval(successes: met, of: 60))
            return limits.lower <= 0.83 && 0.83 <= limits.upper
        }
        #expect(Self.band.contains(covered))
    }

    /// A first-order autoregression: neighbours are correlated by 0.5, the steady mean is 0. Of the runs that
    /// are long enough by their own account, most are.
    @Test func `batch means of one long run`() throws {
        var given = 0.0
        let covered = try Studies.share(of: 2_000, seed: 9) { random in
            var value = Ziggurat.normal(using: &random) / 0.75.squareRoot()
            var series: [Double] = []
            for _ in 0..<500 {
                value = 0.5 * value + Ziggurat.normal(using: &random)
                series.append(value)
            }
            let estimate = try #require(BatchMeans(of: series[...])).estimate()
            if estimate.halfWidth != nil { given += 1 }
            return estimate.covers(0)
        }
        given /= Studies.isThorough ? 20_000 : 2_000
        #expect(given > 0.9)
        #expect(Self.band.contains(covered / given))
    }

    /// Stopping at a lucky moment costs some coverage: at least 93.5 % is left with a look-ahead.
    @Test func `the mean at the end of a sequential run, nearly`() throws {
        let rule = try StoppingRule(precisions: [.absolute(0.5)], maximumReplications: 200)
        let covered = Studies.share(of: 2_000, seed: 10) { random in
            var values = MeanAccumulator()
            var stopping = SequentialStopping(rule)
            while let look = stopping.nextLook {
                while values.count < look { values.add(Ziggurat.normal(using: &random)) }
                stopping.look(at: [Estimate.mean(values)], after: look)
            }
            return Estimate.mean(values).covers(0)
        }
        #expect(Self.band.contains(covered))
    }
}

import DiscreteEvents
import OutputAnalysis
import Testing

/// As in `IntervalCoverageTests`: 2,000 studies, 93.5-96.5 %.
@Suite struct ComparisonCoverageTests {
    private static let band = 0.935...0.965

    /// One row of correlated normal values for each replication; system i has the mean `means[i]`.
    private func samples(_ means: [Double], _ replications: Int, using random: inout Xoshiro256PlusPlus)
        -> [ReplicationSample]
    {
        var rows = means.map { _ in [Double?]() }
        for _ in 0..<replications {
            let common = 2 * Ziggurat.normal(using: &random)
            for (system, mean) in means.enumerated() {
                rows[system].append(mean + common + Ziggurat.normal(using: &random))
            }
        }
        return rows.map { .mean($0) }
    }

    @Test func `a paired difference of means, and what it saves`() throws {
        var reductions = MeanAccumulator()
        let covered = try Studies.share(of: 2_000, seed: 21) { random in
            let pair = samples([3, 3.5], 12, using: &random)
            let comparison = PairedComparison(base: pair[0], alternative: pair[1])
            reductions.add(PortableMath.log(try #require(comparison.varianceReduction)))
            return comparison.difference.covers(0.5)
        }
        #expect(Self.band.contains(covered))
        // Variances of 5 each against 2 of the difference: a factor of 5 in the middle, as logarithm 1.61.
        #expect(abs(reductions.mean - PortableMath.log(5)) < 0.1)
    }

    /// The same calls in both scenarios: one more chance for those that fail in the first.
    @Test(arguments: [EstimationRules.RatioError.jackknife, .delta])
    func `a paired difference of proportions`(error: EstimationRules.RatioError) {
        // 8 calls at 0.9 and 16 at 0.7; of the rest, one in two is answered in time after all.
        let base = (8 * 0.9 + 16 * 0.7) / 24
        let truth = 0.5 * (1 - base)
        let covered = Studies.share(of: 2_000, seed: 22) { random in
            var first: [ReplicationRatio] = []
            var second: [ReplicationRatio] = []
            for calls in Studies.days(30, using: &random) {
                let met = Studies.successes(calls, share: calls == 8 ? 0.9 : 0.7, using: &random)
                first.append(ReplicationRatio(met, of: calls))
                let more = Studies.successes(calls - met, share: 0.5, using: &random)
                second.append(ReplicationRatio(met + more, of: calls))
            }
            return PairedComparison(
                base: .proportion(first), alternative: .proportion(second), EstimationRules(ratioError: error)
            ).difference.covers(truth)
        }
        #expect(Self.band.contains(covered))
    }

    /// Seconds waited per call, the same calls in both scenarios: in the second each waits half as long, on busy days with
    /// ten seconds on top.
    @Test(arguments: [EstimationRules.RatioError.jackknife, .delta])
    func `a paired difference of ratios`(error: EstimationRules.RatioError) {
        // 8 calls of 20 s and 16 of 60 s in the first; 8 of 10 s and 16 of 40 s in the second.
        let truth = (720.0 - 1_120) / 24
        let covered = Studies.share(of: 2_000, seed: 31) { random in
            var first: [ReplicationRatio] = []
            var second: [ReplicationRatio] = []
            for calls in Studies.days(30, using: &random) {
                var waited = 0.0
                for _ in 0..<calls { waited += Ziggurat.exponential(using: &random) }
                waited *= calls == 8 ? 20 : 60
                first.append(ReplicationRatio(waited, of: Double(calls)))
                second.append(
                    ReplicationRatio(0.5 * waited + (calls == 8 ? 0 : 160), of: Double(calls)))
            }
            return PairedComparison(
                base: .ratio(first), alternative: .ratio(second), EstimationRules(ratioError: error)
            ).difference.covers(truth)
        }
        #expect(Self.band.contains(covered))
    }

    @Test func `Welch's interval without pairs`() {
        let covered = Studies.share(of: 2_000, seed: 23) { random in
            let base = (0..<12).map { _ in Optional(Ziggurat.normal(using: &random)) }
            let other = (0..<12).map { _ in Optional(1 + 3 * Ziggurat.normal(using: &random)) }
            return PairedComparison(base: .mean(base), alternative: .mean(other)).unpairedDifference
                .covers(1)
        }
        #expect(Self.band.contains(covered))
    }

    /// Bonferroni promises at least 95 %.
    @Test func `all differences from a base together, at least`() {
        let means = [1.0, 1.2, 0.7, 2]
        let covered = Studies.share(of: 2_000, seed: 24) { random in
            let family = SimultaneousComparisons(of: samples(means, 12, using: &random), withBase: 0)
            return family.members.allSatisfy {
                $0.comparison.difference.covers(means[$0.alternative] - means[0])
            }
        }
        #expect(Studies.supports(covered, promise: 0.95, studies: 2_000))
    }

    /// Three equal alternatives: Holm's procedure declares none of them different in at least 95 % of
    /// studies.
    @Test func `no false alarm among equals, at least`() {
        let quiet = Studies.share(of: 2_000, seed: 25) { random in
            let family = SimultaneousComparisons(of: samples([1, 1, 1], 12, using: &random), withBase: 0)
            return family.members.allSatisfy { ($0.adjustedPValue ?? 1) > 0.05 }
        }
        #expect(Studies.supports(quiet, promise: 0.95, studies: 2_000))
    }

    @Test func `all comparisons with the best together, at least`() throws {
        let means = [1.0, 1.8, 0.5, 2]
        let truths = [-1.0, -0.2, -1.5, 0.2]
        let covered = try Studies.share(of: 2_000, seed: 26) { random in
            let best = try #require(
                ComparisonsWithBest(of: samples(means, 12, using: &random), preferring: .larger))
            return zip(best.members, truths).allSatisfy { $0.lower <= $1 && $1 <= $0.upper }
        }
        #expect(Studies.supports(covered, promise: 0.95, studies: 2_000))
    }

    @Test func `the gap between the best and the worst served group, at least`() {
        for (means, seed) in [([1.0, 1, 1], UInt64(29)), ([1.0, 2.5, 1.8], 30)] {
            let truth = means.reduce(means[0], max) - means.reduce(means[0], min)
            let covered = Studies.share(of: 500, seed: seed) { random in
                Estimate.gap(among: samples(means, 12, using: &random)).covers(truth)
            }
            #expect(Studies.supports(covered, promise: 0.95, studies: 500))
        }
    }

    /// The mean lies on the target: calling it met is wrong, and so is calling it missed, in 5 % of studies
    /// each.
    @Test func `a target is called met, or missed, by mistake as often as the level says`() {
        for (verdict, seed) in [(TargetVerdict.met, UInt64(27)), (.missed, 28)] {
            let mistaken = Studies.share(of: 2_000, seed: seed) { random in
                let values = (0..<15).map { _ in Optional(Ziggurat.normal(using: &random)) }
                return TargetVerdict(.atLeast(0), of: .mean(values)) == verdict
            }
            #expect((0.035...0.065).contains(mistaken))
        }
    }
}

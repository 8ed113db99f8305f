import DiscreteEvents
import Testing

@Suite struct HistogramTests {
    @Test func `an empty histogram has no quantile`() {
        #expect(LogLinearHistogram().quantile(0.5) == nil)
    }

    @Test func `quantiles are within half a per cent of the sorted values`() throws {
        var random = SplitMix64(seed: 3)
        var histogram = LogLinearHistogram()
        var values: [Double] = []
        for _ in 0..<5_000 {
            let value = random.next() % 10 == 0 ? 0 : 200 * Ziggurat.exponential(using: &random) + 0.01
            values.append(value)
            histogram.add(value)
        }
        values.sort()
        for share in [0.01, 0.05, 0.1, 0.25, 0.5, 0.8, 0.9, 0.95, 0.99, 1] {
            let exact = values[max(1, Int((share * 5_000).rounded(.up))) - 1]
            let estimate = try #require(histogram.quantile(share))
            #expect(abs(estimate - exact) <= 0.005 * exact)
        }
    }

    @Test func `merging in any order gives the same counts as adding`() {
        var random = SplitMix64(seed: 9)
        var whole = LogLinearHistogram()
        var parts = [LogLinearHistogram(), LogLinearHistogram(), LogLinearHistogram()]
        for index in 0..<900 {
            let value = 50 * Ziggurat.exponential(using: &random)
            whole.add(value)
            parts[index % 3].add(value)
        }
        var forward = parts[0]
        forward.merge(parts[1])
        forward.merge(parts[2])
        var backward = parts[2]
        backward.merge(parts[1])
        backward.merge(parts[0])
        #expect(forward == whole)
        #expect(backward == whole)
    }

    @Test func `few values and many give the same counts, however they are kept and merged`() throws {
        var random = SplitMix64(seed: 21)
        var whole = LogLinearHistogram()
        var small = LogLinearHistogram()
        var large = LogLinearHistogram()
        for index in 0..<2_000 {
            let value = index % 5 == 0 ? 0 : 90 * Ziggurat.exponential(using: &random)
            whole.add(value)
            if index < 300 { small.add(value) } else { large.add(value) }
        }
        var oneWay = small
        oneWay.merge(large)
        var otherWay = large
        otherWay.merge(small)
        #expect(oneWay == whole)
        #expect(otherWay == whole)
        for histogram in [whole, small, large] {
            let kept = try #require(
                LogLinearHistogram(zeros: histogram.zeros, occupiedBuckets: histogram.occupiedBuckets))
            #expect(kept == histogram)
            #expect(kept.quantile(0.9) == histogram.quantile(0.9))
        }
        #expect(small.quantile(0.5) != large.quantile(0.999))
        #expect(small != large)
    }

    @Test(arguments: [
        [(-1, 1)], [(5_120, 1)], [(3, 1), (3, 1)], [(4, 1), (3, 1)], [(3, 0)], [(3, 1 << 48)],
    ])
    func `what no histogram holds is none`(occupied: [(Int, Int)]) {
        let buckets = occupied.map { (bucket: $0.0, count: UInt64($0.1)) }
        #expect(LogLinearHistogram(zeros: 1, occupiedBuckets: buckets) == nil)
    }
}

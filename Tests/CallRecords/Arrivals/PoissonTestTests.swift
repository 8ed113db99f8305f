import DiscreteEvents
import Testing

@testable import CallRecords

@Suite struct PoissonTestTests {
    private static func hours(bursts: Bool, seed: UInt64) -> [[Double]] {
        var random = SplitMix64(seed: seed)
        return (0..<30).map { hour in
            let rate = 4.0 + Double(hour % 10)
            var moments: [Double] = []
            var second = 3_600 * Ziggurat.exponential(using: &random) / rate
            while second < 3_600 {
                moments.append(second.rounded(.down))
                if bursts, random.nextUnitUniform() < 0.3 { moments.append((second + 1).rounded(.down)) }
                second += 3_600 * Ziggurat.exponential(using: &random) / rate
            }
            return moments.filter { $0 < 3_600 }.sorted()
        }
    }

    /// At the level of 5 %, 400 tests reject 20 times, give or take four standard errors of 4.4.
    @Test func `a Poisson process is rejected about once in twenty, whatever its rates`() throws {
        var rejected = 0
        for seed in 0..<400 {
            let test = try #require(PoissonTest.test(Self.hours(bursts: false, seed: UInt64(seed))))
            if test.isRejected { rejected += 1 }
        }
        #expect((3...38).contains(rejected))
    }

    @Test func `calls that come in pairs are found out`() throws {
        let test = try #require(PoissonTest.test(Self.hours(bursts: true, seed: 1)))
        #expect(test.pValue < 0.001)
    }

    @Test func `few calls are not tested`() {
        #expect(PoissonTest.test([[1, 2, 3]]) == nil)
        #expect(PoissonTest.test([]) == nil)
    }
}

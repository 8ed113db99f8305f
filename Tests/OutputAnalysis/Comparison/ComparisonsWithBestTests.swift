import OutputAnalysis
import Testing

@Suite struct ComparisonsWithBestTests {
    @Test func `intervals are clipped at 0 as Hsu's formula says`() throws {
        let best = try #require(
            ComparisonsWithBest(
                of: [5, 9, 8.5], halfLength: 1, preferring: .larger, confidence: .standard))
        #expect(best.members.map(\.advantage) == [-4, 0.5, -0.5])
        #expect(best.members.map(\.lower) == [-5, -0.5, -1.5])
        #expect(best.members.map(\.upper) == [0, 1.5, 0.5])
        #expect(best.members.map(\.mayBeBest) == [false, true, true])
        #expect(best.members.map(\.isBest) == [false, false, false])
    }

    @Test func `a clear best is shown to be the best`() throws {
        let best = try #require(
            ComparisonsWithBest(
                of: [30, 20, 25], halfLength: 2, preferring: .smaller, confidence: .standard))
        #expect(best.members.map(\.advantage) == [-10, 5, -5])
        #expect(best.members.map(\.isBest) == [false, true, false])
        #expect(best.members.map(\.mayBeBest) == [false, true, false])
        #expect(best.members[1].upper == 7)
    }

    @Test func `paired samples tell more than their means do`() throws {
        let days = [10.2, 15.1, 7.8, 12.5, 11.9, 9.6, 14.2, 8.8]
        let samples: [ReplicationSample] = [
            .mean(days.map { Optional($0) }),
            .mean(days.enumerated().map { $1 + 1 + 0.1 * Double($0 % 3) }),
            .mean(days.enumerated().map { $1 + 1 + 0.1 * Double($0 % 2) }),
        ]
        let best = try #require(ComparisonsWithBest(of: samples, preferring: .larger))
        #expect(best.members.map(\.mayBeBest) == [false, true, true])
        #expect(best.members.map(\.isBest) == [false, false, false])
        let worst = try #require(ComparisonsWithBest(of: samples, preferring: .smaller))
        #expect(worst.members.map(\.isBest) == [true, false, false])
    }

    @Test func `two systems compare as a one-sided pair`() throws {
        let one = ReplicationSample.mean([10.2, 11.1, 9.8, 10.5, 10.9])
        let other = ReplicationSample.mean([10.6, 11.8, 10.1, 11.0, 11.3])
        let best = try #require(ComparisonsWithBest(of: [one, other], preferring: .larger))
        // 2.131847 is the 95 % quantile with 4 degrees of freedom; the differences have the variance 0.023.
        let reach = 2.131847 * (0.023 / 5).squareRoot()
        #expect(abs(best.members[0].lower - (-0.46 - reach)) < 1e-6)
        #expect(best.members[0].upper == 0)
        #expect(best.members[1].lower == 0)
        #expect(abs(best.members[1].upper - (0.46 + reach)) < 1e-6)
    }

    @Test func `systems that never differ are both best`() throws {
        let same = ReplicationSample.mean([4, 5, 7])
        let lower = ReplicationSample.mean([1, 2.5, 3.4])
        let best = try #require(ComparisonsWithBest(of: [same, lower, same], preferring: .larger))
        #expect(best.members.map(\.mayBeBest) == [true, false, true])
        #expect(best.members[1].upper == 0)
    }

    @Test func `without intervals there is nothing to compare`() {
        #expect(ComparisonsWithBest(of: [.mean([1, 2])], preferring: .larger) == nil)
        #expect(ComparisonsWithBest(of: [.mean([1]), .mean([2])], preferring: .larger) == nil)
        #expect(
            ComparisonsWithBest(of: [1], halfLength: 1, preferring: .larger, confidence: .standard) == nil)
    }
}

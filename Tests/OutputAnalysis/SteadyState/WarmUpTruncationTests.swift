import OutputAnalysis
import Testing

@Suite struct WarmUpTruncationTests {
    @Test func `twelve batches give the published criterion and cut`() throws {
        let batches = [2.0, 6, 9, 10, 11, 9, 10, 10, 11, 9, 10, 10]
        let cut = try #require(WarmUpTruncation(of: batches, batchSize: 1))
        let published = [0.492477, 0.154771, 0.049000, 0.049383, 0.062500, 0.058309, 0.055556]
        #expect(cut.criterion.count == published.count)
        for (found, expected) in zip(cut.criterion, published) { #expect(abs(found - expected) < 0.5e-6) }
        #expect(cut.truncatedBatches == 2)
        #expect(abs(cut.retainedMean - 9.9) < 1e-12)
        #expect(!cut.isRunTooShort)
    }

    @Test func `fifty observations lose their first five`() throws {
        let series: [Double] = [
            0, 2, 4, 6, 8, 9, 9, 10, 10, 12, 11, 9, 10, 12, 8, 10, 11, 9, 10, 10, 9, 11, 10, 10, 10,
            10, 12, 8, 11, 9, 10, 9, 11, 10, 10, 12, 10, 9, 10, 9, 10, 10, 10, 11, 9, 11, 9, 10, 12, 8,
        ]
        let cut = try #require(WarmUpTruncation(of: series))
        #expect(abs(cut.criterion[0] - 0.324) < 1e-12)
        #expect(cut.criterion[1] == 0)
        #expect(cut.truncatedObservations == 5)
        #expect(cut.retainedMean == 10)
    }

    @Test func `a run that is still climbing is too short`() throws {
        let cut = try #require(WarmUpTruncation(of: (0..<100).map { Double($0) }))
        #expect(cut.truncatedBatches == 10)
        #expect(cut.isRunTooShort)
    }

    @Test func `a run without warm-up loses nothing`() throws {
        let cut = try #require(WarmUpTruncation(of: Array(repeating: 3, count: 80)))
        #expect(cut.truncatedBatches == 0)
        #expect(!cut.isRunTooShort)
    }

    @Test func `ten batches are the least`() {
        #expect(WarmUpTruncation(of: Array(repeating: 1, count: 49)) == nil)
        #expect(WarmUpTruncation(of: Array(repeating: 1, count: 50)) != nil)
        #expect(WarmUpTruncation(of: Array(repeating: 1, count: 50), batchSize: 0) == nil)
        #expect(WarmUpTruncation(of: Array(repeating: .nan, count: 50)) == nil)
    }

    @Test func `Welch's average spans fewer points near the beginning`() {
        let average = WelchAverage.smoothed([1, 3, 8, 2, 6, 10], window: 2)
        #expect(average == [1, 4, 4, 29.0 / 5])
        #expect(WelchAverage.smoothed([1, 2], window: 2).isEmpty)
        #expect(WelchAverage.smoothed([1, 2], window: -1).isEmpty)
        #expect(WelchAverage.smoothed([1, 2], window: 0) == [1, 2])
    }

    @Test func `replications are averaged point by point as far as the shortest goes`() {
        #expect(WelchAverage.acrossReplications([[1, 2, 3], [3, 6]]) == [2, 4])
        #expect(WelchAverage.acrossReplications([]).isEmpty)
    }
}

import Testing

@testable import ScenarioFiles

@Suite struct TableIntervalsTests {
    typealias Stretch = TableIntervals.Stretch

    @Test func `intervals are as long as they can be`() {
        let rows = [Stretch(start: 0, end: 7_200, value: 4), Stretch(start: 7_200, end: 10_800, value: 1)]
        let spread = TableIntervals(rows, horizonSeconds: 86_400, .spread)
        #expect(spread.seconds == 3_600 && spread.values == [2, 2, 1])
        let hold = TableIntervals(rows, horizonSeconds: 86_400, .hold)
        #expect(hold.values == [4, 4, 1])
    }

    @Test func `what lies outside the horizon is left out`() {
        let rows = (0..<10).map { Stretch(start: ($0 - 3) * 600, end: ($0 - 2) * 600, value: Double($0)) }
        let intervals = TableIntervals(rows, horizonSeconds: 1_500, .spread)
        #expect(intervals.seconds == 600 && intervals.values == [3, 4, 5])
    }

    @Test func `a stretch that reaches into the horizon gives its part`() {
        let row = Stretch(start: -3_600, end: 3_600, value: 10)
        let intervals = TableIntervals([row], horizonSeconds: 86_400, .spread)
        #expect(intervals.seconds == 3_600 && intervals.values == [5])
    }

    @Test func `times between stretches are empty, and no stretch is nothing`() {
        let rows = [
            Stretch(start: 3_600, end: 7_200, value: 4), Stretch(start: 10_800, end: 14_400, value: 2),
        ]
        #expect(TableIntervals(rows, horizonSeconds: 86_400, .hold).values == [0, 4, 0, 2])
        #expect(TableIntervals([], horizonSeconds: 86_400, .hold).values == [0])
    }
}

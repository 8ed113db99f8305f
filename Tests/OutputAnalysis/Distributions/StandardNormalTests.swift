import OutputAnalysis
import Testing

@Suite struct StandardNormalTests {
    // Worked out to 40 digits.
    @Test(arguments: [
        (0.1, 0.46017216272297102), (0.5, 0.3085375387259869), (1, 0.15865525393145705),
        (2.4999, 0.0062114183749445897), (2.5001, 0.0062079127148151941), (3, 0.0013498980316300945),
        (5, 2.8665157187919391e-7), (8, 6.2209605742717841e-16), (15, 3.6709661993127509e-51),
    ])
    func `tails keep twelve digits however small they are`(x: Double, tail: Double) {
        #expect(abs(StandardNormal.upperTail(x) / tail - 1) < 1e-12)
        #expect(abs(StandardNormal.cumulative(-x) / tail - 1) < 1e-12)
        #expect(abs(StandardNormal.cumulative(x) - (1 - tail)) < 1e-15)
    }

    @Test(arguments: [
        (0.75, 0.67448975019608174), (0.95, 1.6448536269514727), (0.975, 1.9599639845400542),
        (0.995, 2.5758293035489008), (1e-12, -7.0344838253011319), (1e-50, -14.933337534788489),
        (1e-300, -37.047096299361199),
    ])
    func `quantiles agree with values of 17 digits`(share: Double, quantile: Double) {
        #expect(abs(StandardNormal.quantile(share) / quantile - 1) < 1e-12)
    }

    @Test func `the ends are infinite and the outside has no quantile`() {
        #expect(StandardNormal.quantile(0) == -.infinity)
        #expect(StandardNormal.quantile(1) == .infinity)
        #expect(StandardNormal.quantile(0.5) == 0 || abs(StandardNormal.quantile(0.5)) < 1e-15)
        #expect(StandardNormal.quantile(1.5).isNaN)
        #expect(StandardNormal.quantile(.nan).isNaN)
        #expect(StandardNormal.upperTail(.infinity) == 0)
        #expect(StandardNormal.upperTail(-.infinity) == 1)
        #expect(StandardNormal.upperTail(.nan).isNaN)
    }
}

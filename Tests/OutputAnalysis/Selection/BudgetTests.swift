import OutputAnalysis
import Testing

@Suite struct BudgetTests {
    @Test func `the published example divides a budget of a thousand`() {
        let shares = BudgetAllocation.shares(
            means: [1, 2, 3, 4, 5], standardDeviations: [3, 3, 3, 3, 3], preferring: .smaller,
            resolution: 1e-6)
        for (share, published) in zip(shares, [0.421823, 0.406134, 0.101534, 0.045126, 0.025383]) {
            #expect(abs(share - published) < 0.6e-6)
        }
        for (share, published) in zip(shares, [421.8, 406.1, 101.5, 45.1, 25.4]) {
            #expect(abs(1_000 * share - published) < 0.06)
        }
    }

    @Test func `near-equals do not swallow the budget`() {
        let shares = BudgetAllocation.shares(
            means: [10, 10, 8], standardDeviations: [2, 2, 2], preferring: .larger, resolution: 1)
        #expect(abs(shares[1] / shares[2] - 4) < 1e-12)
        #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    }

    @Test func `pairs are equally safe, and the best has as many observations as any`() {
        let shares = BudgetAllocation.pairedShares(
            best: 1, differences: [2, 0, 4], deviations: [1, 0, 4], resolution: 0.1)
        // (1/2)^2 and (4/4)^2, and their largest for the best.
        #expect(shares.map { $0 * 2.25 } == [0.25, 1, 1])
    }

    @Test func `where nothing varies all get the same, and numbers that do not fit get nothing`() {
        #expect(
            BudgetAllocation.shares(
                means: [1, 2], standardDeviations: [0, 0], preferring: .larger, resolution: 1) == [0.5, 0.5])
        #expect(
            BudgetAllocation.shares(means: [1], standardDeviations: [1], preferring: .larger, resolution: 1)
                .isEmpty)
        #expect(
            BudgetAllocation.shares(
                means: [1, 2], standardDeviations: [1, .nan], preferring: .larger, resolution: 1
            ).isEmpty)
        #expect(
            BudgetAllocation.pairedShares(best: 5, differences: [1, 2], deviations: [1, 1], resolution: 1)
                .isEmpty)
    }

    private func row(_ replication: Int) -> [Double] {
        let busy = Double(replication * 37 % 101) / 10
        let own = { (system: Int) in Double((replication * 53 + system * 29) % 17) / 17 }
        return [busy + own(0), busy + 0.4 + own(1), busy + 0.5 + own(2), busy - 3 + own(3)]
    }

    private func run(_ sampling: Sampling, ahead: Bool) throws -> BudgetedSelection {
        let goal = try SelectionGoal(
            systemCount: 4, preferring: .larger, indifference: 0.01, confidence: try Confidence(0.9999))
        var procedure = try BudgetedSelection(goal, budget: 403, increment: 20, sampling: sampling)
        if ahead {
            for system in 0..<4 { try procedure.accept((0..<403).map { row($0)[system] }, from: system) }
        }
        while procedure.requests.contains(where: { $0 > 0 }) {
            #expect(!ahead)
            for (system, count) in procedure.requests.enumerated() {
                let first = procedure.counts[system]
                try procedure.accept((first..<first + count).map { row($0)[system] }, from: system)
            }
        }
        return procedure
    }

    @Test(arguments: [Sampling.commonRandomNumbers, .independent])
    func `the budget is spent to the last observation, mostly on the contenders`(sampling: Sampling) throws {
        let procedure = try run(sampling, ahead: false)
        #expect(procedure.counts.reduce(0, +) == 403)
        #expect(procedure.counts[3] < procedure.counts[1])
        #expect(procedure.counts[3] < procedure.counts[2])
        #expect(procedure.selected == procedure.standing?.best)
        #expect(try #require(procedure.probabilityOfCorrectSelection) < 0.9999)
    }

    @Test(arguments: [Sampling.commonRandomNumbers, .independent])
    func `observations handed in ahead change nothing`(sampling: Sampling) throws {
        let ahead = try run(sampling, ahead: true)
        let step = try run(sampling, ahead: false)
        #expect(ahead.counts == step.counts)
        #expect(ahead.standing == step.standing)
    }

    @Test func `a clear best ends the spending early`() throws {
        let goal = try SelectionGoal(systemCount: 2, preferring: .smaller, indifference: 1)
        var procedure = try BudgetedSelection(goal, budget: 100_000)
        for system in 0..<2 {
            try procedure.accept((0..<10).map { row($0)[0] + (system == 0 ? 50 : 0) }, from: system)
        }
        #expect(procedure.selected == 1)
        #expect(procedure.probabilityOfCorrectSelection == 1)
        #expect(procedure.counts == [10, 10])
    }

    @Test func `a budget below the first stage is refused`() throws {
        let goal = try SelectionGoal(systemCount: 5, preferring: .larger, indifference: 1)
        #expect(throws: AnalysisError.self) { try BudgetedSelection(goal, budget: 49) }
        #expect(throws: AnalysisError.self) { try BudgetedSelection(goal, budget: 500, increment: 0) }
        #expect(throws: AnalysisError.self) { try BudgetedSelection(goal, budget: 500, firstStage: 1) }
    }
}

import DiscreteEvents
import OutputAnalysis
import Testing

/// Each procedure over many small studies in the hardest case: all systems exactly the indifference behind
/// the best. The share of right selections must not contradict the promise at the level of 1 in 1,000.
@Suite struct SelectionProbabilityTests {
    private static let indifference = 0.75

    private func goal(_ systems: Int = 4) throws -> SelectionGoal {
        try SelectionGoal(
            systemCount: systems, preferring: .smaller, indifference: Self.indifference)
    }

    /// Runs a procedure to its end on correlated, or independent, normal observations of unequal variances;
    /// the best is the one in the middle. Returns the choice and the observations used.
    private func run(
        _ start: some SelectionProcedure, _ sampling: Sampling, using random: inout Xoshiro256PlusPlus
    ) throws -> (selected: Int?, observations: Int) {
        var procedure = start
        var rows: [[Double]] = []
        var used = Array(repeating: 0, count: procedure.systemCount)
        while true {
            let requests = procedure.requests
            guard let largest = requests.indices.map({ used[$0] + requests[$0] }).max(),
                requests.contains(where: { $0 > 0 })
            else { break }
            while rows.count < largest {
                let common = sampling == .commonRandomNumbers ? 1.5 * Ziggurat.normal(using: &random) : 0
                rows.append(
                    used.indices.map { system in
                        let spread = system % 2 == 0 ? 1.0 : 0.7
                        return common + spread * Ziggurat.normal(using: &random)
                            + (system == used.count / 2 ? 0 : Self.indifference)
                    })
            }
            for (system, count) in requests.enumerated() where count > 0 {
                let values = (used[system]..<used[system] + count).map { rows[$0][system] }
                try procedure.accept(values, from: system)
                used[system] += count
            }
        }
        return (procedure.selected, used.reduce(0, +))
    }

    private func keepsPromise(
        _ start: some SelectionProcedure, _ sampling: Sampling, seed: UInt64, studies: Int = 400
    ) throws -> Bool {
        let right = try Studies.share(of: studies, seed: seed) { random in
            try run(start, sampling, using: &random).selected == start.systemCount / 2
        }
        return Studies.supports(right, promise: 0.95, studies: studies)
    }

    @Test(arguments: [Sampling.commonRandomNumbers, .independent])
    func `Kim and Nelson's procedure`(sampling: Sampling) throws {
        let start = try KimNelson(goal(), sampling: sampling)
        #expect(try keepsPromise(start, sampling, seed: 41, studies: 2_000))
    }

    @Test func `Kim and Nelson's procedure with two systems, where its bound is sharp`() throws {
        let start = try KimNelson(goal(2), sampling: .commonRandomNumbers)
        let right = try Studies.share(of: 2_000, seed: 42) { random in
            try run(start, .commonRandomNumbers, using: &random).selected == 1
        }
        #expect(Studies.supports(right, promise: 0.95, studies: 2_000))
        #expect(right < 0.99)
    }

    @Test(arguments: [
        TwoStageSelection.Method.rinott, .dudewiczDalal, .screenedRinott,
    ])
    func `two-stage procedures`(method: TwoStageSelection.Method) throws {
        let start = try TwoStageSelection(method, goal())
        #expect(try keepsPromise(start, .independent, seed: 43))
    }

    @Test func `Nelson and Matejcik's procedure`() throws {
        let start = try NelsonMatejcik(goal())
        #expect(try keepsPromise(start, .commonRandomNumbers, seed: 44))
    }

    /// It promises nothing, but what it estimates when it stops early is near enough to the truth.
    @Test(arguments: [Sampling.commonRandomNumbers, .independent])
    func `a budgeted selection that stops by its own estimate`(sampling: Sampling) throws {
        let start = try BudgetedSelection(goal(), budget: 10_000, sampling: sampling)
        let right = try Studies.share(of: 400, seed: 48) { random in
            try run(start, sampling, using: &random).selected == 2
        }
        #expect(Studies.supports(right, promise: 0.94, studies: 400))
    }

    @Test func `common random numbers save Kim and Nelson's procedure observations`() throws {
        var random = Xoshiro256PlusPlus(1, 2, 3, 4)
        let sequential = try KimNelson(goal(), sampling: .commonRandomNumbers)
        let rinott = try TwoStageSelection(.rinott, goal())
        var paired = 0
        var apart = 0
        for _ in 0..<60 {
            paired += try run(sequential, .commonRandomNumbers, using: &random).observations
            // The same observations, taken for independent, would need Rinott's second stage.
            apart += try run(rinott, .commonRandomNumbers, using: &random).observations
        }
        #expect(2 * paired < apart)
    }

    /// A close second and four that are far behind: equal shares waste two thirds of the budget on these.
    @Test(arguments: [Sampling.commonRandomNumbers, .independent])
    func `a budget spent where it helps beats one in equal shares`(sampling: Sampling) throws {
        let means = [3.0, 0.4, 2, 0, 2.5, 4]
        let goal = try SelectionGoal(
            systemCount: 6, preferring: .smaller, indifference: 0.05, confidence: try Confidence(0.9999))
        let start = try BudgetedSelection(goal, budget: 180, sampling: sampling)
        func row(using random: inout Xoshiro256PlusPlus) -> [Double] {
            let common = sampling == .commonRandomNumbers ? 2 * Ziggurat.normal(using: &random) : 0
            return means.map { $0 + common + Ziggurat.normal(using: &random) }
        }
        var equalShares = 0.0
        let right = try Studies.share(of: 500, seed: 45) { random in
            let rows = (0..<180).map { _ in row(using: &random) }
            // The first 30 observations of each system are what equal shares would use.
            let equal = means.indices.map { system in rows[..<30].reduce(0) { $0 + $1[system] } }
            if equal.indices.min(by: { equal[$0] < equal[$1] }) == 3 { equalShares += 1 }
            var procedure = start
            for system in means.indices { try procedure.accept(rows.map { $0[system] }, from: system) }
            #expect(procedure.counts.reduce(0, +) <= 180)
            return procedure.selected == 3
        }
        equalShares /= Studies.isThorough ? 5_000 : 500
        // The same studies, right by 2 % more at least; more studies show 5 %.
        #expect(right > equalShares + 0.02)
    }

    @Test(arguments: [Sampling.commonRandomNumbers, .independent])
    func `screening keeps the best`(sampling: Sampling) throws {
        let kept = Studies.share(of: 2_000, seed: 46) { random in
            var samples = Array(repeating: [Double](), count: 4)
            for _ in 0..<10 {
                let common = sampling == .commonRandomNumbers ? 2 * Ziggurat.normal(using: &random) : 0
                for system in 0..<4 {
                    samples[system].append(common + Ziggurat.normal(using: &random))
                }
            }
            return SubsetScreening.survivors(of: samples, preferring: .larger, sampling: sampling)
                .contains(1)
        }
        #expect(Studies.supports(kept, promise: 0.95, studies: 2_000))
    }

    /// Means exactly the tolerance above and below the target.
    @Test(arguments: [true, false])
    func `a target is judged rightly`(isMet: Bool) throws {
        let start = try FeasibilityTest(.atLeast(5), tolerance: 0.5)
        let right = try Studies.share(of: 1_000, seed: 47) { random in
            var test = start
            while test.isMet == nil {
                try test.accept([5 + (isMet ? 0.5 : -0.5) + 1.5 * Ziggurat.normal(using: &random)])
            }
            return test.isMet == isMet
        }
        #expect(Studies.supports(right, promise: 0.95, studies: 1_000))
        #expect(right < 0.99)
    }
}

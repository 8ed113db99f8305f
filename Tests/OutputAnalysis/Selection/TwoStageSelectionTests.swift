import Testing

@testable import OutputAnalysis

@Suite struct TwoStageSelectionTests {
    private static let first = [
        [12.0, 15, 11, 14, 13], [12.5, 12.7, 12.6, 12.4, 12.8], [22, 26, 24, 20, 28],
    ]

    private func goal() throws -> SelectionGoal {
        try SelectionGoal(systemCount: 3, preferring: .larger, indifference: 2)
    }

    @Test func `Rinott's second stage follows each system's own variance`() throws {
        var procedure = try TwoStageSelection(.rinott, goal(), firstStage: 5)
        #expect(procedure.requests == [5, 5, 5])
        for system in 0..<3 { try procedure.accept(Self.first[system], from: system) }
        let h = procedure.factor
        // Variances 2.5, 0.025 and 10.
        let wanted = [2.5, 0.025, 10].map { max(5, Int((h * h * $0 / 4).rounded(.up))) }
        #expect(procedure.requiredObservations == wanted)
        #expect(procedure.selected == nil)
        #expect(procedure.requests == wanted.map { $0 - 5 })
        for system in 0..<3 {
            try procedure.accept(
                Array(repeating: Self.first[system][0], count: wanted[system] - 5), from: system)
        }
        #expect(procedure.selected == 2)
    }

    @Test func `observations beyond the second stage are not looked at`() throws {
        var procedure = try TwoStageSelection(.rinott, goal(), firstStage: 5)
        for system in 0..<3 {
            try procedure.accept(
                Self.first[system] + Array(repeating: Self.first[system][0], count: 200)
                    + [1e9 * Double(2 - system)],
                from: system)
        }
        #expect(procedure.selected == 2)
    }

    @Test func `screening drops the hopeless and leaves them at the first stage`() throws {
        var procedure = try TwoStageSelection(.screenedRinott, goal(), firstStage: 5)
        for system in 0..<3 { try procedure.accept(Self.first[system], from: system) }
        #expect(procedure.survivors == [2])
        let required = try #require(procedure.requiredObservations)
        #expect(required[0] == 5)
        #expect(required[1] == 5)
    }

    @Test func `the weights of Dudewicz and Dalal give every mean the same spread`() throws {
        // With h and S as drawn, the weighted mean's variance over the true one is weight^2/n +
        // (1-weight)^2/m, and must be (indifference / (h S))^2.
        var procedure = try TwoStageSelection(.dudewiczDalal, goal(), firstStage: 5)
        for system in 0..<3 { try procedure.accept(Self.first[system], from: system) }
        let required = try #require(procedure.requiredObservations)
        let h = procedure.factor
        #expect(required == [2.5, 0.025, 10].map { max(6, Int((h * h * $0 / 4).rounded(.up))) })
        // System 0 gets 1 in the second stage throughout, system 1 nothing of weight: who wins tells the
        // weight.
        let count = Double(required[0])
        let wanted = 4 / (h * h * 2.5)
        let ratio = 5 / count
        let weight = ratio * (1 + (1 - (1 - (count - 5) * wanted) / ratio).squareRoot())
        #expect(abs(weight * weight / 5 + (1 - weight) * (1 - weight) / (count - 5) - wanted) < 1e-12)
        let threshold = weight * 13 + (1 - weight) * 1
        for (shift, winner) in [(-1e-6, 0), (1e-6, 1)] {
            var run = procedure
            try run.accept(Array(repeating: 1, count: required[0] - 5), from: 0)
            // One more observation of system 1, whose weight follows from the same formula.
            let share = 5.0 / 6
            let other = share * (1 + (1 - (1 - 4 / (h * h * 0.025)) / share).squareRoot())
            try run.accept([(threshold + shift - other * 12.6) / (1 - other)], from: 1)
            try run.accept(Array(repeating: -1e6, count: required[2] - 5), from: 2)
            #expect(run.selected == winner)
        }
    }

    @Test(arguments: [(5, 10, 3.1051), (10, 10, 3.6147), (10, 20, 3.1216)])
    func `the screening margin uses the published factors`(systems: Int, count: Int, factor: Double) throws {
        // Variance 1 in every system, the last one just inside or outside the margin of t times the root of
        // 2/n.
        let pattern = (0..<count).map { $0 % 2 == 0 ? 1.0 : -1 }
        let scale = (Double(count - 1) / Double(count)).squareRoot()
        for (distance, stays) in [(factor - 1e-4, true), (factor + 1e-4, false)] {
            let shift = distance * (2 / Double(count)).squareRoot()
            let samples = (0..<systems).map { system in
                pattern.map { $0 * scale - (system == systems - 1 ? shift : 0) }
            }
            let survivors = SubsetScreening.survivors(
                of: samples, preferring: .larger, confidence: try Confidence(0.975), sampling: .independent)
            #expect(survivors.contains(systems - 1) == stays)
            #expect(survivors.contains(0))
        }
    }

    @Test func `pairs screen more sharply than independent samples`() {
        let days = [10.2, 15.1, 7.8, 12.5, 11.9, 9.6, 14.2, 8.8]
        let samples = [days, days.enumerated().map { $1 + 1 + 0.1 * Double($0 % 3) }]
        #expect(
            SubsetScreening.survivors(of: samples, preferring: .larger, sampling: .commonRandomNumbers) == [1]
        )
        #expect(
            SubsetScreening.survivors(of: samples, preferring: .larger, sampling: .independent) == [0, 1])
        #expect(
            SubsetScreening.survivors(
                of: samples, preferring: .larger, indifference: 5, sampling: .independent) == [1])
        #expect(
            SubsetScreening.survivors(of: [[1], [2]], preferring: .larger, sampling: .independent) == [0, 1])
    }
}

import Testing

@testable import OutputAnalysis

@Suite struct NelsonMatejcikTests {
    @Test func `the first stage asks for as many observations as the residual variance needs`() throws {
        let goal = try SelectionGoal(systemCount: 3, preferring: .larger, indifference: 0.5)
        var procedure = try NelsonMatejcik(goal, firstStage: 8)
        for (system, values) in KimNelsonTests.systems.enumerated() {
            try procedure.accept(Array(values[..<8]), from: system)
        }
        // In a layout of k systems the residual variance is the mean of the pairs' variances of differences.
        let variance = (0.862679 + 3.205536 + 1.805714) / 3
        let g = procedure.factor
        let wanted = Int((g * g * variance / 0.25).rounded(.up))
        #expect(procedure.requiredObservations == wanted)
        #expect(procedure.requests == [wanted - 8, wanted - 8, wanted - 8])
        #expect(procedure.selected == nil)
        #expect(procedure.comparisonsWithBest == nil)
        for system in 0..<3 {
            try procedure.accept(
                Array(repeating: KimNelsonTests.systems[system][0], count: wanted - 8), from: system)
        }
        #expect(procedure.selected == 1)
        let best = try #require(procedure.comparisonsWithBest)
        let advantage = best.members[1].advantage
        #expect(best.members[1].upper == advantage + 0.5)
    }

    @Test func `systems without noise need no second stage`() throws {
        let goal = try SelectionGoal(systemCount: 2, preferring: .smaller, indifference: 0.1)
        var procedure = try NelsonMatejcik(goal, firstStage: 5)
        try procedure.accept([1, 2, 3, 4, 5], from: 0)
        try procedure.accept([0, 1, 2, 3, 4], from: 1)
        #expect(procedure.requiredObservations == 5)
        #expect(procedure.selected == 1)
        #expect(procedure.comparisonsWithBest?.members[1].isBest == true)
    }
}

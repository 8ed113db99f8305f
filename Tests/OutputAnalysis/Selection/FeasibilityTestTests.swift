import OutputAnalysis
import Testing

@Suite struct FeasibilityTestTests {
    @Test func `the decision falls where the sum leaves the triangle`() throws {
        var test = try FeasibilityTest(.atLeast(10), tolerance: 0.5, firstStage: 5)
        #expect(test.request == 5)
        // Surpluses 1, -1, 1, -1, 0.5: variance 1.05 about the mean 0.1.
        try test.accept([11, 9, 11, 9, 10.5])
        #expect(test.isMet == nil)
        #expect(test.request == 1)
        let constant = 4 * (1 / 0.1.squareRoot() - 1)
        var sum = 0.5
        var count = 5.0
        while test.isMet == nil && count < 1_000 {
            try test.accept([10.3])
            sum += 0.3
            count += 1
            let margin = max(0, constant * 1.05 - 0.25 * count)
            #expect((test.isMet == true) == (sum >= margin))
        }
        #expect(test.isMet == true)
        #expect(test.observationCount == Int(count))
        #expect(test.request == 0)
    }

    @Test func `at most mirrors at least`() throws {
        let values = [11.0, 9, 12, 9, 10.5, 13, 12, 14, 12, 12.5, 13, 13, 13]
        var least = try FeasibilityTest(.atLeast(10), tolerance: 0.5, firstStage: 5)
        var most = try FeasibilityTest(.atMost(10), tolerance: 0.5, firstStage: 5)
        try least.accept(values)
        try most.accept(values)
        #expect(least.isMet == true)
        #expect(most.isMet == false)
        #expect(least.observationCount == most.observationCount)
    }

    @Test func `observations without noise decide at the end of the first stage`() throws {
        var test = try FeasibilityTest(.atLeast(0.8), tolerance: 0.01)
        try test.accept(Array(repeating: 0.8, count: 30))
        #expect(test.isMet == true)
        #expect(test.observationCount == 10)
    }

    @Test func `settings and values that make no sense are refused`() throws {
        #expect(throws: AnalysisError.self) { try FeasibilityTest(.atLeast(0.8), tolerance: 0) }
        #expect(throws: AnalysisError.self) { try FeasibilityTest(.atMost(.nan), tolerance: 0.1) }
        #expect(throws: AnalysisError.self) {
            try FeasibilityTest(.atMost(1), tolerance: 0.1, firstStage: 1)
        }
        var test = try FeasibilityTest(.atLeast(0.8), tolerance: 0.01)
        #expect(throws: AnalysisError.notFinite(system: 0)) { try test.accept([0.7, .infinity]) }
        #expect(test.observationCount == 0)
    }
}

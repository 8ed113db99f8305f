import OutputAnalysis
import Testing

@Suite struct SequentialStoppingTests {
    /// An estimate of value 10 with this half-width, near enough.
    private func estimate(halfWidth: Double, value: Double = 10) -> Estimate {
        // Two values d apart have the half-width 12.7062 d / 2.
        let step = halfWidth / 12.706204736174705
        return .mean(of: [value - step, value + step])
    }

    @Test(arguments: [(0.05, 0.047619), (0.10, 0.090909), (0.15, 0.130435)])
    func `a relative error of the true value allows less of the estimated one`(
        share: Double, adjusted: Double
    ) {
        let precision = Precision.relative(share, floor: 0)
        #expect(abs(precision.allowedHalfWidth(at: 1) - adjusted) < 0.5e-6)
        #expect(abs(precision.allowedHalfWidth(at: -200) - 200 * adjusted) < 1e-3)
    }

    @Test func `near 0 a relative precision never asks for less than its floor`() {
        let precision = Precision.relative(0.05, floor: 0.01)
        #expect(precision.allowedHalfWidth(at: 0) == 0.01)
        #expect(precision.allowedHalfWidth(at: 0.1) == 0.01)
        #expect(precision.allowedHalfWidth(at: 1) > 0.04)
    }

    @Test(arguments: [(3, 5), (100, 5), (101, 5), (120, 6), (1_000, 50)])
    func `the look-ahead grows with the replications beyond a hundred`(replications: Int, ahead: Int) throws {
        let rule = try StoppingRule(precisions: [.absolute(1)], maximumReplications: 10_000)
        #expect(rule.lookAhead(after: replications) == ahead)
    }

    @Test func `the run stops once the precision has held through the look-ahead`() throws {
        let rule = try StoppingRule(precisions: [.absolute(1)], maximumReplications: 100)
        var stopping = SequentialStopping(rule)
        #expect(stopping.nextLook == 10)
        for count in 10...13 { stopping.look(at: [estimate(halfWidth: 1.5)], after: count) }
        for count in 14...18 {
            stopping.look(at: [estimate(halfWidth: 0.9)], after: count)
            #expect(stopping.outcome == nil)
        }
        stopping.look(at: [estimate(halfWidth: 0.9)], after: 19)
        let outcome = try #require(stopping.outcome)
        #expect(outcome.reason == .precisionReached)
        #expect(outcome.sufficientReplications == 14)
        #expect(outcome.replications == 19)
        #expect(stopping.nextLook == nil)
    }

    @Test func `a precision lost within the look-ahead does not count`() throws {
        let rule = try StoppingRule(precisions: [.absolute(1)], maximumReplications: 100)
        var stopping = SequentialStopping(rule)
        let widths = [0.9, 0.95, 1.1, 0.99, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9]
        for (index, width) in widths.enumerated() {
            stopping.look(at: [estimate(halfWidth: width)], after: 10 + index)
        }
        #expect(stopping.outcome?.sufficientReplications == 13)
        #expect(stopping.outcome?.replications == 18)
    }

    @Test func `the last metric to become precise is the binding one`() throws {
        let rule = try StoppingRule(
            precisions: [.absolute(1), .absolute(2), .relative(0.1, floor: 0)], maximumReplications: 100,
            lookAhead: 0)
        var stopping = SequentialStopping(rule)
        let early = estimate(halfWidth: 0.5)
        stopping.look(at: [early, estimate(halfWidth: 4), early], after: 10)
        stopping.look(at: [estimate(halfWidth: 1.1), estimate(halfWidth: 2.9), early], after: 11)
        stopping.look(at: [early, estimate(halfWidth: 1.8), early], after: 12)
        let outcome = try #require(stopping.outcome)
        #expect(outcome.reason == .precisionReached)
        #expect(outcome.bindingMetric == 1)
        #expect(outcome.shortfalls.count == 3)
        #expect(abs(outcome.shortfalls[1] - 0.9) < 1e-9)
        #expect(abs(outcome.shortfalls[2] - 0.55) < 1e-9)
    }

    @Test func `at the maximum the metric furthest from its precision is the binding one`() throws {
        let rule = try StoppingRule(
            precisions: [.absolute(1), .absolute(1)], minimumReplications: 2, maximumReplications: 4)
        var stopping = SequentialStopping(rule)
        for count in 2...4 {
            stopping.look(at: [estimate(halfWidth: 2), estimate(halfWidth: 3)], after: count)
        }
        let outcome = try #require(stopping.outcome)
        #expect(outcome.reason == .maximumReached)
        #expect(outcome.sufficientReplications == nil)
        #expect(outcome.bindingMetric == 1)
        stopping.look(at: [estimate(halfWidth: 0), estimate(halfWidth: 0)], after: 5)
        #expect(stopping.outcome == outcome)
    }

    @Test func `a metric without an estimate keeps the run going`() throws {
        let rule = try StoppingRule(
            precisions: [.absolute(1), .absolute(1)], minimumReplications: 2, maximumReplications: 3)
        var stopping = SequentialStopping(rule)
        stopping.look(at: [estimate(halfWidth: 0.1), .mean(of: [])], after: 2)
        #expect(stopping.outcome == nil)
        stopping.look(at: [estimate(halfWidth: 0.1)], after: 3)
        #expect(stopping.outcome?.bindingMetric == 1)
        #expect(stopping.outcome?.shortfalls[1] == .infinity)
    }

    @Test func `the projection follows the square of the half-width, within minimum and maximum`() throws {
        let rule = try StoppingRule(precisions: [.absolute(1)], maximumReplications: 60)
        var stopping = SequentialStopping(rule)
        #expect(stopping.projectedReplications == 10)
        stopping.look(at: [estimate(halfWidth: 2)], after: 10)
        #expect(stopping.projectedReplications == 40 || stopping.projectedReplications == 41)
        stopping.look(at: [estimate(halfWidth: 9)], after: 11)
        #expect(stopping.projectedReplications == 60)
    }

    @Test func `rules that make no sense are refused with a sentence`() {
        #expect(throws: AnalysisError.self) {
            try StoppingRule(precisions: [], maximumReplications: 100)
        }
        #expect(throws: AnalysisError.self) {
            try StoppingRule(precisions: [.absolute(0)], maximumReplications: 100)
        }
        #expect(throws: AnalysisError.self) {
            try StoppingRule(precisions: [.relative(1.2, floor: 0)], maximumReplications: 100)
        }
        #expect(throws: AnalysisError.self) {
            try StoppingRule(precisions: [.relative(0.1, floor: -1)], maximumReplications: 100)
        }
        let error = #expect(throws: AnalysisError.self) {
            try StoppingRule(precisions: [.absolute(1)], maximumReplications: 5)
        }
        #expect(error?.description == "the maximum of replications is 5.0, but must be at least 10")
    }
}

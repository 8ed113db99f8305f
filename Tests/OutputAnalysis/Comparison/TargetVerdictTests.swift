import OutputAnalysis
import Testing

@Suite struct TargetVerdictTests {
    private let serviceLevels = ReplicationSample.mean([
        0.81, 0.78, 0.84, 0.80, 0.79, 0.83, 0.77, 0.82, 0.80, 0.81,
    ])

    // The mean is 0.805; one-sided limits lie 1.833113 standard errors of 0.0068718 away, at 0.7924 and
    // 0.8176.
    @Test(arguments: [
        (Requirement.atLeast(0.79), TargetVerdict.met), (.atLeast(0.793), .open), (.atLeast(0.817), .open),
        (.atLeast(0.818), .missed), (.atMost(0.818), .met), (.atMost(0.8), .open), (.atMost(0.79), .missed),
    ])
    func `the one-sided limit decides`(requirement: Requirement, verdict: TargetVerdict) {
        #expect(TargetVerdict(requirement, of: serviceLevels) == verdict)
    }

    @Test func `several targets together are judged more carefully`() {
        #expect(TargetVerdict(.atLeast(0.792), of: serviceLevels) == .met)
        #expect(TargetVerdict(.atLeast(0.792), of: serviceLevels, sharedBy: 10) == .open)
    }

    @Test func `without an interval nothing is known`() {
        #expect(TargetVerdict(.atLeast(0.8), of: .mean([0.9])) == .unknown)
        #expect(TargetVerdict(.atLeast(0.8), of: .proportion([])) == .unknown)
    }
}

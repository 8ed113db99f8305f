import DiscreteEvents
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct PatienceStudyTests {
    private static func study(_ patience: Distribution, size: Int, seed: UInt64) throws -> PatienceStudy? {
        var random = SplitMix64(seed: seed)
        let wait = Distribution.exponential(try Exponential(mean: 150))
        var (abandoned, answered) = (DurationCounts(), DurationCounts())
        for _ in 0..<size {
            let (own, offered) = (patience.sample(using: &random), wait.sample(using: &random))
            if own < offered { abandoned.add(own) } else { answered.add(offered) }
        }
        return PatienceStudy(abandoned: abandoned, answered: answered, .standard)
    }

    @Test func `those who hang up at once are told apart`() throws {
        let patience = try Distribution.withZero(
            share: 0.15, otherwise: .exponential(try Exponential(mean: 240)))
        let study = try #require(try Self.study(patience, size: 2_000, seed: 1))
        #expect(try #require(study.massAtZero).contains(0.15))
        #expect(abs(study.distribution.mean / patience.mean - 1) < 0.15)
        #expect(study.hazard.first.map { $0.perMinute.value > 1 } == true)
    }

    @Test func `where nobody hangs up at once there is no such share`() throws {
        let study = try #require(
            try Self.study(.exponential(try Exponential(mean: 240)), size: 2_000, seed: 2))
        #expect(study.massAtZero == nil)
        for stretch in study.hazard { #expect(stretch.ended >= Disclosure.least) }
    }

    @Test func `a shape that grows impatient is told from one without memory`() throws {
        let study = try #require(
            try Self.study(.weibull(try Weibull(shape: 2, scale: 200)), size: 1_000, seed: 3))
        #expect(study.candidates.first?.family == .weibull)
    }

    @Test func `ten hang-ups are too few`() {
        let abandoned = DurationCounts((1...10).map { Double($0) })
        #expect(PatienceStudy(abandoned: abandoned, answered: DurationCounts(), .standard) == nil)
    }
}

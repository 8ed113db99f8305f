import DiscreteEvents
import OutputAnalysis
import Testing

@Suite struct DrawnEstimateTests {
    private typealias Outcome = DrawnEstimate.Outcome

    @Test func `without simulation error the limits are the ranks that hold one more draw`() throws {
        let outcomes = (1...79).map { Outcome(value: Double($0), variance: 0) }
        let estimate = try #require(DrawnEstimate(outcomes, inputs: []))
        // 2.5% of 80 ranks.
        #expect(abs(estimate.lower - 2) < 1e-9 && abs(estimate.upper - 78) < 1e-9)
        #expect(estimate.mean == 40 && estimate.simulationHalfWidth == 0)
        #expect(abs(estimate.inputVariance - 79 * 80 / 12.0) < 1e-9)
    }

    @Test func `where inputs cause nothing the interval is that of the simulation`() throws {
        let outcomes = (1...79).map {
            Outcome(value: 5 + ($0.isMultiple(of: 2) ? 0.1 : -0.1), variance: 0.04)
        }
        let estimate = try #require(DrawnEstimate(outcomes, inputs: []))
        #expect(estimate.inputVariance == 0)
        let halfWidth = try #require(Confidence.standard.studentFactor(values: 79)) * (0.04 / 79).squareRoot()
        #expect(abs(estimate.upper - estimate.mean - halfWidth) < 1e-12)
        #expect(abs(estimate.mean - estimate.lower - halfWidth) < 1e-12)
        #expect(estimate.influence(of: (1...79).map { Double($0) }, on: outcomes) == nil)
    }

    @Test func `an interval needs as many draws as reach beyond its limits`() throws {
        #expect(DrawnEstimate.fewestDraws(.standard) == 39)
        #expect(DrawnEstimate.fewestDraws(try Confidence(0.9)) == 19)
        let outcomes = (1...39).map { Outcome(value: Double($0), variance: 0) }
        #expect(DrawnEstimate(outcomes, inputs: []) != nil)
        #expect(DrawnEstimate(Array(outcomes.dropLast()), inputs: []) == nil)
        #expect(DrawnEstimate(outcomes.dropLast() + [Outcome(value: .nan, variance: 0)], inputs: []) == nil)
    }

    /// y = 3a - b + noise, a and b uniform: of the inputs' variance 9/10 is a's, 1/10 b's.
    @Test func `influences are the inputs' parts of what they cause`() throws {
        var seeds = SplitMix64(seed: 5)
        var random = Xoshiro256PlusPlus(seededFrom: &seeds)
        var (a, b, c, outcomes): ([Double], [Double], [Double], [Outcome]) = ([], [], [], [])
        for _ in 0..<4_000 {
            a.append(random.nextUnitUniform())
            b.append(random.nextUnitUniform())
            c.append(random.nextUnitUniform())
            let error = 0.5 * Ziggurat.normal(using: &random)
            outcomes.append(Outcome(value: 3 * a[a.count - 1] - b[b.count - 1] + error, variance: 0.25))
        }
        let estimate = try #require(DrawnEstimate(outcomes, inputs: [a, b, c]))
        #expect(abs(estimate.inputVariance - 10 / 12.0) < 0.06)
        let first = try #require(estimate.influence(of: a, on: outcomes))
        let second = try #require(estimate.influence(of: b, on: outcomes))
        let none = try #require(estimate.influence(of: c, on: outcomes))
        #expect(abs(first.share - 0.9) < 0.06 && first.rises)
        #expect(abs(second.share - 0.1) < 0.06 && !second.rises)
        #expect(none.share < 0.02)
    }

    /// Ten times an even input with errors beyond its bounds: the limits are near those of the input all the same.
    @Test func `a smooth function of the inputs takes the error out of the limits`() throws {
        var seeds = SplitMix64(seed: 6)
        var random = Xoshiro256PlusPlus(seededFrom: &seeds)
        let input = (0..<399).map { (Double($0) + 0.5) / 399 }
        let outcomes = input.map { Outcome(value: 10 * $0 + Ziggurat.normal(using: &random), variance: 1) }
        let with = try #require(DrawnEstimate(outcomes, inputs: [input]))
        let without = try #require(DrawnEstimate(outcomes, inputs: []))
        #expect(abs(with.lower - 0.25) < 0.4 && abs(with.upper - 9.75) < 0.4)
        #expect(without.upper - without.lower > with.upper - with.lower + 0.3)
    }
}

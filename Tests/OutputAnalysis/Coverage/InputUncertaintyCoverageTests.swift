import DiscreteEvents
import OutputAnalysis
import Testing

/// The interval with input uncertainty over 400 independent studies, 4,000 with HOTLINE_THOROUGH_TESTS=1 in the environment: the
/// true inputs are drawn as the studies draw theirs, and the interval is to hold the true value at the true inputs.
@Suite struct InputUncertaintyCoverageTests {
    /// Wide enough for the fewer studies that a sound interval strays from it in one of 500 choices of the seed.
    private static let band = Studies.isThorough ? 0.935...0.965 : 0.916...0.984

    /// What the inputs may be, what the value is for them, and how large the error of a draw's estimate is beside what the
    /// inputs cause.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: @Sendable (inout Xoshiro256PlusPlus) -> Double
        let value: @Sendable (Double) -> Double
        /// Standard deviation of a replication.
        let noise: Double
        var testDescription: String { name }
    }

    private static let even: @Sendable (inout Xoshiro256PlusPlus) -> Double = { $0.nextUnitUniform() }
    private static let normal: @Sendable (inout Xoshiro256PlusPlus) -> Double = {
        Ziggurat.normal(using: &$0)
    }

    static let cases = [
        Case(name: "even input, no error", input: even, value: { 10 * $0 }, noise: 0),
        Case(name: "even input, small error", input: even, value: { 10 * $0 }, noise: 3),
        Case(name: "normal input, small error", input: normal, value: { $0 }, noise: 1),
        Case(name: "normal input, error half of it", input: normal, value: { $0 }, noise: 1.6),
        Case(name: "even input, error as large", input: even, value: { 10 * $0 }, noise: 9),
        Case(name: "bent value of an even input", input: even, value: { $0 * $0 * 10 }, noise: 3),
        Case(
            name: "skewed input", input: { PortableMath.exp(0.4 * Ziggurat.normal(using: &$0)) },
            value: { $0 }, noise: 0.5),
    ]

    @Test(arguments: cases) func `the interval with input uncertainty`(subject: Case) {
        let covered = Studies.share(of: 400, seed: 71) { random in
            let truth = subject.value(subject.input(&random))
            var inputs: [Double] = []
            let outcomes = (0..<79).map { _ -> DrawnEstimate.Outcome in
                inputs.append(subject.input(&random))
                let value = subject.value(inputs[inputs.count - 1])
                guard subject.noise > 0 else { return DrawnEstimate.Outcome(value: value, variance: 0) }
                // Mean and squared standard error of ten normal replications, without making the ten: they are independent, and
                // two of the nine squares together are exponential.
                let deviate = Ziggurat.normal(using: &random)
                var squares = deviate * deviate
                for _ in 0..<4 { squares += 2 * Ziggurat.exponential(using: &random) }
                let unit = subject.noise * subject.noise / 10
                return DrawnEstimate.Outcome(
                    value: value + unit.squareRoot() * Ziggurat.normal(using: &random),
                    variance: unit * squares / 9)
            }
            guard let estimate = DrawnEstimate(outcomes, inputs: [inputs]) else { return false }
            return (estimate.lower...estimate.upper).contains(truth)
        }
        #expect(Self.band.contains(covered), "\(subject.name): \(covered)")
    }

    /// The first interval knows nothing of the doubt about inputs: for the same truth it is far too short.
    @Test func `the interval of the simulation alone misses most of the time`() {
        let covered = Studies.share(of: 200, seed: 72) { random in
            let truth = 10 * random.nextUnitUniform()
            let values = (0..<100).map { _ in Optional(5 + Ziggurat.normal(using: &random)) }
            return Estimate.mean(of: values).covers(truth)
        }
        #expect(covered < 0.2)
    }

    /// Where the error hides what the inputs cause, the interval is wider than it need be, never shorter.
    @Test func `an input that does not matter, at least`() {
        let covered = Studies.share(of: 200, seed: 73) { random in
            let outcomes = (0..<79).map { _ in
                DrawnEstimate.Outcome(value: Ziggurat.normal(using: &random), variance: 1)
            }
            let input = outcomes.map { _ in random.nextUnitUniform() }
            guard let estimate = DrawnEstimate(outcomes, inputs: [input]) else { return false }
            return (estimate.lower...estimate.upper).contains(0)
        }
        #expect(covered > Self.band.lowerBound)
    }
}

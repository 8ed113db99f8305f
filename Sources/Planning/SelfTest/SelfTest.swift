import DiscreteEvents
import HotlineEngine
public import HotlineModel
import OutputAnalysis

/// Can it be trusted? The built-in cases simulated and compared with exact theory.
///
/// Each difference is measured in standard errors. All of them together stay within their limit with the stated confidence if
/// the simulator is right: each is judged at the level that leaves so much for all (Bonferroni), by Student's t.
public struct SelfTest: Sendable {
    /// One number, simulated and exact.
    public struct Comparison: Sendable {
        /// The case's name.
        public let name: LocalizedText
        /// Who solved it.
        public let source: String
        /// What is compared.
        public let quantity: LocalizedText
        /// The simulated value.
        public let simulated: Double
        /// The exact value.
        public let exact: Double
        /// The simulated value's standard error.
        public let standardError: Double
        /// How many standard errors the two may differ.
        public let limit: Double

        /// Simulated less exact value, in standard errors.
        public var difference: Double { (simulated - exact) / standardError }
        /// Whether they agree; a value that never varies agrees with nothing.
        public var agrees: Bool { standardError > 0 && abs(difference) <= limit }
    }

    /// Replications of a self-test where nobody asks for others.
    public static let usualReplications = 100
    /// The fewest replications of which a standard error can be taken.
    public static let fewestReplications = 10
    /// The confidence with which a sound simulator passes.
    public static let confidence = 0.99

    /// Every comparison, case by case.
    public let comparisons: [Comparison]

    /// Whether all agree.
    public var passes: Bool { comparisons.allSatisfy(\.agrees) }

    /// Simulates every case.
    ///
    /// - Parameters:
    ///   - seed: names the random numbers.
    ///   - replications: of each case, at least `fewestReplications`.
    ///   - threads: how many threads work at once, at least 1.
    ///   - progress: told after each case how many are finished of how many.
    /// - Throws: `ExperimentError.outOfRange`, `.unknownZone` where the system has no time-zone database.
    public init(
        seed: UInt64, replications: Int, threads: Int, progress: (Int, Int) -> Void = { _, _ in }
    ) throws {
        guard replications >= Self.fewestReplications else {
            throw ExperimentError.outOfRange(
                setting: "the number of replications", value: replications,
                allowed: "at least \(Self.fewestReplications)")
        }
        let cases = try SelfTestCase.all()
        let level = try Confidence(Self.confidence).shared(by: cases.reduce(0) { $0 + $1.checks.count })
        let student = StudentT(degreesOfFreedom: Double(replications - 1))
        let limit = student?.quantile(1 - level.error / 2) ?? 0
        var comparisons: [Comparison] = []
        for (number, test) in cases.enumerated() {
            let compiled = try CompiledScenario(test.scenario)
            let tallies = try ReplicationWorkers.results(of: 0..<replications, threads: threads) {
                try ReplicationRunner.run(compiled, seed: seed, replication: UInt64($0))
            }
            comparisons += test.checks.map { Self.compare(test, $0, tallies, limit) }
            progress(number + 1, cases.count)
        }
        self.comparisons = comparisons
    }

    /// A ratio is compared by the differences of each part from its share of the whole, whose mean is 0 without bias.
    private static func compare(
        _ test: SelfTestCase, _ check: SelfTestCase.Check, _ tallies: [ReplicationTally], _ limit: Double
    ) -> Comparison {
        var differences = MeanAccumulator()
        var wholes = MeanAccumulator()
        for tally in tallies {
            let whole = check.whole?(tally) ?? 1
            differences.add(check.part(tally) - check.exact * whole)
            wholes.add(whole)
        }
        let error = ((differences.variance ?? 0) / Double(tallies.count)).squareRoot()
        return Comparison(
            name: test.name, source: test.source, quantity: check.quantity,
            simulated: check.exact + differences.mean / wholes.mean, exact: check.exact,
            standardError: error / wholes.mean, limit: limit)
    }
}

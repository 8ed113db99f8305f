import DiscreteEvents
import Testing

/// Simulated values against exact ones.
enum Agreement {
    /// The means of independent values must lie within four standard errors of the exact mean: with 39 degrees of freedom a
    /// sound engine fails at one of about 3,600 choices of the seed.
    static func expect(
        _ values: [Double], mean exact: Double, _ what: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try #require(values.count >= Textbook.replications)
        var mean = MeanAccumulator()
        for value in values { mean.add(value) }
        let error = (try #require(mean.variance) / Double(mean.count)).squareRoot()
        // Values that never vary would agree with anything near or with nothing.
        #expect(error > 0, "\(what) is the same in every replication", sourceLocation: sourceLocation)
        #expect(
            abs(mean.mean - exact) <= 4 * error,
            "\(what): \(mean.mean) against \(exact), standard error \(error)",
            sourceLocation: sourceLocation)
    }

    /// A count of successes among independent trials of known chance must lie within 3.64 standard errors: the same level
    /// for a normal variate.
    static func expect(
        _ successes: Int, of trials: Int, chance: Double, _ what: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = Double(trials) * chance
        let error = (expected * (1 - chance)).squareRoot()
        #expect(
            error > 3, "too few trials for a normal approximation: \(what)", sourceLocation: sourceLocation)
        #expect(
            abs(Double(successes) - expected) <= 3.64 * error,
            "\(what): \(successes) of \(trials), chance \(chance)", sourceLocation: sourceLocation)
    }
}

import DiscreteEvents
import Foundation

@testable import OutputAnalysis

/// Many small independent studies, each with random numbers of its own.
enum Studies {
    /// Ten times as many with HOTLINE_THOROUGH_TESTS=1 in the environment.
    static let isThorough = ProcessInfo.processInfo.environment["HOTLINE_THOROUGH_TESTS"] == "1"

    /// The share of studies in which something holds.
    static func share(of studies: Int, seed: UInt64, holds: (inout Xoshiro256PlusPlus) throws -> Bool)
        rethrows
        -> Double
    {
        let count = isThorough ? 10 * studies : studies
        var seeds = SplitMix64(seed: seed)
        var hits = 0
        for _ in 0..<count {
            var random = Xoshiro256PlusPlus(seededFrom: &seeds)
            if try holds(&random) { hits += 1 }
        }
        return Double(hits) / Double(count)
    }

    /// Whether a share of so many studies is as large as promised, unless such bad luck has a probability
    /// below 1 in 1,000.
    static func supports(_ share: Double, promise: Double, studies: Int) -> Bool {
        let count = isThorough ? 10 * studies : studies
        let hits = Int((share * Double(count)).rounded())
        return (BinomialDistribution(trials: count, share: promise)?.cumulative(hits) ?? 0) > 0.001
    }

    /// Calls on so many days: quiet days of 8 calls, busy ones of 16, by the toss of a coin.
    static func days(_ count: Int, using random: inout Xoshiro256PlusPlus) -> [Int] {
        (0..<count).map { _ in random.next() >> 63 == 0 ? 8 : 16 }
    }

    /// How many of so many calls go well.
    static func successes(_ calls: Int, share: Double, using random: inout Xoshiro256PlusPlus) -> Int {
        var successes = 0
        for _ in 0..<calls where random.nextUnitUniform() < share { successes += 1 }
        return successes
    }
}

extension Estimate {
    /// Whether the interval holds the truth.
    func covers(_ truth: Double) -> Bool {
        guard let lower, let upper else { return false }
        return lower <= truth && truth <= upper
    }
}

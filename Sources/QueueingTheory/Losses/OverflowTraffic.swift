/// Calls that find all of a first group of lines held and go on to a second group.
///
/// They come in bursts, while the first group is full: their variance is larger than their mean, and a second group blocks
/// more of them than of as many Poisson calls.
public struct OverflowTraffic: Sendable {
    /// Erlangs offered to the first group.
    public let offeredLoad: Double
    /// Lines of the first group.
    public let servers: Int
    /// Mean number of lines that the overflow would hold in a second group without limit, in erlangs (Riordan, in
    /// Wilkinson 1956).
    public let mean: Double
    /// Variance of that number (Riordan, in Wilkinson 1956).
    public let variance: Double

    /// Describes the overflow.
    ///
    /// - Parameters:
    ///   - offeredLoad: erlangs offered to the first group, above 0 and finite.
    ///   - servers: lines of the first group, from 0 to ten million.
    /// - Returns: nil for other arguments.
    public init?(offeredLoad: Double, servers: Int) {
        let blocking = ErlangB.blocking(offeredLoad: offeredLoad, servers: servers)
        guard offeredLoad > 0, offeredLoad.isFinite, !blocking.isNaN else { return nil }
        self.offeredLoad = offeredLoad
        self.servers = servers
        mean = offeredLoad * blocking
        variance = mean * (1 - mean + offeredLoad / (Double(servers) + 1 - offeredLoad + mean))
    }

    /// Variance over mean: 1 for Poisson traffic, above 1 for overflow.
    public var peakedness: Double { variance / mean }

    /// The share of all calls that find the second group full as well, where nobody else uses it: that of one
    /// group as large as both (Erlang 1917).
    ///
    /// - Returns: NaN for a negative or absurdly large number of lines.
    public func blocking(secondGroup lines: Int) -> Double {
        guard (0...10_000_000 - servers).contains(lines) else { return .nan }
        return ErlangB.blocking(offeredLoad: offeredLoad, servers: servers + lines)
    }

    /// The share of each stream that is blocked where the second group has Poisson calls of its own, by the exact chain
    /// on the lines held in both groups (all holding times exponential with one mean).
    ///
    /// - Parameters:
    ///   - ownLoad: erlangs offered to the second group alone, not negative and finite.
    ///   - lines: lines of the second group, not negative.
    /// - Returns: shares of the calls offered to the first group and of those offered to the second; nil for other
    ///   arguments and for more than 20,000 states.
    public func blocking(
        secondGroup lines: Int, ownLoad: Double
    ) -> (overflowing: Double, own: Double)? {
        guard lines >= 0, ownLoad >= 0, ownLoad.isFinite, servers < 20_000, lines < 20_000,
            (servers + 1) * (lines + 1) <= 20_000
        else { return nil }
        let chain = MarkovChain(from: [0, 0]) { held in
            var next: [(to: [Int], rate: Double)] = []
            if held[0] < servers { next.append(([held[0] + 1, held[1]], offeredLoad)) }
            if held[1] < lines {
                next.append(([held[0], held[1] + 1], ownLoad + (held[0] == servers ? offeredLoad : 0)))
            }
            if held[0] > 0 { next.append(([held[0] - 1, held[1]], Double(held[0]))) }
            if held[1] > 0 { next.append(([held[0], held[1] - 1], Double(held[1]))) }
            return next
        }
        guard let chain, let probabilities = chain.stationary() else { return nil }
        return (
            chain.expectation(probabilities) { $0[0] == servers && $0[1] == lines ? 1 : 0 },
            chain.expectation(probabilities) { $0[1] == lines ? 1 : 0 }
        )
    }
}

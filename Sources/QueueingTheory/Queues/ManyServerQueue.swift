/// Poisson arrivals, exponential service, several servers, callers who may hang up and lines that may run out:
/// M/M/c/K+M, with M/M/c, M/M/c/K and Erlang A (Palm 1957) as special cases.
public struct ManyServerQueue: Sendable {
    /// The most states that are followed where the lines set no limit.
    static let longestChain = 2_000_000

    /// Arrivals a second.
    public let arrivalRate: Double
    /// Services a second of one busy server.
    public let serviceRate: Double
    /// Hang-ups a second of one waiting caller; 0 for callers who never do.
    public let abandonmentRate: Double
    /// Servers.
    public let servers: Int
    /// The most calls in the system, those in service included; nil for no limit.
    public let lines: Int?
    /// Probabilities of 0, 1, 2 ... calls in the system.
    public let probabilities: [Double]

    /// Solves the chain.
    ///
    /// - Parameters:
    ///   - arrivalRate: arrivals a second, above 0.
    ///   - serviceRate: services a second of one server, above 0.
    ///   - abandonmentRate: hang-ups a second of one waiting caller, not negative.
    ///   - servers: servers, from 1 to a million.
    ///   - lines: the most calls in the system, from 0 to two million; nil for no limit.
    /// - Returns: nil for other arguments; where the queue has no stationary distribution; and where more than two million
    ///   calls would have to be followed, as at an occupancy above 0.9999 without hang-ups (there see `ErlangC`).
    public init?(
        arrivalRate: Double, serviceRate: Double, abandonmentRate: Double = 0, servers: Int, lines: Int? = nil
    ) {
        guard arrivalRate > 0, arrivalRate.isFinite, serviceRate > 0, serviceRate.isFinite,
            abandonmentRate >= 0, abandonmentRate.isFinite, (1...1_000_000).contains(servers),
            (0...Self.longestChain).contains(lines ?? 0)
        else { return nil }
        if lines == nil && abandonmentRate == 0 && arrivalRate >= serviceRate * Double(servers) { return nil }
        func death(_ calls: Int) -> Double {
            Double(min(calls, servers)) * serviceRate + Double(max(0, calls - servers)) * abandonmentRate
        }
        var limit = lines ?? servers
        if lines == nil {
            // Go on until what is left out is negligible beside the likeliest state: from there on it falls at least
            // geometrically.
            var weight = 1.0
            while weight > 1e-18 {
                limit += 1
                weight = min(1, weight * arrivalRate / death(limit))
                if limit > Self.longestChain { return nil }
            }
        }
        let solution = BirthDeathChain.stationary(
            births: Array(repeating: arrivalRate, count: limit),
            deaths: limit > 0 ? (1...limit).map(death) : [])
        guard !solution.isEmpty else { return nil }
        self.arrivalRate = arrivalRate
        self.serviceRate = serviceRate
        self.abandonmentRate = abandonmentRate
        self.servers = servers
        self.lines = lines
        probabilities = solution
    }

    /// The share of calls that find all lines held.
    public var blocking: Double { lines == nil ? 0 : probabilities[probabilities.count - 1] }

    /// The mean number of calls waiting.
    public var meanQueue: Double {
        var sum = 0.0
        for (calls, probability) in probabilities.enumerated() where calls > servers {
            sum += Double(calls - servers) * probability
        }
        return sum
    }

    /// The share of the servers' time that is busy.
    public var occupancy: Double {
        var busy = 0.0
        for (calls, probability) in probabilities.enumerated() {
            busy += Double(min(calls, servers)) * probability
        }
        return busy / Double(servers)
    }
}

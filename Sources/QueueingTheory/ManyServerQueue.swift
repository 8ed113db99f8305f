/// Poisson arrivals, exponential service, several servers, callers who may hang up and lines that may run out:
/// M/M/c/K+M, with M/M/c, M/M/c/K and Erlang A (Palm 1957) as special cases.
public struct ManyServerQueue: Sendable {
    /// Arrivals a second.
    public let arrivalRate: Double
    /// Services a second of one busy server.
    public let serviceRate: Double
    /// Hang-ups a second of one waiting caller; 0 for callers who never do.
    public let abandonmentRate: Double
    /// Servers.
    public let servers: Int
    /// Probabilities of 0, 1, 2 ... calls in the system.
    public let probabilities: [Double]

    /// Solves the chain.
    ///
    /// - Parameters:
    ///   - arrivalRate: arrivals a second, above 0.
    ///   - serviceRate: services a second of one server, above 0.
    ///   - abandonmentRate: hang-ups a second of one waiting caller, not negative.
    ///   - servers: servers, above 0.
    ///   - lines: the most calls in the system; nil for no limit.
    /// - Returns: nil for other arguments, or where the queue has no stationary distribution.
    public init?(
        arrivalRate: Double, serviceRate: Double, abandonmentRate: Double = 0, servers: Int, lines: Int? = nil
    ) {
        guard arrivalRate > 0, serviceRate > 0, abandonmentRate >= 0, servers > 0 else { return nil }
        let load = arrivalRate / (serviceRate * Double(servers))
        if lines == nil && abandonmentRate == 0 && load >= 0.9999 { return nil }
        func death(_ calls: Int) -> Double {
            Double(min(calls, servers)) * serviceRate + Double(max(0, calls - servers)) * abandonmentRate
        }
        var limit = lines ?? servers
        if lines == nil {
            // Go on until what is left out is negligible: its weight falls at least geometrically.
            var weight = 1.0
            while weight > 1e-18 && limit < 10_000_000 {
                limit += 1
                weight *= arrivalRate / death(limit)
            }
        }
        self.arrivalRate = arrivalRate
        self.serviceRate = serviceRate
        self.abandonmentRate = abandonmentRate
        self.servers = servers
        probabilities = BirthDeathChain.stationary(
            births: Array(repeating: arrivalRate, count: limit),
            deaths: limit > 0 ? (1...limit).map(death) : [])
        self.hasLimit = lines != nil
    }

    private let hasLimit: Bool

    /// The share of calls that find all lines held.
    public var blocking: Double { hasLimit ? probabilities[probabilities.count - 1] : 0 }

    /// The mean number of calls waiting.
    public var meanQueue: Double {
        var sum = 0.0
        for (calls, probability) in probabilities.enumerated() where calls > servers {
            sum += Double(calls - servers) * probability
        }
        return sum
    }

    /// The share of calls, blocked ones included, that have to wait.
    public var waitProbability: Double {
        let last = hasLimit ? probabilities.count - 1 : probabilities.count
        return last > servers ? probabilities[servers..<last].reduce(0, +) : 0
    }

    /// The mean wait in seconds over all calls that were not blocked, abandoned ones included (Little 1961).
    public var meanWait: Double { meanQueue / (arrivalRate * (1 - blocking)) }

    /// The share of calls that were not blocked whose caller hangs up.
    public var abandonment: Double { abandonmentRate * meanQueue / (arrivalRate * (1 - blocking)) }

    /// The share of the servers' time that is busy.
    public var occupancy: Double {
        var busy = 0.0
        for (calls, probability) in probabilities.enumerated() {
            busy += Double(min(calls, servers)) * probability
        }
        return busy / Double(servers)
    }
}

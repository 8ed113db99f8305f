/// Poisson arrivals, exponential service, several servers, callers who wait as long as it takes: M/M/c, in closed form
/// (Erlang 1917).
public struct ErlangC: Sendable {
    /// Arrivals a second.
    public let arrivalRate: Double
    /// Services a second of one busy server.
    public let serviceRate: Double
    /// Servers.
    public let servers: Int
    /// The share of calls that have to wait.
    public let waitProbability: Double

    /// Solves the queue.
    ///
    /// - Parameters:
    ///   - arrivalRate: arrivals a second, above 0.
    ///   - serviceRate: services a second of one server, above 0.
    ///   - servers: servers, from 1 to ten million.
    /// - Returns: nil for other arguments, or where the servers are too few for the queue not to grow for ever.
    /// - Complexity: O(servers).
    public init?(arrivalRate: Double, serviceRate: Double, servers: Int) {
        guard arrivalRate > 0, arrivalRate.isFinite, serviceRate > 0, serviceRate.isFinite,
            (1...10_000_000).contains(servers), arrivalRate < serviceRate * Double(servers)
        else { return nil }
        self.arrivalRate = arrivalRate
        self.serviceRate = serviceRate
        self.servers = servers
        let blocking = ErlangB.blocking(offeredLoad: arrivalRate / serviceRate, servers: servers)
        let occupancy = arrivalRate / (serviceRate * Double(servers))
        waitProbability = blocking / (1 - occupancy * (1 - blocking))
    }

    /// Arrival rate times mean service time, in erlangs.
    public var offeredLoad: Double { arrivalRate / serviceRate }

    /// The share of the servers' time that is busy.
    public var occupancy: Double { offeredLoad / Double(servers) }

    /// The mean wait in seconds over all calls.
    public var meanWait: Double { waitProbability / (serviceRate * Double(servers) - arrivalRate) }

    /// The mean number of calls waiting (Little 1961).
    public var meanQueue: Double { arrivalRate * meanWait }

    /// The share of calls answered within some seconds.
    ///
    /// - Returns: NaN for a negative number of seconds and for NaN.
    public func serviceLevel(within seconds: Double) -> Double {
        guard seconds >= 0 else { return .nan }
        // A call that waits does so for an exponential time: longer than this if nothing has happened by then in a
        // Poisson process of the same rate.
        let mean = (serviceRate * Double(servers) - arrivalRate) * seconds
        let longer = PoissonWeights(mean: mean)?.probability(of: 0) ?? 0
        return 1 - waitProbability * longer
    }
}

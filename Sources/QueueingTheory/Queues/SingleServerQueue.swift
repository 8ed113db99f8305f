/// Poisson arrivals, service times of any shape, one server, nobody hangs up: M/G/1 (Pollaczek 1930, Khinchine 1932).
public struct SingleServerQueue: Sendable {
    /// Arrivals a second.
    public let arrivalRate: Double
    /// Mean service time in seconds.
    public let meanService: Double
    /// Coefficient of variation of the service time: 0 for a constant, 1 for exponential.
    public let serviceVariation: Double

    /// Describes the queue.
    ///
    /// - Parameters:
    ///   - arrivalRate: arrivals a second, above 0.
    ///   - meanService: seconds, above 0.
    ///   - serviceVariation: coefficient of variation, not negative and finite.
    /// - Returns: nil for other arguments, or where calls come as fast as they are served or faster.
    public init?(arrivalRate: Double, meanService: Double, serviceVariation: Double) {
        guard arrivalRate > 0, meanService > 0, arrivalRate * meanService < 1, serviceVariation >= 0,
            serviceVariation.isFinite
        else { return nil }
        self.arrivalRate = arrivalRate
        self.meanService = meanService
        self.serviceVariation = serviceVariation
    }

    /// The share of the server's time that is busy; also the share of calls that have to wait.
    public var occupancy: Double { arrivalRate * meanService }

    /// The mean wait in seconds over all calls.
    public var meanWait: Double {
        occupancy * meanService * (1 + serviceVariation * serviceVariation) / (2 * (1 - occupancy))
    }

    /// The mean number of calls waiting (Little 1961).
    public var meanQueue: Double { arrivalRate * meanWait }
}

/// Callers who hear a busy tone or hang up, and try again after an exponential time, as often as their persistence lasts:
/// M/M/c/K+M with retrials (Falin & Templeton 1997).
///
/// The chain counts calls in the system and persons between two attempts. It is cut where so many persons are between two
/// attempts that more is negligible; `truncation` says how much was cut off.
public struct RetrialQueue: Sendable {
    /// What the queue consists of.
    public struct Parameters: Sendable {
        /// First attempts a second, above 0.
        public var arrivalRate: Double
        /// Services a second of one busy server, above 0.
        public var serviceRate: Double
        /// Hang-ups a second of one waiting caller, not negative.
        public var abandonmentRate = 0.0
        /// Servers, at least 1.
        public var servers: Int
        /// The most calls in the system, at least as many as servers and at most 500.
        public var lines: Int
        /// Attempts a second of one person between two attempts, above 0.
        public var retrialRate: Double
        /// The chance of another attempt after a busy tone, from 0 to 1.
        public var persistenceBlocked: Double
        /// The chance of another attempt after hanging up, from 0 to 1.
        public var persistenceAbandoned: Double

        /// Creates parameters; they are checked by `RetrialQueue`.
        public init(
            arrivalRate: Double, serviceRate: Double, abandonmentRate: Double = 0, servers: Int, lines: Int,
            retrialRate: Double, persistenceBlocked: Double, persistenceAbandoned: Double = 0
        ) {
            self.arrivalRate = arrivalRate
            self.serviceRate = serviceRate
            self.abandonmentRate = abandonmentRate
            self.servers = servers
            self.lines = lines
            self.retrialRate = retrialRate
            self.persistenceBlocked = persistenceBlocked
            self.persistenceAbandoned = persistenceAbandoned
        }
    }

    private struct State: Hashable, Sendable {
        var calls: Int
        var away: Int
    }

    /// What was solved.
    public let parameters: Parameters
    /// The share of first attempts that are blocked.
    public let blockingOfFirstAttempts: Double
    /// The mean number of persons between two attempts.
    public let meanAway: Double
    /// Attempts a second that are not first ones.
    public let repeatedRate: Double
    /// Attempts a second, first or not, that are blocked.
    public let blockedRate: Double
    /// The mean number of calls waiting.
    public let meanQueue: Double
    /// The mean number of busy servers.
    public let meanBusy: Double
    /// The probability of as many persons between two attempts as the chain holds at most.
    public let truncation: Double

    /// Attempts a second.
    public var attemptRate: Double { parameters.arrivalRate + repeatedRate }
    /// Callers a second who hang up while waiting.
    public var abandonedRate: Double { parameters.abandonmentRate * meanQueue }
    /// Persons a second who are answered.
    public var answeredRate: Double { parameters.serviceRate * meanBusy }
    /// The share of persons who are never answered.
    public var lost: Double { 1 - answeredRate / parameters.arrivalRate }

    /// Solves the chain.
    ///
    /// - Returns: nil where a parameter is out of its range; where persons come faster than they can be answered or give up, so
    ///   that ever more of them try again; and where more than 50,000 states or a thousand million steps would be needed.
    public init?(_ parameters: Parameters) {
        let all = parameters
        guard all.arrivalRate > 0, all.arrivalRate.isFinite, all.serviceRate > 0, all.serviceRate.isFinite,
            all.abandonmentRate >= 0, all.abandonmentRate.isFinite, all.retrialRate > 0,
            all.retrialRate.isFinite, all.servers >= 1, all.lines >= all.servers, all.lines <= 500,
            (0...1).contains(all.persistenceBlocked), (0...1).contains(all.persistenceAbandoned)
        else { return nil }
        // With ever so many persons trying again all lines are always held.
        let waiting = Double(all.lines - all.servers)
        let mostLeaving =
            Double(all.servers) * all.serviceRate + waiting * all.abandonmentRate
            * (1 - all.persistenceAbandoned)
        guard all.persistenceBlocked < 1 || all.arrivalRate < mostLeaving else { return nil }
        var limit = 16
        while (limit + 1) * (all.lines + 1) <= 50_000,
            (limit + 1) * (all.lines + 1) * (all.lines + 2) * (all.lines + 2) <= 1_000_000_000
        {
            if let solution = Self.solve(all, mostAway: limit) {
                let (chain, probabilities) = solution
                let cut = chain.expectation(probabilities) { $0.away == limit ? 1 : 0 }
                if cut < 1e-13 {
                    self.init(all, chain, probabilities, truncation: cut)
                    return
                }
            }
            limit *= 2
        }
        return nil
    }

    private init(
        _ parameters: Parameters, _ chain: MarkovChain<State>, _ probabilities: [Double], truncation: Double
    ) {
        let (lines, servers) = (parameters.lines, parameters.servers)
        self.parameters = parameters
        self.truncation = truncation
        blockingOfFirstAttempts = chain.expectation(probabilities) { $0.calls == lines ? 1 : 0 }
        meanAway = chain.expectation(probabilities) { Double($0.away) }
        repeatedRate = parameters.retrialRate * meanAway
        let blockedRepeats = chain.expectation(probabilities) { $0.calls == lines ? Double($0.away) : 0 }
        blockedRate =
            parameters.arrivalRate * blockingOfFirstAttempts + parameters.retrialRate * blockedRepeats
        meanQueue = chain.expectation(probabilities) { Double(max(0, $0.calls - servers)) }
        meanBusy = chain.expectation(probabilities) { Double(min($0.calls, servers)) }
    }

    private static func solve(
        _ all: Parameters, mostAway: Int
    ) -> (chain: MarkovChain<State>, probabilities: [Double])? {
        // Ordered so that states which follow each other have numbers that are close.
        let states = (0...mostAway).flatMap { away in
            (0...all.lines).map { State(calls: $0, away: away) }
        }
        let chain = MarkovChain(states: states) { state in
            let (calls, away) = (state.calls, state.away)
            let waiting = Double(max(0, calls - all.servers))
            var next: [(to: State, rate: Double)] = []
            if calls < all.lines {
                next.append((State(calls: calls + 1, away: away), all.arrivalRate))
                if away > 0 {
                    next.append((State(calls: calls + 1, away: away - 1), Double(away) * all.retrialRate))
                }
            } else {
                if away < mostAway {
                    next.append(
                        (State(calls: calls, away: away + 1), all.arrivalRate * all.persistenceBlocked))
                }
                if away > 0 {
                    let giveUp = Double(away) * all.retrialRate * (1 - all.persistenceBlocked)
                    next.append((State(calls: calls, away: away - 1), giveUp))
                }
            }
            if calls > 0 {
                let hangUps = waiting * all.abandonmentRate
                let again = away < mostAway ? hangUps * all.persistenceAbandoned : 0
                let services = Double(min(calls, all.servers)) * all.serviceRate
                next.append((State(calls: calls - 1, away: away), services + hangUps - again))
                if away < mostAway { next.append((State(calls: calls - 1, away: away + 1), again)) }
            }
            return next
        }
        guard let chain, let probabilities = chain.stationary() else { return nil }
        return (chain, probabilities)
    }
}

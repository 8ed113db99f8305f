/// Arrivals and staffing that change from one stretch of time to the next, exponential service, callers who may hang
/// up: M(t)/M/s(t)+M, by the forward equations of its chain.
///
/// A server who is busy when staffing drops finishes the call and then leaves ('exhaustive' discipline); meanwhile
/// nobody new is answered unless fewer servers are busy than are on duty.
public struct TimeVaryingQueue: Sendable {
    /// A stretch of time with constant rates.
    public struct Stretch: Sendable {
        /// How long it lasts, in seconds.
        public var seconds: Double
        /// Arrivals a second.
        public var arrivalRate: Double
        /// Servers on duty.
        public var servers: Int

        /// Creates a stretch.
        public init(seconds: Double, arrivalRate: Double, servers: Int) {
            self.seconds = seconds
            self.arrivalRate = arrivalRate
            self.servers = servers
        }
    }

    /// What is expected of one stretch.
    public struct Expectation: Sendable {
        /// Calls that arrive.
        public let offered: Double
        /// Calls that find all lines held.
        public let blocked: Double
        /// Callers who hang up.
        public let abandoned: Double
        /// Calls answered in the stretch, those that had waited since before it included.
        public let answered: Double
        /// Seconds that callers wait, over all of them.
        public let queueSeconds: Double
        /// Seconds that servers are busy, over all of them.
        public let busySeconds: Double
        /// Seconds that servers are busy beyond the number on duty.
        public let overtimeSeconds: Double
        /// The mean number of calls waiting at the end.
        public let waitingAtEnd: Double
        /// The mean number of busy servers at the end.
        public let busyAtEnd: Double
        /// The probability at the end of a queue as long as the chain holds at most.
        public let truncation: Double
    }

    private struct State: Hashable, Sendable {
        var busy: Int
        var waiting: Int
    }

    /// What is expected of each stretch, in order.
    public let stretches: [Expectation]

    /// Follows the chain from an empty start, all servers of the first stretch idle.
    ///
    /// - Parameters:
    ///   - stretches: lengths and rates not negative and finite, servers from 0 to 1,000.
    ///   - serviceRate: services a second of one server, above 0.
    ///   - abandonmentRate: hang-ups a second of one waiting caller, not negative.
    ///   - lines: the most calls in the system; nil for no limit.
    ///   - queueLimit: the longest queue that is followed, from 0 to 10,000; what would make it longer is left out, and
    ///     `truncation` tells whether that matters.
    /// - Returns: nil for other arguments, for more than 100,000 states, and where the times are so long against the rates
    ///   that a stretch would take more than ten million steps.
    public init?(
        _ stretches: [Stretch], serviceRate: Double, abandonmentRate: Double, lines: Int? = nil,
        queueLimit: Int
    ) {
        let most = stretches.map(\.servers).max() ?? 0
        guard serviceRate > 0, abandonmentRate >= 0, (0...10_000).contains(queueLimit), (lines ?? 0) >= 0,
            stretches.allSatisfy({
                $0.seconds >= 0 && $0.arrivalRate >= 0 && (0...1_000).contains($0.servers)
            }
            ), (most + 1) * (queueLimit + 1) <= 100_000
        else { return nil }
        let states = (0...most).flatMap { busy in
            (0...queueLimit).map { State(busy: busy, waiting: $0) }
        }
        var probabilities = Array(repeating: 0.0, count: states.count)
        probabilities[0] = 1
        var found: [Expectation] = []
        for stretch in stretches {
            let taken = Self.takeWaiting(&probabilities, queueLimit: queueLimit, servers: stretch.servers)
            let chain = MarkovChain(states: states) {
                Self.transitions(
                    $0, stretch, serviceRate: serviceRate, abandonmentRate: abandonmentRate, lines: lines,
                    queueLimit: queueLimit)
            }
            guard let chain, let after = chain.transient(after: stretch.seconds, from: probabilities) else {
                return nil
            }
            probabilities = after.probabilities
            func total(_ value: (State) -> Double) -> Double {
                chain.expectation(after.occupation, of: value)
            }
            let full = total { $0.busy + $0.waiting >= lines ?? .max ? 1 : 0 }
            let direct = total { $0.busy < stretch.servers && $0.busy < lines ?? .max ? 1 : 0 }
            let turns = total {
                $0.waiting > 0 && $0.busy <= stretch.servers ? Double($0.busy) * serviceRate : 0
            }
            let queueSeconds = total { Double($0.waiting) }
            found.append(
                Expectation(
                    offered: stretch.arrivalRate * stretch.seconds, blocked: stretch.arrivalRate * full,
                    abandoned: abandonmentRate * queueSeconds,
                    answered: taken + stretch.arrivalRate * direct + turns, queueSeconds: queueSeconds,
                    busySeconds: total { Double($0.busy) },
                    overtimeSeconds: total { Double(max(0, $0.busy - stretch.servers)) },
                    waitingAtEnd: chain.expectation(probabilities) { Double($0.waiting) },
                    busyAtEnd: chain.expectation(probabilities) { Double($0.busy) },
                    truncation: chain.expectation(probabilities) { $0.waiting == queueLimit ? 1 : 0 }))
        }
        self.stretches = found
    }

    /// Servers who come on duty take waiting calls at once.
    ///
    /// - Returns: the mean number of calls taken.
    private static func takeWaiting(_ probabilities: inout [Double], queueLimit: Int, servers: Int) -> Double
    {
        var next = Array(repeating: 0.0, count: probabilities.count)
        var taken = 0.0
        for (index, probability) in probabilities.enumerated() where probability > 0 {
            let busy = index / (queueLimit + 1)
            let waiting = index % (queueLimit + 1)
            let moved = min(waiting, max(0, servers - busy))
            next[(busy + moved) * (queueLimit + 1) + waiting - moved] += probability
            taken += Double(moved) * probability
        }
        probabilities = next
        return taken
    }

    private static func transitions(
        _ state: State, _ stretch: Stretch, serviceRate: Double, abandonmentRate: Double, lines: Int?,
        queueLimit: Int
    ) -> [(to: State, rate: Double)] {
        let (busy, waiting) = (state.busy, state.waiting)
        var next: [(to: State, rate: Double)] = []
        if busy + waiting < lines ?? .max {
            if busy < stretch.servers {
                next.append((State(busy: busy + 1, waiting: waiting), stretch.arrivalRate))
            } else if waiting < queueLimit {
                next.append((State(busy: busy, waiting: waiting + 1), stretch.arrivalRate))
            }
        }
        if busy > 0 {
            let takesNext = waiting > 0 && busy <= stretch.servers
            let to =
                takesNext
                ? State(busy: busy, waiting: waiting - 1) : State(busy: busy - 1, waiting: waiting)
            next.append((to, Double(busy) * serviceRate))
        }
        if waiting > 0 {
            next.append(
                (State(busy: busy, waiting: waiting - 1), Double(waiting) * abandonmentRate))
        }
        return next
    }
}

import QueueingTheory
import Testing

@Suite struct RetrialQueueTests {
    private func parameters(
        arrivals: Double, servers: Int = 2, lines: Int = 2, retrials: Double = 0.5, blocked: Double = 0.7,
        abandonment: Double = 0, abandoned: Double = 0
    ) -> RetrialQueue.Parameters {
        RetrialQueue.Parameters(
            arrivalRate: arrivals, serviceRate: 1, abandonmentRate: abandonment, servers: servers,
            lines: lines, retrialRate: retrials, persistenceBlocked: blocked,
            persistenceAbandoned: abandoned)
    }

    @Test func `one server and callers who never give up agree with the closed form`() throws {
        // Falin & Templeton 1997, chapter 1.
        for (load, retrials) in [(0.5, 0.3), (0.7, 2.0)] {
            let queue = try #require(
                RetrialQueue(
                    parameters(arrivals: load, servers: 1, lines: 1, retrials: retrials, blocked: 1)))
            #expect(abs(queue.blockingOfFirstAttempts - load) < 1e-10)
            let away = load * (load + retrials * load) / (retrials * (1 - load))
            #expect(abs(queue.meanAway - away) < 1e-9)
            #expect(abs(queue.lost) < 1e-10)
        }
    }

    @Test func `callers who never try again are Erlang B, or Erlang A with lines`() throws {
        let loss = try #require(RetrialQueue(parameters(arrivals: 3, blocked: 0)))
        #expect(abs(loss.lost - ErlangB.blocking(offeredLoad: 3, servers: 2)) < 1e-12)
        #expect(loss.meanAway == 0)
        let queue = try #require(
            RetrialQueue(parameters(arrivals: 3, lines: 5, blocked: 0, abandonment: 0.4)))
        let exact = try #require(
            ManyServerQueue(arrivalRate: 3, serviceRate: 1, abandonmentRate: 0.4, servers: 2, lines: 5))
        #expect(abs(queue.meanQueue - exact.meanQueue) < 1e-12)
        #expect(abs(queue.blockingOfFirstAttempts - exact.blocking) < 1e-12)
    }

    @Test func `every attempt is answered, blocked or abandoned`() throws {
        let queue = try #require(
            RetrialQueue(
                parameters(arrivals: 3, lines: 4, blocked: 0.8, abandonment: 0.6, abandoned: 0.5)))
        let outcomes = queue.answeredRate + queue.blockedRate + queue.abandonedRate
        #expect(abs(queue.attemptRate - outcomes) < 1e-10)
        // Whoever goes away comes back.
        #expect(abs(queue.repeatedRate - 0.8 * queue.blockedRate - 0.5 * queue.abandonedRate) < 1e-10)
        #expect(queue.truncation < 1e-13)
    }

    @Test func `what grows for ever or makes no sense is refused`() {
        #expect(RetrialQueue(parameters(arrivals: 2, blocked: 1)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 3, lines: 4, blocked: 1, abandonment: 0.5)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 2.5, lines: 4, blocked: 1, abandonment: 0.5)) != nil)
        #expect(RetrialQueue(parameters(arrivals: 0)) == nil)
        #expect(RetrialQueue(parameters(arrivals: .nan)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, servers: 0, lines: 0)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, servers: 3, lines: 2)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, lines: .max)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, retrials: 0)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, blocked: 1.1)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, abandonment: .nan)) == nil)
        #expect(RetrialQueue(parameters(arrivals: 1, abandoned: -0.1)) == nil)
    }
}

import Foundation
import QueueingTheory
import Testing

@Suite struct TimeVaryingQueueTests {
    private typealias Stretch = TimeVaryingQueue.Stretch

    @Test func `after a long time with constant rates it is Erlang A`() throws {
        let queue = try #require(
            TimeVaryingQueue(
                [
                    Stretch(seconds: 60, arrivalRate: 3, servers: 3),
                    Stretch(seconds: 100, arrivalRate: 3, servers: 3),
                ], serviceRate: 1, abandonmentRate: 0.5, queueLimit: 40))
        let exact = try #require(
            ManyServerQueue(arrivalRate: 3, serviceRate: 1, abandonmentRate: 0.5, servers: 3))
        let last = queue.stretches[1]
        #expect(abs(last.queueSeconds / 100 - exact.meanQueue) < 1e-9)
        #expect(abs(last.busySeconds / 300 - exact.occupancy) < 1e-9)
        #expect(abs(last.abandoned / 300 - exact.abandonment) < 1e-9)
        #expect(last.truncation < 1e-12)
        #expect(last.overtimeSeconds == 0)
    }

    @Test func `with servers for everybody the mean follows its differential equation`() throws {
        // m' = arrivals - m, from 0: M(t)/M/infinity (Eick, Massey & Whitt 1993).
        let queue = try #require(
            TimeVaryingQueue(
                [
                    Stretch(seconds: 2, arrivalRate: 1, servers: 40),
                    Stretch(seconds: 1, arrivalRate: 4, servers: 40),
                ], serviceRate: 1, abandonmentRate: 0, queueLimit: 1))
        let first = 1 - exp(-2.0)
        #expect(abs(queue.stretches[0].busyAtEnd - first) < 1e-10)
        #expect(abs(queue.stretches[0].busySeconds - (2 - first)) < 1e-10)
        #expect(abs(queue.stretches[1].busyAtEnd - (4 + (first - 4) * exp(-1.0))) < 1e-10)
    }

    @Test func `no call is lost from the books, whatever staffing does`() throws {
        for lines in [nil, 6] {
            let queue = try #require(
                TimeVaryingQueue(
                    [
                        Stretch(seconds: 3, arrivalRate: 4, servers: 3),
                        Stretch(seconds: 3, arrivalRate: 5, servers: 1),
                        Stretch(seconds: 2, arrivalRate: 1, servers: 0),
                        Stretch(seconds: 4, arrivalRate: 2, servers: 4),
                        Stretch(seconds: 80, arrivalRate: 0, servers: 2),
                    ], serviceRate: 1, abandonmentRate: 0.5, lines: lines, queueLimit: 60))
            var before = 0.0
            for stretch in queue.stretches {
                let out = stretch.answered + stretch.abandoned + stretch.blocked
                #expect(abs(before + stretch.offered - out - stretch.waitingAtEnd) < 1e-9)
                #expect((stretch.blocked > 0) == (lines != nil && stretch.offered > 0))
                before = stretch.waitingAtEnd
            }
            #expect(queue.stretches[1].overtimeSeconds > 0)
            #expect(queue.stretches[2].answered == 0)
            #expect(queue.stretches[4].busyAtEnd < 1e-12)
        }
    }

    @Test func `a busy server whose time is over finishes the call`() throws {
        // Nobody arrives after the drop: the one call, if any, goes on as overtime for a second on average.
        let queue = try #require(
            TimeVaryingQueue(
                [
                    Stretch(seconds: 1, arrivalRate: 1, servers: 1),
                    Stretch(seconds: 60, arrivalRate: 0, servers: 0),
                ], serviceRate: 1, abandonmentRate: 0, lines: 1, queueLimit: 0))
        // One line, one server: busy with the probability of a chain of two states.
        let busy = (1 - exp(-2.0)) / 2
        #expect(abs(queue.stretches[0].busyAtEnd - busy) < 1e-12)
        #expect(abs(queue.stretches[1].overtimeSeconds - busy) < 1e-12)
    }

    @Test(arguments: [
        (1.0, 1.0, 1, 1.0, 1.0, -1), (-1, 1, 1, 1, 1, 5), (.nan, 1, 1, 1, 1, 5), (.infinity, 1, 1, 1, 1, 5),
        (1, .nan, 1, 1, 1, 5), (1, .infinity, 1, 1, 1, 5), (1, 1, -1, 1, 1, 5), (1, 1, .max, 1, 1, 5),
        (1, 1, 1, 0, 1, 5), (1, 1, 1, 1, .nan, 5), (1, 1, 1, 1, 1, .max), (1e12, 1, 1, 1, 1, 5),
        (1, 1, 1_000, 1, 1, 10_000),
    ])
    func `what makes no sense is refused`(
        seconds: Double, arrivals: Double, servers: Int, services: Double, hangUps: Double, limit: Int
    ) {
        #expect(
            TimeVaryingQueue(
                [Stretch(seconds: seconds, arrivalRate: arrivals, servers: servers)], serviceRate: services,
                abandonmentRate: hangUps, queueLimit: limit) == nil)
    }
}

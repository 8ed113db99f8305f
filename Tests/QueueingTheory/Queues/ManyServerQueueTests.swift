import Foundation
import QueueingTheory
import Testing

@Suite struct ManyServerQueueTests {
    @Test func `as many lines as servers is Erlang B`() throws {
        let queue = try #require(ManyServerQueue(arrivalRate: 5, serviceRate: 1, servers: 10, lines: 10))
        #expect(abs(queue.blocking - ErlangB.blocking(offeredLoad: 5, servers: 10)) < 1e-12)
        #expect(queue.waitProbability == 0)
        #expect(queue.serviceLevel(within: 0) == 1)
    }

    @Test(arguments: [(2.0, 3), (8.0, 10), (0.5, 1), (98.0, 100)])
    func `without lines and hang-ups it is Erlang C`(load: Double, servers: Int) throws {
        let chain = try #require(ManyServerQueue(arrivalRate: load, serviceRate: 1, servers: servers))
        let closed = try #require(ErlangC(arrivalRate: load, serviceRate: 1, servers: servers))
        #expect(abs(chain.waitProbability - closed.waitProbability) < 1e-12)
        #expect(abs(chain.meanWait - closed.meanWait) < 1e-10)
        #expect(abs(chain.occupancy - closed.occupancy) < 1e-12)
        for seconds in [0, 0.1, 1, 5] {
            #expect(
                abs(chain.serviceLevel(within: seconds) - closed.serviceLevel(within: seconds)) < 1e-12)
        }
    }

    /// One row of a table of Erlang A, to the digits that it prints.
    struct Row: Sendable {
        var servers: Int
        var wait: Double
        var serviceLevel: Double
        var meanWait: Double
        var abandonment: Double
    }

    @Test(arguments: [
        Row(servers: 10, wait: 0.496853, serviceLevel: 0.639941, meanWait: 16.495659, abandonment: 0.137464),
        Row(servers: 11, wait: 0.382816, serviceLevel: 0.742209, meanWait: 11.298604, abandonment: 0.094155),
        Row(servers: 12, wait: 0.279807, serviceLevel: 0.825583, meanWait: 7.391685, abandonment: 0.061597),
        Row(servers: 14, wait: 0.126976, serviceLevel: 0.932730, meanWait: 2.740714, abandonment: 0.022839),
    ])
    func `Erlang A holds for 100 calls of 180 s in half an hour, patience 120 s`(row: Row) throws {
        try check(row, arrivalRate: 100.0 / 1_800, service: 180, patience: 120, within: 20)
    }

    @Test(arguments: [
        Row(servers: 4, wait: 0.399821, serviceLevel: 0.645757, meanWait: 48.690572, abandonment: 0.270503),
        Row(servers: 5, wait: 0.262398, serviceLevel: 0.775321, meanWait: 29.440521, abandonment: 0.163558),
        Row(servers: 6, wait: 0.155980, serviceLevel: 0.871041, meanWait: 16.204730, abandonment: 0.090026),
        Row(servers: 7, wait: 0.083448, serviceLevel: 0.933430, meanWait: 8.063833, abandonment: 0.044799),
    ])
    func `Erlang A holds for 12 calls of 20 min an hour, patience 3 min`(row: Row) throws {
        try check(row, arrivalRate: 12.0 / 3_600, service: 1_200, patience: 180, within: 60)
    }

    private func check(
        _ row: Row, arrivalRate: Double, service: Double, patience: Double, within: Double
    ) throws {
        let queue = try #require(
            ManyServerQueue(
                arrivalRate: arrivalRate, serviceRate: 1 / service, abandonmentRate: 1 / patience,
                servers: row.servers))
        #expect(abs(queue.waitProbability - row.wait) <= 5.1e-7)
        #expect(abs(queue.serviceLevel(within: within) - row.serviceLevel) <= 5.1e-7)
        #expect(abs(queue.meanWait - row.meanWait) <= 5.1e-7)
        #expect(abs(queue.abandonment - row.abandonment) <= 5.1e-7)
    }

    /// Rows of a planner's table: calls an hour, minutes of a call, counsellors; then shares to three places, the mean wait in
    /// whole seconds, occupancy to two places. Patience is six minutes.
    static let anchors: [(Double, Double, Int, Double, Double, Double, Double)] = [
        (2.5, 20, 1, 0.503, 0.396, 143, 0.50), (2.5, 20, 2, 0.182, 0.118, 42, 0.37),
        (2.5, 20, 3, 0.048, 0.026, 9, 0.27), (7.5, 20, 2, 0.594, 0.409, 147, 0.74),
        (7.5, 20, 3, 0.374, 0.220, 79, 0.65), (7.5, 20, 4, 0.202, 0.104, 37, 0.56),
        (3.75, 18, 2, 0.273, 0.173, 62, 0.47), (3.75, 18, 3, 0.095, 0.050, 18, 0.36),
        (3.75, 18, 4, 0.026, 0.012, 4, 0.28), (6, 18, 2, 0.457, 0.298, 107, 0.63),
        (6, 18, 3, 0.232, 0.127, 46, 0.52), (6, 18, 4, 0.096, 0.045, 16, 0.43),
        (70.0 / 6, 18, 1, 0.898, 0.743, 268, 0.90), (70.0 / 6, 18, 2, 0.744, 0.518, 186, 0.84),
        (66.75, 2.1, 3, 0.481, 0.097, 35, 0.70), (66.75, 2.1, 4, 0.234, 0.032, 12, 0.57),
        (66.75, 2.1, 5, 0.096, 0.010, 4, 0.46), (120, 2.1, 5, 0.485, 0.077, 28, 0.78),
        (120, 2.1, 6, 0.284, 0.033, 12, 0.68), (120, 2.1, 7, 0.148, 0.014, 5, 0.59),
    ]

    @Test(arguments: anchors)
    func `Erlang A agrees with the hotlines' table`(
        anchor: (Double, Double, Int, Double, Double, Double, Double)
    ) throws {
        let (calls, minutes, servers, wait, lost, meanWait, occupancy) = anchor
        let queue = try #require(
            ManyServerQueue(
                arrivalRate: calls / 3_600, serviceRate: 1 / (minutes * 60), abandonmentRate: 1.0 / 360,
                servers: servers))
        #expect(abs(queue.waitProbability - wait) <= 0.00051)
        #expect(abs(queue.abandonment - lost) <= 0.00051)
        #expect(abs(queue.meanWait - meanWait) <= 0.51)
        #expect(abs(queue.occupancy - occupancy) <= 0.0051)
    }

    @Test(arguments: [(3, 2.0, 0.5, 0.4), (10, 12.0, 0.2, 1.5), (1, 1.0, 3.0, 0.2)])
    func `the service level of Erlang A is its waiting-time integral`(
        servers: Int, arrivals: Double, hangUps: Double, seconds: Double
    ) throws {
        // Density of the wait of those answered later (Zeltyn & Mandelbaum 2005), by Simpson's rule.
        let queue = try #require(
            ManyServerQueue(
                arrivalRate: arrivals, serviceRate: 1, abandonmentRate: hangUps, servers: servers))
        let capacity = Double(servers)
        func density(_ t: Double) -> Double {
            queue.probabilities[servers] * capacity
                * exp(-(capacity + hangUps) * t + arrivals / hangUps * (1 - exp(-hangUps * t)))
        }
        let steps = 2_000
        let width = seconds / Double(steps)
        var integral = density(0) + density(seconds)
        for step in 1..<steps { integral += (step % 2 == 0 ? 2 : 4) * density(Double(step) * width) }
        let expected = 1 - queue.waitProbability + integral * width / 3
        #expect(abs(queue.serviceLevel(within: seconds) - expected) < 1e-10)
    }

    @Test func `given all the time in the world, everybody is answered or hangs up`() throws {
        for lines in [nil, 3, 7] {
            let queue = try #require(
                ManyServerQueue(
                    arrivalRate: 4, serviceRate: 1, abandonmentRate: 0.7, servers: 3, lines: lines))
            #expect(abs(queue.serviceLevel(within: 60) - (1 - queue.abandonment)) < 1e-12)
            #expect(queue.serviceLevel(within: .infinity) == 1 - queue.abandonment)
            // What is answered is what keeps the servers busy.
            let answered = (1 - queue.blocking) * (1 - queue.abandonment) * 4
            #expect(abs(answered - 3 * queue.occupancy) < 1e-12)
        }
    }

    @Test func `an overload of callers who hang up is solved`() throws {
        let queue = try #require(
            ManyServerQueue(arrivalRate: 5_000, serviceRate: 1, abandonmentRate: 0.5, servers: 10))
        #expect(abs(queue.abandonment - (1 - 10.0 / 5_000)) < 1e-9)
        #expect(abs(queue.probabilities.reduce(0, +) - 1) < 1e-12)
    }

    @Test func `no line for anybody blocks everybody`() throws {
        let queue = try #require(ManyServerQueue(arrivalRate: 1, serviceRate: 1, servers: 2, lines: 0))
        #expect(queue.blocking == 1)
        #expect(queue.serviceLevel(within: 20).isNaN)
        #expect(queue.meanWait.isNaN)
    }

    @Test(arguments: [
        (2.0, 1.0, 0.0, 2, Int?.none), (.nan, 1, 0, 2, nil), (.infinity, 1, 1, 2, nil), (1, 0, 0, 2, nil),
        (1, 1, -1, 2, nil), (1, 1, .nan, 2, nil), (1, 1, 0, 0, nil), (1, 1, 0, Int.max, nil),
        (1, 1, 0, Int.min, nil), (1, 1, 0, 2, -1), (1, 1, 0, 2, Int.max), (1e300, 1e-300, 1, 2, 3),
    ])
    func `what has no stationary distribution or makes no sense is refused`(
        arrivals: Double, services: Double, hangUps: Double, servers: Int, lines: Int?
    ) {
        #expect(
            ManyServerQueue(
                arrivalRate: arrivals, serviceRate: services, abandonmentRate: hangUps, servers: servers,
                lines: lines) == nil)
    }

    @Test func `a service level within no time at all is no number`() throws {
        let queue = try #require(
            ManyServerQueue(arrivalRate: 2, serviceRate: 1, abandonmentRate: 1, servers: 2))
        #expect(queue.serviceLevel(within: -1).isNaN)
        #expect(queue.serviceLevel(within: .nan).isNaN)
    }
}

import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Arrivals and staffing that change with time, against the forward equations.
@Suite struct TimeVaryingTests {
    /// Each value is the mean over some replications, so that the values are nearly normal.
    private static let replicationsOfABatch = 10

    /// The stretches in which neither rate nor staffing changes.
    private func stretches(_ scenario: Scenario) throws -> [TimeVaryingQueue.Stretch] {
        guard case .expected(let every, let counts) = scenario.callers[0].calls.rate,
            case .intervals(let period, let staff) = scenario.teams[0].staffing,
            case .seconds(let length) = scenario.calendar.length
        else {
            Issue.record("not a scenario of intervals")
            return []
        }
        var cuts = (0...counts.count).map { Double($0) * every } + staff.indices.map { Double($0) * period }
        cuts = Array(Set(cuts)).sorted().filter { $0 <= length }
        return zip(cuts, cuts.dropFirst()).map { start, end in
            TimeVaryingQueue.Stretch(
                seconds: end - start, arrivalRate: counts[Int(start / every)] / every,
                servers: staff[min(staff.count - 1, Int(start / period))])
        }
    }

    private func exact(
        _ scenario: Scenario, _ stretches: [TimeVaryingQueue.Stretch], queueLimit: Int
    ) throws -> [TimeVaryingQueue.Expectation] {
        let queue = try #require(
            TimeVaryingQueue(
                stretches, serviceRate: scenario.callers[0].serviceRate,
                abandonmentRate: scenario.callers[0].abandonmentRate, lines: scenario.hotlines[0].lines,
                queueLimit: queueLimit))
        #expect(queue.stretches.allSatisfy { $0.truncation < 1e-9 || scenario.hotlines[0].lines != nil })
        return queue.stretches
    }

    private func batches(_ values: [Double]) -> [Double] {
        stride(from: 0, to: values.count, by: Self.replicationsOfABatch).map { start in
            values[start..<(start + Self.replicationsOfABatch)].reduce(0, +)
                / Double(Self.replicationsOfABatch)
        }
    }

    @Test func `hour by hour a day with a peak agrees with the forward equations`() throws {
        let scenario = try Textbook.scenario("time-varying")
        let stretches = try stretches(scenario)
        let expected = try exact(scenario, stretches, queueLimit: 35)
        let times = Textbook.replications * Self.replicationsOfABatch
        let runs = try Textbook.trace(scenario, times: times) { tally, steps in
            var answered = Array(repeating: 0.0, count: 8)
            var abandoned = answered
            for entry in steps where entry.seconds < 8 * 3_600 {
                let hour = Int(entry.seconds / 3_600)
                if entry.step == .answered { answered[hour] += 1 }
                if entry.step == .abandoned { abandoned[hour] += 1 }
            }
            return (tally, answered, abandoned)
        }
        for (hour, stretch) in expected.enumerated() {
            if stretches[hour].servers > 0 {
                try Agreement.expect(
                    batches(runs.map { $0.1[hour] }), mean: stretch.answered, "answered in hour \(hour)")
            } else {
                #expect(stretch.answered == 0 && runs.allSatisfy { $0.1[hour] == 0 })
            }
            try Agreement.expect(
                batches(runs.map { $0.2[hour] }), mean: stretch.abandoned, "abandoned in hour \(hour)")
        }
        func total(_ value: (TimeVaryingQueue.Expectation) -> Double) -> Double {
            expected.reduce(0) { $0 + value($1) }
        }
        func expect(_ mean: Double, _ what: String, _ value: (ReplicationTally) -> Double) throws {
            try Agreement.expect(batches(runs.map { value($0.0) }), mean: mean, what)
        }
        try expect(total(\.queueSeconds), "seconds in the queue") { $0.cells[0].queueSeconds }
        try expect(total(\.busySeconds), "seconds talking") { $0.teams[0].talkSeconds }
        try expect(total(\.overtimeSeconds), "overtime") { $0.teams[0].overtimeSeconds }
        let planned = stretches.reduce(0) { $0 + Double($1.servers) * $1.seconds }
        try expect(planned + total(\.overtimeSeconds), "seconds on duty") { $0.teams[0].dutySeconds }
        // Cut: whoever waits at the end has no other outcome.
        try expect(expected[7].waitingAtEnd, "waiting at the end") { Double($0.cells[0].waitingAtEnd) }
    }

    @Test func `a drained day follows everybody to the end`() throws {
        let scenario = try Textbook.scenario("drained-day")
        var stretches = try stretches(scenario)
        #expect(stretches.count == 8)
        let last = try #require(stretches.last)
        stretches.append(
            TimeVaryingQueue.Stretch(seconds: 86_400, arrivalRate: 0, servers: last.servers))
        let expected = try exact(scenario, stretches, queueLimit: 8)
        let times = Textbook.replications * Self.replicationsOfABatch
        let tallies = try Textbook.replicate(scenario, times: times) { $0 }
        func expect(_ mean: Double, _ what: String, _ value: (ReplicationTally) -> Double) throws {
            try Agreement.expect(batches(tallies.map(value)), mean: mean, what)
        }
        func total(_ value: (TimeVaryingQueue.Expectation) -> Double) -> Double {
            expected.reduce(0) { $0 + value($1) }
        }
        try expect(total(\.answered), "answered") { Double($0.cells[0].answered) }
        try expect(total(\.blocked), "blocked") { Double($0.cells[0].blocked) }
        try expect(total(\.abandoned), "abandoned") {
            Double($0.cells[0].abandoned + $0.cells[0].abandonedShort)
        }
        try expect(total(\.queueSeconds), "wait") {
            $0.cells[0].answeredWaitSeconds + $0.cells[0].abandonedWaitSeconds
        }
        // Seconds inside the horizon only, though the calls go on.
        let inside = expected.dropLast().reduce(0) { $0 + $1.busySeconds }
        try expect(inside, "seconds talking") { $0.teams[0].talkSeconds }
        #expect(tallies.allSatisfy { $0.cells[0].waitingAtEnd == 0 })
        #expect(expected[7].waitingAtEnd > 0.3)
    }
}

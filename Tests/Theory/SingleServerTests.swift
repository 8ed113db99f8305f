import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// One counsellor and conversations of any shape: M/G/1 (Pollaczek 1930, Khinchine 1932).
@Suite struct SingleServerTests {
    enum Shape: String, Sendable, CaseIterable {
        case asInTheFile, constant, erlang, hyperexponential

        func talk(_ file: Distribution) throws -> Distribution {
            switch self {
            case .asInTheFile: file
            case .constant: .seconds(file.mean)
            case .erlang: .gamma(try Gamma(mean: file.mean, phases: 4))
            case .hyperexponential: try .hyperexponential(mean: file.mean, cv: 1.6)
            }
        }
    }

    @Test(arguments: Shape.allCases)
    func `waits agree with Pollaczek and Khinchine`(shape: Shape) throws {
        var scenario = try Textbook.scenario("one-server")
        let talk = try shape.talk(scenario.callers[0].talk)
        scenario.callers[0].talk = talk
        let exact = try #require(
            SingleServerQueue(
                arrivalRate: scenario.callers[0].arrivalRate, meanService: talk.mean,
                serviceVariation: talk.variance.squareRoot() / talk.mean))
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map { $0.cells[0].queueSeconds / $0.countedSeconds }, mean: exact.meanQueue, "waiting")
        // Drained and first come, first served: no call's wait is cut, nor changed by those who come later.
        try Agreement.expect(
            tallies.map { $0.cells[0].answeredWaitSeconds - exact.meanWait * Double($0.cells[0].offered) },
            mean: 0, "wait")
        try Agreement.expect(
            tallies.map { Double($0.waits[0].zeros) - (1 - exact.occupancy) * Double($0.cells[0].offered) },
            mean: 0, "answered at once")
    }
}

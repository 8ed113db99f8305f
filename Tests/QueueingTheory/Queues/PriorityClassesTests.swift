import QueueingTheory
import Testing

@Suite struct PriorityClassesTests {
    private typealias Class = PriorityClasses.Class

    @Test func `one class is M/G/1`() throws {
        let queue = try #require(
            SingleServerQueue(arrivalRate: 0.5, meanService: 1.2, serviceVariation: 0.7))
        let waits = PriorityClasses.meanWaits(oneServer: [
            Class(arrivalRate: 0.5, meanService: 1.2, serviceVariation: 0.7)
        ])
        #expect(abs(waits[0] - queue.meanWait) < 1e-12)
    }

    @Test func `priority moves waits from one class to another and keeps the work that waits`() throws {
        // Kleinrock's conservation law (1965): the waits weighted with the loads do not depend on the order.
        let long = Class(arrivalRate: 0.2, meanService: 2, serviceVariation: 1.5)
        let short = Class(arrivalRate: 0.8, meanService: 0.5, serviceVariation: 0)
        let one = PriorityClasses.meanWaits(oneServer: [long, short])
        let other = PriorityClasses.meanWaits(oneServer: [short, long])
        #expect(one[0] < other[1] && other[0] < one[1])
        #expect(abs((0.4 * one[0] + 0.4 * one[1]) - (0.4 * other[1] + 0.4 * other[0])) < 1e-12)
    }

    @Test func `one exponential server is the same by both ways`() {
        let one = PriorityClasses.meanWaits(oneServer: [
            Class(arrivalRate: 0.3, meanService: 1, serviceVariation: 1),
            Class(arrivalRate: 0.4, meanService: 1, serviceVariation: 1),
        ])
        let other = PriorityClasses.meanWaits(arrivalRates: [0.3, 0.4], serviceRate: 1, servers: 1)
        for (a, b) in zip(one, other) { #expect(abs(a - b) < 1e-12) }
        #expect(other.count == 2)
    }

    @Test(arguments: [0, 1])
    func `several servers agree with the chain of both queues`(highest: Int) throws {
        // Two servers, two classes; busy servers, then the queues of the higher and the lower class, cut at 60.
        let rates = highest == 0 ? [0.5, 0.9] : [0.9, 0.5]
        let chain = try #require(
            MarkovChain(from: [0, 0, 0]) { state -> [(to: [Int], rate: Double)] in
                if state[0] < 2 {
                    return [([state[0] + 1, 0, 0], rates[0] + rates[1])]
                        + (state[0] > 0 ? [([state[0] - 1, 0, 0], Double(state[0]))] : [])
                }
                var next: [(to: [Int], rate: Double)] = []
                if state[1] < 20 { next.append(([2, state[1] + 1, state[2]], rates[0])) }
                if state[2] < 60 { next.append(([2, state[1], state[2] + 1], rates[1])) }
                if state[1] > 0 {
                    next.append(([2, state[1] - 1, state[2]], 2))
                } else if state[2] > 0 {
                    next.append(([2, 0, state[2] - 1], 2))
                } else {
                    next.append(([1, 0, 0], 2))
                }
                return next
            })
        let probabilities = try #require(chain.stationary())
        let waits = PriorityClasses.meanWaits(arrivalRates: rates, serviceRate: 1, servers: 2)
        for priority in 0...1 {
            let queue = chain.expectation(probabilities) { Double($0[priority + 1]) }
            #expect(abs(queue / rates[priority] - waits[priority]) < 1e-4)
        }
    }

    @Test func `accumulating priority lies between one line for all and strict priority`() throws {
        let classes = [
            Class(arrivalRate: 0.2, meanService: 2, serviceVariation: 1.5),
            Class(arrivalRate: 0.8, meanService: 0.5, serviceVariation: 0),
        ]
        let alike = PriorityClasses.meanWaits(oneServer: classes, weights: [3, 3])
        // One line for all: the mean over classes of the residual work, over the spare capacity.
        let residual = 0.2 * 4 * 3.25 / 2 + 0.8 * 0.25 / 2
        #expect(alike.count == 2)
        for wait in alike { #expect(abs(wait - residual / 0.2) < 1e-12) }
        let strict = PriorityClasses.meanWaits(oneServer: classes)
        let nearly = PriorityClasses.meanWaits(oneServer: classes, weights: [1e9, 1])
        for (one, other) in zip(strict, nearly) { #expect(abs(one - other) < 1e-6) }
        let between = PriorityClasses.meanWaits(oneServer: classes, weights: [2, 1])
        #expect(strict[0] < between[0] && between[0] < alike[0])
        #expect(strict[1] > between[1] && between[1] > alike[1])
        #expect(abs(0.4 * between[0] + 0.4 * between[1] - 0.8 * alike[0]) < 1e-12)
        for weights in [[1.0], [1, 0], [1, .nan], [1, .infinity]] {
            #expect(PriorityClasses.meanWaits(oneServer: classes, weights: weights).isEmpty)
        }
        #expect(PriorityClasses.meanWaits(oneServer: [], weights: []).isEmpty)
    }

    @Test func `what makes no sense has no waits`() {
        let sound = Class(arrivalRate: 0.5, meanService: 1, serviceVariation: 1)
        for (rate, mean, variation) in [
            (0.5, 1.0, 1.0), (-1, 1, 1), (.nan, 1, 1), (0.1, 0, 1), (0.1, 1, -1), (0.1, 1, .infinity),
            (.infinity, 1, 1),
        ] {
            let other = Class(arrivalRate: rate, meanService: mean, serviceVariation: variation)
            #expect(PriorityClasses.meanWaits(oneServer: [sound, other]).isEmpty)
        }
        #expect(PriorityClasses.meanWaits(oneServer: []).isEmpty)
        #expect(PriorityClasses.meanWaits(arrivalRates: [1, 1], serviceRate: 1, servers: 2).isEmpty)
        #expect(PriorityClasses.meanWaits(arrivalRates: [], serviceRate: 1, servers: 2).isEmpty)
        #expect(PriorityClasses.meanWaits(arrivalRates: [2, -1], serviceRate: 1, servers: 2).isEmpty)
    }
}

import QueueingTheory
import Testing

@Suite struct SingleServerQueueTests {
    @Test func `exponential service is M/M/1, constant service waits half as long`() throws {
        let exponential = try #require(
            SingleServerQueue(arrivalRate: 0.8, meanService: 1, serviceVariation: 1))
        #expect(abs(exponential.meanWait - 4) < 1e-12)
        #expect(abs(exponential.meanQueue - 3.2) < 1e-12)
        let constant = try #require(
            SingleServerQueue(arrivalRate: 0.8, meanService: 1, serviceVariation: 0))
        #expect(abs(constant.meanWait - 2) < 1e-12)
    }

    @Test(arguments: [
        (1.0, 1.0, 1.0), (0, 1, 1), (.nan, 1, 1), (0.5, 0, 1), (0.5, .infinity, 1), (0.5, 1, -1),
        (0.5, 1, .nan),
        (0.5, 1, .infinity),
    ])
    func `what makes no sense is refused`(arrivals: Double, service: Double, variation: Double) {
        #expect(
            SingleServerQueue(arrivalRate: arrivals, meanService: service, serviceVariation: variation)
                == nil)
    }
}

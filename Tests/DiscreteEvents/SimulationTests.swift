import DiscreteEvents
import Testing

/// The kernel by itself, on a queue that knows no hotline.
@Suite struct SimulationTests {
    /// Poisson arrivals, exponential services, one server: M/M/1.
    private struct SingleServer: SimulationModel {
        enum Event { case arrival, departure }

        let load: Double
        var generator: Xoshiro256PlusPlus
        var inSystem = TimeWeightedAverage(0, at: 0)

        mutating func start(_ calendar: inout EventCalendar<Event>) { scheduleArrival(&calendar) }

        mutating func handle(_ event: Event, at seconds: Double, _ calendar: inout EventCalendar<Event>) {
            switch event {
            case .arrival:
                inSystem.set(inSystem.value + 1, at: seconds)
                if inSystem.value == 1 { scheduleDeparture(&calendar) }
                scheduleArrival(&calendar)
            case .departure:
                inSystem.set(inSystem.value - 1, at: seconds)
                if inSystem.value > 0 { scheduleDeparture(&calendar) }
            }
        }

        private mutating func scheduleArrival(_ calendar: inout EventCalendar<Event>) {
            let delay = Ziggurat.exponential(using: &generator) / load
            calendar.schedule(.arrival, at: calendar.now + delay)
        }

        private mutating func scheduleDeparture(_ calendar: inout EventCalendar<Event>) {
            calendar.schedule(.departure, at: calendar.now + Ziggurat.exponential(using: &generator))
        }
    }

    @Test func `a single server holds as many calls as theory says`() throws {
        var mean = MeanAccumulator()
        for seed in UInt64(1)...30 {
            var seeds = SplitMix64(seed: seed)
            let model = SingleServer(load: 0.5, generator: Xoshiro256PlusPlus(seededFrom: &seeds))
            var simulation = Simulation(model)
            try simulation.run(until: 2_000)
            simulation.model.inSystem.advance(to: 2_000)
            mean.add(try #require(simulation.model.inSystem.average))
        }
        // The mean is load / (1 - load) = 1, less 0.001 for the empty start; |t| < 4 with 29 degrees of freedom fails for one
        // seed in 2,500.
        let error = (try #require(mean.variance) / 30).squareRoot()
        #expect(abs(mean.mean - 1) < 4 * error + 0.001)
    }

    @Test(arguments: [1, 7, 1_000])
    func `looking up now and then changes nothing`(events: Int) throws {
        var seeds = SplitMix64(seed: 3)
        let model = SingleServer(load: 0.5, generator: Xoshiro256PlusPlus(seededFrom: &seeds))
        var whole = Simulation(model)
        try whole.run(until: 500)
        let (now, following) = (whole.calendar.now, whole.calendar.nextSeconds)
        var pieces = Simulation(model)
        var looks = 0
        while try !pieces.run(until: 500, atMost: events) { looks += 1 }
        #expect(looks >= 400 / events)
        let (nowInPieces, followingInPieces) = (pieces.calendar.now, pieces.calendar.nextSeconds)
        #expect(nowInPieces == now && followingInPieces == following)
        #expect(pieces.model.inSystem.average == whole.model.inSystem.average)
    }

    @Test func `an average over time weighs each number by how long it lasted`() throws {
        var queue = TimeWeightedAverage(2, at: 10)
        #expect(queue.average == nil)
        queue.set(5, at: 20)
        queue.advance(to: 25)
        #expect(queue.average == 3)
        queue.advance(to: 1)
        #expect(queue.seconds == 15)
        var other = TimeWeightedAverage(0, at: 0)
        other.advance(to: 15)
        queue.merge(other)
        #expect(queue.average == 1.5)
    }
}

import QueueingTheory
import Testing

@Suite struct StaffingStartTests {
    @Test func `a worked example rounds up at every step`() throws {
        // 400 calls of 257 s in half an hour; 80% within 20 s; occupancy at most 85%; shrinkage 30%.
        let arrivals = 400.0 / 1_800
        let fast = StaffingTargets(serviceLevelAtLeast: 0.8, serviceLevelSeconds: 20)
        #expect(
            StaffingStart.servers(arrivalRate: arrivals, serviceRate: 1.0 / 257, meeting: fast) == 64)
        var relaxed = fast
        relaxed.occupancyAtMost = 0.85
        #expect(
            StaffingStart.servers(arrivalRate: arrivals, serviceRate: 1.0 / 257, meeting: relaxed) == 68)
        #expect(StaffingStart.employed(onDuty: 68, shrinkage: 0.3) == 98)
    }

    @Test func `100 calls of 180 s in half an hour need 14, on the payroll 20`() {
        let targets = StaffingTargets(serviceLevelAtLeast: 0.8)
        #expect(
            StaffingStart.servers(
                arrivalRate: 100.0 / 1_800, serviceRate: 1.0 / 180, meeting: targets) == 14)
        #expect(StaffingStart.employed(onDuty: 14, shrinkage: 0.3) == 20)
    }

    @Test(arguments: [0.0, 0.5], [nil, 20])
    func `the number found meets the targets and one fewer does not`(hangUps: Double, lines: Int?) throws {
        for targets in [
            StaffingTargets(serviceLevelAtLeast: 0.9, serviceLevelSeconds: 0.1),
            StaffingTargets(meanWaitAtMost: 0.05), StaffingTargets(occupancyAtMost: 0.7),
            StaffingTargets(abandonmentAtMost: 0.02, meanWaitAtMost: 1),
        ] {
            let found = try #require(
                StaffingStart.servers(
                    arrivalRate: 9, serviceRate: 1, abandonmentRate: hangUps, lines: lines,
                    meeting: targets))
            func meets(_ servers: Int) -> Bool {
                ManyServerQueue(
                    arrivalRate: 9, serviceRate: 1, abandonmentRate: hangUps, servers: servers, lines: lines
                ).map(targets.areMet) ?? false
            }
            #expect(meets(found))
            for fewer in 1..<found { #expect(!meets(fewer)) }
        }
    }

    @Test func `the square-root rule adds its reserve and rounds up`() {
        #expect(StaffingStart.squareRoot(offeredLoad: 100, reserve: 1) == 110)
        #expect(StaffingStart.squareRoot(offeredLoad: 100, reserve: 1.01) == 111)
        #expect(StaffingStart.squareRoot(offeredLoad: 0, reserve: 2) == 0)
        #expect(StaffingStart.squareRoot(offeredLoad: 1, reserve: -5) == 0)
    }

    @Test func `a whole number is not rounded up to the next`() {
        #expect(StaffingStart.employed(onDuty: 7, shrinkage: 0.3) == 10)
        #expect(StaffingStart.employed(onDuty: 9, shrinkage: 0.1) == 10)
        #expect(StaffingStart.employed(onDuty: 0, shrinkage: 0.5) == 0)
    }

    @Test func `what makes no sense has no number`() {
        let targets = StaffingTargets(serviceLevelAtLeast: 0.8)
        for (arrivals, services, hangUps, limit) in [
            (0.0, 1.0, 0.0, 10), (.nan, 1, 0, 10), (.infinity, 1, 1, 10), (1, 0, 0, 10), (1, .nan, 0, 10),
            (1, 1, -1, 10), (1, 1, 0, 0), (1, 1, 0, .max), (20, 1, 0, 10), (1e9, 1, 1, 100),
        ] {
            #expect(
                StaffingStart.servers(
                    arrivalRate: arrivals, serviceRate: services, abandonmentRate: hangUps, meeting: targets,
                    upTo: limit) == nil)
        }
        #expect(
            StaffingStart.servers(
                arrivalRate: 1, serviceRate: 1, meeting: StaffingTargets(serviceLevelAtLeast: .nan),
                upTo: 20) == nil)
        #expect(StaffingStart.squareRoot(offeredLoad: -1, reserve: 1) == nil)
        #expect(StaffingStart.squareRoot(offeredLoad: .nan, reserve: 1) == nil)
        #expect(StaffingStart.squareRoot(offeredLoad: 1, reserve: .infinity) == nil)
        #expect(StaffingStart.employed(onDuty: 3, shrinkage: 1) == nil)
        #expect(StaffingStart.employed(onDuty: 3, shrinkage: .nan) == nil)
        #expect(StaffingStart.employed(onDuty: -3, shrinkage: 0.1) == nil)
        #expect(StaffingStart.employed(onDuty: 1_000_000_000, shrinkage: 1.0.nextDown) == .max)
    }
}

import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Places that some groups have for themselves, and waiting lists that people leave.
@Suite struct ServicePlacesTests {
    private func group(_ name: String, _ gender: Gender, callsPerHour: Double) throws -> CallerGroup {
        CallerGroup(
            name: name, gender: gender, calls: CallVolume(rate: .perHour(callsPerHour)),
            dials: [DialShare(hotline: "line", share: 1)], talk: .exponential(try Exponential(mean: 600)),
            afterwards: Afterwards(referrals: [ServiceReferral(service: "shelter", chance: 1)]))
    }

    private func scenario(_ callers: [CallerGroup], _ service: Service) -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .days(14), warmUpSeconds: 3 * 86_400),
            callers: callers, hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            // With a counsellor for everybody calls end as a Poisson process, and so do referrals come.
            teams: [Team(name: "team", staffing: .always(30))], services: [service])
    }

    /// Places taken by those for whom some are kept, and by the others.
    private struct Taken: Hashable, Sendable {
        var kept = 0
        var others = 0
    }

    @Test(arguments: [0, 1, 3])
    func `who finds a shelter full that keeps places for girls agrees with the chain`(reserved: Int) throws {
        let (places, girls, women, stay) = (6, 1.0, 2.5, 2 * 3_600.0)
        let scenario = scenario(
            [
                try group("girls", .girl, callsPerHour: girls),
                try group("women", .woman, callsPerHour: women),
            ],
            Service(
                name: "shelter", places: places, stay: .exponential(try Exponential(mean: stay)),
                waitsAtMostSeconds: 0, reserved: reserved, reservedFor: Eligibility(genders: [.girl])))
        func admitsWomen(_ state: Taken) -> Bool {
            state.kept + state.others < places - max(0, reserved - state.kept)
        }
        let chain = try #require(
            MarkovChain(from: Taken()) { state -> [(to: Taken, rate: Double)] in
                var next: [(to: Taken, rate: Double)] = []
                if state.kept + state.others < places {
                    next.append((Taken(kept: state.kept + 1, others: state.others), girls / 3_600))
                }
                if admitsWomen(state) {
                    next.append((Taken(kept: state.kept, others: state.others + 1), women / 3_600))
                }
                if state.kept > 0 {
                    next.append(
                        (Taken(kept: state.kept - 1, others: state.others), Double(state.kept) / stay))
                }
                if state.others > 0 {
                    next.append(
                        (Taken(kept: state.kept, others: state.others - 1), Double(state.others) / stay))
                }
                return next
            })
        let probabilities = try #require(chain.stationary())
        let full = [
            chain.expectation(probabilities) { $0.kept + $0.others == places ? 1 : 0 },
            chain.expectation(probabilities) { admitsWomen($0) ? 0 : 1 },
        ]
        // Guards the comparison: kept places must matter to both groups.
        #expect((full[1] - full[0] > 0.05) == (reserved > 0))
        let tallies = try Textbook.replicate(scenario) { $0 }
        for group in 0...1 {
            try Agreement.expect(
                tallies.map {
                    Double($0.services[group].full) - full[group] * Double($0.services[group].referred)
                }, mean: 0, "\(scenario.callers[group].name) who find it full")
        }
        try Agreement.expect(
            tallies.map {
                ($0.services[0].placeSeconds + $0.services[1].placeSeconds) / $0.countedSeconds
            }, mean: chain.expectation(probabilities) { Double($0.kept + $0.others) }, "places taken")
    }

    /// M/M/s+D: the density of the wait that a patient person would have is exponential up to the limit and beyond it, with two
    /// rates (Barrer 1957; Zeltyn and Mandelbaum 2005).
    @Test func `who gives up waiting for a place agrees with theory`() throws {
        let (places, perHour, stay, limit) = (3, 1.4, 2 * 3_600.0, 5_400.0)
        let arrivals = perHour / 3_600
        let service = Double(places) / stay
        // Relative to an empty service: the probabilities of 0, 1 ... places taken.
        var weights = [1.0]
        for taken in 1..<places { weights.append(weights[taken - 1] * arrivals * stay / Double(taken)) }
        let edge = arrivals * (weights.last ?? 0)
        let slope = arrivals - service
        let below = (exp(slope * limit) - 1) / slope
        let beyond = exp(slope * limit) / service
        let total = weights.reduce(0, +) + edge * (below + beyond)
        let gaveUp = edge * beyond / total
        let atOnce = weights.reduce(0, +) / total

        let scenario = scenario(
            [try group("women", .woman, callsPerHour: perHour)],
            Service(
                name: "shelter", places: places, stay: .exponential(try Exponential(mean: stay)),
                waitsAtMostSeconds: limit))
        let tallies = try Textbook.replicate(scenario) { $0.services[0] }
        #expect(gaveUp > 0.05)
        try Agreement.expect(
            tallies.map { Double($0.gaveUp) - gaveUp * Double($0.referred) }, mean: 0, "gave up")
        try Agreement.expect(
            tallies.map { Double($0.admitted) - atOnce * Double($0.referred) }, mean: 0, "admitted at once")
    }
}

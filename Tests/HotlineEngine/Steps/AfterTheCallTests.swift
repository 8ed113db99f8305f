import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// What follows an answered call, followed step by step.
@Suite struct AfterTheCallTests {
    @Test func `a person calls again about the same need, and that is another call`() throws {
        var stage = Stage(dials: [0])
        stage.scenario.callers[0].afterwards.followUp = FollowUp(chance: 1, after: .seconds(900))
        stage.scenario.calendar.length = .seconds(2_500)
        try stage.run()
        #expect(stage.times(.answered) == [0, 1_000, 2_000])
        #expect(stage.tally?.persons[0].persons == 1)
        #expect(stage.tally?.followUps[0].persons == 2)
        #expect(stage.tally?.followUps[0].reachedFirst == 2)
    }

    @Test func `a cold transfer frees the counsellor, a warm one keeps her until the other answers`() throws {
        var stage = Stage(dials: [0])
        stage.scenario.hotlines.append(Hotline(name: "other", ladder: [Rung(name: "own", teams: ["second"])]))
        stage.scenario.teams.append(Team(name: "second", staffing: .always(1)))
        stage.scenario.callers.append(Stage.group("others", dials: [50], talk: 250, hotline: "other"))
        stage.scenario.callers[0].afterwards.transfers = [OnwardTransfer(to: "other", chance: 1)]
        try stage.run()
        // The second hotline's counsellor is busy until 300. Nobody passes a call on to the hotline where it is.
        #expect(stage.times(.answered, group: 0) == [0, 300])
        #expect(stage.cell(0, 0).passedOn == 1)
        #expect(stage.cell(1, 0).transferredIn == 1)
        #expect(stage.cell(1, 0).passedOn == 0)
        #expect(stage.tally?.persons[0].reached == 1)
        #expect(stage.tally?.teams[0].talkSeconds == 100)

        stage.scenario.callers[0].afterwards.transfers[0].handover = .seconds(30)
        try stage.run()
        #expect(stage.times(.answered, group: 0) == [0, 300])
        // She talks 100 s, waits with the caller until 300 and hands over until 330.
        #expect(stage.tally?.teams[0].talkSeconds == 330)
    }

    @Test func `a partner takes the call and it leaves the system`() throws {
        var stage = Stage(dials: [0])
        stage.scenario.partners = ["elsewhere"]
        stage.scenario.callers[0].afterwards.transfers = [OnwardTransfer(to: "elsewhere", chance: 1)]
        try stage.run()
        #expect(stage.times(.passedToPartner) == [100])
        #expect(stage.cell().passedToPartner == 1)
    }

    /// One place, stays of 1,000 s; everybody who calls is referred.
    private func shelter(_ dials: [Double], _ change: (inout Service) -> Void) throws -> Stage {
        var stage = Stage(dials: dials, talk: 10, counsellors: 5)
        var service = Service(name: "shelter", places: 1, stay: .seconds(1_000))
        change(&service)
        stage.scenario.services = [service]
        stage.scenario.callers[0].gender = .woman
        stage.scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        try stage.run()
        return stage
    }

    @Test func `places are taken, waited for and given up`() throws {
        let stage = try shelter([0, 100, 200]) { $0.waitsAtMostSeconds = 950 }
        let tally = try #require(stage.tally?.services[0])
        // Admitted at 10; the second waits from 110 to 1,010; the third gives up at 1,160.
        #expect(tally.referred == 3)
        #expect(tally.admitted == 1)
        #expect(tally.admittedLater == 1)
        #expect(tally.waitSeconds == 900)
        #expect(tally.gaveUp == 1)
        #expect(tally.placeSeconds == 2_000)
        #expect(tally.completed == 2)
    }

    @Test func `whoever is not served, does not suit or does not accept takes no place`() throws {
        let men = try shelter([0]) { $0.serves = Eligibility(genders: [.man]) }
        #expect(men.tally?.services[0].ineligible == 1)
        #expect(men.tally?.services[0].withoutService == 1)
        #expect(try shelter([0]) { $0.suitable = 0 }.tally?.services[0].unsuitable == 1)
        #expect(try shelter([0]) { $0.accept = 0 }.tally?.services[0].unwilling == 1)
    }

    @Test func `a full service without a waiting list diverts`() throws {
        var stage = Stage(dials: [0, 100], talk: 10)
        stage.scenario.services = [
            Service(name: "shelter", places: 1, stay: .seconds(1_000), waitingLimit: 0, diverts: "centre"),
            Service(name: "centre", stay: .seconds(500)),
        ]
        stage.scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        try stage.run()
        let shelter = try #require(stage.tally?.services[0])
        let centre = try #require(stage.tally?.services[2])
        #expect(shelter.admitted == 1)
        #expect(shelter.full == 1)
        #expect(shelter.diverted == 1)
        #expect(centre.admitted == 1)
        #expect(centre.placeSeconds == 500)
    }

    @Test func `a closure admits nobody until it ends`() throws {
        let start = Defaults.start
        var stage = Stage(dials: [100], talk: 10, length: 3 * 86_400)
        stage.scenario.services = [
            Service(
                name: "shelter", places: 1, stay: .seconds(1_000),
                closures: [Closure(from: start, to: start.advanced(days: 1))])
        ]
        stage.scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        try stage.run()
        #expect(stage.tally?.services[0].admittedLater == 1)
        #expect(stage.tally?.services[0].waitSeconds == 172_690)
    }

    @Test func `reserved places are kept for those they are for`() throws {
        var stage = Stage(dials: [0, 100], talk: 10, length: 5_000)
        stage.scenario.callers[0].gender = .woman
        stage.scenario.callers.append(Stage.group("girls", dials: [300], talk: 10))
        stage.scenario.callers[1].gender = .girl
        for index in 0...1 {
            stage.scenario.callers[index].afterwards.referrals = [
                ServiceReferral(service: "shelter", chance: 1)
            ]
        }
        stage.scenario.services = [
            Service(
                name: "shelter", places: 2, stay: .seconds(9_000), reserved: 1,
                reservedFor: Eligibility(genders: [.girl]))
        ]
        try stage.run()
        #expect(stage.tally?.services[0].admitted == 1)
        #expect(stage.tally?.services[0].waitingAtEnd == 1)
        // The second woman waits, but the girl may take the place that is kept.
        #expect(stage.tally?.services[1].admitted == 1)
    }

    @Test func `whoever waits for a place calls again and again`() throws {
        let stage = try shelter([0, 100]) {
            $0.stay = .seconds(5_000)
            $0.callsAgainEvery = .seconds(1_000)
        }
        // Waiting from 110 to 5,010: four calls.
        #expect(stage.tally?.followUps[0].persons == 4)
        #expect(stage.times(.answered) == [0, 100, 1_110, 2_110, 3_110, 4_110])
    }

    @Test func `those who are there at the start stay for what is left of their stay`() throws {
        // The residual of a fixed stay is uniform: its mean over many places is half of it.
        let stage = try shelter([]) {
            $0.places = 400
            $0.occupied = 400
        }
        let tally = try #require(stage.tally?.services[1])
        #expect(tally.completed == 400)
        // Standard error 1,000 / sqrt(12 * 400) = 14.4; 4 of them are exceeded once in 16,000 seeds.
        #expect(abs(tally.placeSeconds / 400 - 500) < 58)
    }
}

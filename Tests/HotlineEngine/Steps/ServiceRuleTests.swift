import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Who gets a place at a service, followed step by step.
@Suite struct ServiceRuleTests {
    /// Everybody who calls is referred; stays of 1,000 s.
    private func stage(_ dials: [Double], places: Int?) -> Stage {
        var stage = Stage(dials: dials, talk: 10, counsellors: 5)
        stage.scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        stage.scenario.services = [Service(name: "shelter", places: places, stay: .seconds(1_000))]
        return stage
    }

    /// The same, with services that nobody leaves.
    private func full(_ stage: Stage) -> Stage {
        var stage = stage
        for service in stage.scenario.services.indices {
            stage.scenario.services[service].occupied = stage.scenario.services[service].places ?? 0
            stage.scenario.services[service].stay = .seconds(1e9)
        }
        return stage
    }

    @Test func `a family takes several places, and waits until as many are free`() throws {
        var stage = stage([0, 100], places: 3)
        stage.scenario.services[0].familySizes = [0, 1]
        try stage.run()
        let tally = try #require(stage.tally?.services[0])
        #expect(tally.admitted == 1)
        #expect(tally.admittedLater == 1)
        #expect(tally.waitSeconds == 900)
        #expect(tally.placeSeconds == 2 * 2 * 1_000)
    }

    @Test func `a family that is larger than the service goes elsewhere rather than wait for ever`() throws {
        var stage = stage([0], places: 2)
        stage.scenario.services[0].familySizes = [0, 0, 1]
        stage.scenario.services[0].diverts = "centre"
        stage.scenario.services.append(Service(name: "centre", stay: .seconds(500)))
        try stage.run()
        #expect(stage.tally?.services[0].full == 1)
        #expect(stage.tally?.services[0].diverted == 1)
        #expect(stage.tally?.services[2].admitted == 1)
    }

    @Test func `a stay that is broken off ends before its time`() throws {
        var stage = stage([0], places: 1)
        stage.scenario.services[0].withdraw = 1
        try stage.run()
        let tally = try #require(stage.tally?.services[0])
        #expect(tally.withdrawn == 1)
        #expect(tally.completed == 0)
        #expect(tally.placeSeconds > 0 && tally.placeSeconds < 1_000)
    }

    @Test func `a stay that goes on at the end has been neither completed nor broken off`() throws {
        for withdraw in [0.0, 1] {
            var stage = stage([9_900], places: 1)
            stage.scenario.services[0].withdraw = withdraw
            stage.scenario.services[0].stay = .seconds(1e9)
            try stage.run()
            #expect(stage.tally?.services[0].admitted == 1)
            #expect(stage.tally?.services[0].withdrawn == 0)
            #expect(stage.tally?.services[0].completed == 0)
        }
    }

    @Test func `whoever waits for a service and calls again still wants a counsellor of her gender`() throws {
        var stage = full(stage([0], places: 1))
        stage.scenario.services[0].callsAgainEvery = .seconds(1_000)
        stage.scenario.callers[0].prefers = CounsellorPreference(gender: .woman)
        stage.scenario.teams[0].gender = .man
        stage.scenario.teams.append(Team(name: "women", gender: .woman, staffing: .always(1)))
        stage.scenario.hotlines[0].ladder[0].teams = ["team", "women"]
        try stage.run()
        let teams = stage.steps.filter { $0.step == .answered }.map(\.team)
        #expect(teams.count > 5)
        #expect(teams.allSatisfy { $0 == 1 })
    }

    @Test func `whoever waits for two services draws for each afresh`() throws {
        var stage = stage([0], places: 1)
        stage.scenario.services.append(Service(name: "assistance", places: 1, stay: .seconds(10)))
        stage = full(stage)
        stage.scenario.callers[0].afterwards.referrals.append(
            ServiceReferral(service: "assistance", chance: 1))
        for service in 0..<2 {
            stage.scenario.services[service].callsAgainEvery = .exponential(try Exponential(mean: 1_000))
        }
        try stage.run()
        let dials = stage.times(.dialled)
        #expect(dials.count > 8)
        #expect(Set(dials).count == dials.count)
    }

    @Test func `a service without a limit admits everybody at once`() throws {
        var stage = stage([0, 1, 2, 3], places: nil)
        try stage.run()
        #expect(stage.tally?.services[0].admitted == 4)
        #expect(stage.tally?.services[0].placeSeconds == 4_000)
    }

    @Test(arguments: [
        Eligibility(genders: [.woman]), Eligibility(genders: [.girl, .boy]),
        Eligibility(languages: ["arabic"]),
        Eligibility(needs: ["violence"]), Eligibility(callers: ["others"]),
        Eligibility(nationalities: ["sudanese"]),
    ])
    func `gender and age, language, need, group and nationality decide who is served`(serves: Eligibility)
        throws
    {
        var stage = stage([0], places: 1)
        stage.scenario.callers[0].gender = .man
        stage.scenario.callers[0].language = "tigrinya"
        stage.scenario.callers[0].need = "trafficking"
        stage.scenario.callers[0].nationality = "eritrean"
        try stage.run()
        #expect(stage.tally?.services[0].admitted == 1)
        stage.scenario.services[0].serves = serves
        try stage.run()
        #expect(stage.tally?.services[0].admitted == 0)
        #expect(stage.tally?.services[0].ineligible == 1)
        #expect(stage.tally?.services[0].withoutService == 1)
    }

    @Test func `of those who wait the first to come is the first to go in`() throws {
        var stage = stage([0, 100, 200, 300], places: 1)
        try stage.run()
        // Places are free at 1,010, 2,010 and 3,010; they waited from 110, 210 and 310: 900, 1,800 and 2,700 s.
        #expect(stage.tally?.services[0].waitSeconds == 5_400)
        stage.scenario.services[0].waitingLimit = 2
        try stage.run()
        #expect(stage.tally?.services[0].full == 1)
        #expect(stage.tally?.services[0].admittedLater == 2)
    }
}

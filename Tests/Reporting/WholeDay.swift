import DiscreteEvents
import HotlineModel
import Planning
import Testing

/// A day without chance on which everything happens that only some scenarios have, so that its report shows every table.
enum WholeDay {
    static func scenario() throws -> Scenario {
        var scenario = try TracedScenario.scenario()
        scenario.title = LocalizedText(english: "A whole day", arabic: "يوم كامل")
        scenario.callers[0].prefers = CounsellorPreference(gender: .woman)
        scenario.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        scenario.callers[1].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        scenario.callers[1].afterwards.followUp = FollowUp(chance: 1, after: .seconds(36_000))
        scenario.callers[1].language = "tigrinya"
        scenario.hotlines[0].afterHours = .voicemail
        scenario.hotlines[0].callback = CallbackRule(reach: 1, accept: 1)
        scenario.teams[0].gender = .woman
        scenario.teams[0].costPerHour = 100
        scenario.teams[1].costPerHour = 80
        scenario.teams[1].languages = ["arabic"]
        scenario.interpreters = [
            InterpreterPool(
                name: "horn", languages: ["tigrinya"], connect: .seconds(60), staffing: .always(1))
        ]
        scenario.services = [
            Service(
                name: "shelter", places: 2, serves: Eligibility(genders: [.woman]), stay: .seconds(600_000),
                costPerNight: 300)
        ]
        scenario.costs = Costs(interpreterPerMinute: 4, linePerMonth: 900, nightFactor: 1.25)
        scenario.targets.append(
            Target(name: "budget", measure: .cost, scope: .system, bound: .atMost(1_000)))
        return scenario
    }

    /// Twenty replications, simulated once for all tests.
    static let usual = Result {
        try #require(
            try RunExperiment(scenario(), ExperimentSettings(seed: 1, replications: 20, byHour: true)).run())
    }
}

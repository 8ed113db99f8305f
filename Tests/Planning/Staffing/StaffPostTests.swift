import HotlineModel
import Testing

@testable import Planning

@Suite struct StaffPostTests {
    /// Two shifts, one of them by night, with breaks of which one is unpaid and falls into the night; nobody calls.
    private func silent() throws -> Scenario {
        var scenario = try SmallScenarios.twoHotlines()
        func time(_ hour: Int) throws -> ClockTime { try #require(ClockTime(hour: hour, minute: 0)) }
        for place in scenario.callers.indices {
            scenario.callers[place].calls = CallVolume(rate: .perDay(0, profile: nil))
        }
        scenario.calendar = ScenarioCalendar(length: .days(3), warmUpSeconds: 5 * 3_600)
        scenario.costs = Costs(nightFactor: 1.5, overtimeFactor: 2)
        scenario.teams[0].costPerHour = 60
        scenario.teams[0].staffing = .shifts([
            Shift(
                name: "day", from: try time(8), to: try time(23), counsellors: 2,
                breaks: [Break(name: "pause", at: try time(12), seconds: 1_800, paid: true)]),
            Shift(
                name: "night", from: try time(20), to: try time(8), counsellors: 2,
                breaks: [
                    Break(name: "pause", at: try time(23), seconds: 3_600, spreadSeconds: 3_600, paid: false)
                ]),
        ])
        scenario.teams[1].costPerHour = 80
        return scenario
    }

    @Test func `without calls the planned wages are those that the cost metric counts`() throws {
        let scenario = try silent()
        let posts = try StaffPost.all(of: scenario)
        let result = try #require(
            try RunExperiment(scenario, ExperimentSettings(replications: 5)).run())
        let wages = try #require(result.estimate("cost-wages", in: .system)?.value)
        #expect(abs(PlanPrice.wages(posts.map(\.counsellors), at: posts) - wages) < 1e-6)
        // Of the day's 15 hours one is night; the horizon has three days, of which the shifts see all.
        #expect(abs(posts[0].wagesEach - 60 * (45 + 0.5 * 3)) < 1e-6)
    }

    @Test func `whoever is absent is paid, but not as by night`() throws {
        var scenario = try silent()
        let present = try StaffPost.all(of: scenario).map(\.wagesEach)
        scenario.teams[0].absence = 1
        let absent = try StaffPost.all(of: scenario).map(\.wagesEach)
        #expect(abs(absent[0] - 60 * 45) < 1e-6)
        scenario.teams[0].absence = 0.25
        let some = try StaffPost.all(of: scenario).map(\.wagesEach)
        for place in 0...1 {
            #expect(abs(some[place] - 0.75 * present[place] - 0.25 * absent[place]) < 1e-6)
        }
    }
}

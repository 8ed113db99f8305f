import HotlineEngine
import HotlineModel
import Testing

/// What the shipped scenarios answer to their planning questions, with margins many times wider than chance.
///
/// The same persons call in the configurations of one scenario, so a difference is the configuration's.
@Suite struct ScenarioAnswersTests {
    private func lost(_ scenario: ShippedScenario, where included: (CallerGroup) -> Bool) -> Double {
        let persons = scenario.persons(where: included)
        return Double(persons.lost) / Double(persons.reached + persons.lost)
    }

    @Test func `before the human-rights line more counsellors serve no man, and an open line does`() throws {
        let more = try ShippedScenario("before-human-rights-line-more-counsellors.jsonc", replications: 3)
        let open = try ShippedScenario("before-human-rights-line-open-to-men.jsonc", replications: 3)
        #expect(more.persons { $0.gender == .man }.reached == 0)
        #expect(lost(open) { $0.gender == .man } < 0.6)
        #expect(lost(open) { $0.gender == .woman } > lost(more) { $0.gender == .woman })
    }

    @Test func `longer hours of the human-rights line reach more men than a third counsellor`() throws {
        let third = try ShippedScenario("two-hotlines-third-rights-counsellor.jsonc", replications: 3)
        let longer = try ShippedScenario("two-hotlines-longer-rights-hours.jsonc", replications: 3)
        #expect(lost(longer) { $0.gender == .man } < lost(third) { $0.gender == .man } - 0.05)
    }

    @Test
    func `telephone lines alone brought nobody through, a second counsellor did, the strengthening most`()
        throws
    {
        let before = try ShippedScenario("womens-line-before.jsonc", replications: 5)
        let lines = try ShippedScenario("womens-line-before-more-lines.jsonc", replications: 5)
        let second = try ShippedScenario("womens-line-before-second-counsellor.jsonc", replications: 5)
        let after = try ShippedScenario("womens-line-strengthened.jsonc", replications: 5)
        let share = [before, lines, second, after].map { lost($0) { $0.gender == .woman } }
        #expect(abs(share[1] - share[0]) < 0.05)
        #expect(share[2] < share[0] - 0.15)
        #expect(share[3] < share[2] - 0.05)
        // About what the line reported: 19.5 a working day in 2019.
        let answered = Double(before.calls(at: "women").answered) / (5 * 20)
        #expect(answered > 12 && answered < 22)
    }

    @Test func `one counsellor more on each line after a campaign loses fewer, for hours that are counted`()
        throws
    {
        let today = try ShippedScenario("national-campaign.jsonc", replications: 2)
        let more = try ShippedScenario("national-campaign-one-more-each.jsonc", replications: 2)
        #expect(lost(more) { _ in true } < lost(today) { _ in true } - 0.01)
        // 28 days of 12 hours and 20 of 6, in each of two replications.
        #expect(abs(more.dutyHours - today.dutyHours - 2 * (28 * 12 + 20 * 6)) < 30)
    }

    @Test func `in an influx Sudanese women find a shelter only where it is open to them`() throws {
        let today = try ShippedScenario("influx.jsonc", replications: 1)
        let open = try ShippedScenario("influx-shelter-for-all.jsonc", replications: 1)
        func admitted(_ scenario: ShippedScenario) -> Int {
            let women = scenario.referrals(to: "women-shelter") { $0.name == "women-from-sudan" }
            return women.admitted + women.admittedLater
        }
        #expect(admitted(today) == 0)
        #expect(today.referrals(to: "women-shelter") { $0.name == "women-from-sudan" }.ineligible > 0)
        #expect(admitted(open) > 0)
    }

    @Test func `in Ramadan an evening shift loses fewer than a shorter day with no fewer hours`() throws {
        let usual = try ShippedScenario("ramadan.jsonc", replications: 2)
        let shorter = try ShippedScenario("ramadan-shorter-day.jsonc", replications: 2)
        let split = try ShippedScenario("ramadan-split-evening.jsonc", replications: 2)
        let share = [usual, shorter, split].map { lost($0) { $0.gender == .woman } }
        #expect(share[2] < share[1] - 0.05)
        #expect(share[0] < share[2])
        #expect(split.dutyHours < shorter.dutyHours + 10)
    }

    @Test func `a shared interpreter brings callers through whom ad-hoc help loses`() throws {
        let shared = try ShippedScenario("interpreter-pool.jsonc", replications: 4)
        let adHoc = try ShippedScenario("interpreter-pool-ad-hoc.jsonc", replications: 4)
        let speaksNoArabic = { (group: CallerGroup) in
            ["tigrinya", "amharic", "oromo"].contains(group.language)
        }
        #expect(lost(shared, where: speaksNoArabic) < lost(adHoc, where: speaksNoArabic) - 0.03)
        #expect(adHoc.persons { $0.language == "oromo" }.reached == 0)
    }

    @Test func `hosting centres take whom the shelter cannot, and only rented places take men`() throws {
        let full = try ShippedScenario("shelter-full.jsonc", replications: 1)
        let hosting = try ShippedScenario("shelter-full-hosting-centres.jsonc", replications: 1)
        let rented = try ShippedScenario("shelter-full-places-for-men.jsonc", replications: 1)
        #expect(hosting.referrals(to: "hosting-centres").admitted > 0)
        #expect(full.referrals(to: "women-shelter") { $0.gender == .man }.withoutService > 0)
        #expect(rented.referrals(to: "women-shelter") { $0.gender == .man }.withoutService == 0)
        #expect(rented.referrals(to: "rented-places") { $0.gender == .man }.admitted > 0)
        #expect(rented.referrals(to: "rented-places") { $0.gender == .woman }.admitted == 0)
    }

    @Test func `of three ways to save the same hours one pool loses the fewest, shorter hours the most`()
        throws
    {
        let desks = try ShippedScenario("budget-cut.jsonc", replications: 1)
        let hours = try ShippedScenario("budget-cut-shorter-hours.jsonc", replications: 1)
        let pool = try ShippedScenario("budget-cut-one-pool.jsonc", replications: 1)
        let share = [pool, desks, hours].map { lost($0) { $0.need == "trafficking" } }
        #expect(share[0] < share[1])
        #expect(share[1] < share[2])
        let most = [desks, hours, pool].map(\.dutyHours).max() ?? 0
        let least = [desks, hours, pool].map(\.dutyHours).min() ?? 0
        #expect(most < 1.05 * least)
    }
}

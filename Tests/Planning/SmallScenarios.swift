import DiscreteEvents
import HotlineModel

/// Scenarios small enough for many replications in a debug build.
enum SmallScenarios {
    /// A day of a women's line, which connects men onwards, and of a line open to all from nine to three.
    static func twoHotlines() throws -> Scenario {
        func group(_ name: String, _ gender: Gender, women: Double) throws -> CallerGroup {
            CallerGroup(
                name: name, gender: gender, language: "arabic",
                calls: CallVolume(rate: .perDay(60, profile: nil)),
                dials: [
                    DialShare(hotline: "women", share: women), DialShare(hotline: "rights", share: 1 - women),
                ], patience: .exponential(try Exponential(mean: 240)),
                talk: .exponential(try Exponential(mean: 900)),
                redial: Redial(chance: 0.5, after: .exponential(try Exponential(mean: 600)), attempts: 3))
        }
        let office = OpeningHours.Span(
            from: ClockTime(hour: 9, minute: 0) ?? .startOfDay,
            to: ClockTime(hour: 15, minute: 0) ?? .endOfDay)
        return Scenario(
            title: LocalizedText(english: "A day of two hotlines", arabic: "يوم على خطين ساخنين"),
            calendar: ScenarioCalendar(length: .days(1)),
            callers: [try group("women", .woman, women: 0.8), try group("men", .man, women: 0.4)],
            hotlines: [
                Hotline(
                    name: "women", lines: 3, serves: Eligibility(genders: [.woman, .girl]),
                    others: .transfer(to: "rights"), ladder: [Rung(name: "own", teams: ["women-team"])]),
                Hotline(
                    name: "rights", lines: 3,
                    open: .weekly(
                        Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [office]) })),
                    ladder: [Rung(name: "own", teams: ["rights-team"])]),
            ],
            teams: [
                Team(name: "women-team", staffing: .always(1)),
                Team(name: "rights-team", staffing: .always(2)),
            ])
    }
}

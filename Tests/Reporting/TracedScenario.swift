import DiscreteEvents
import HotlineModel
import Planning
import Reporting
import Testing

/// A day without chance, so that every number of its report follows by hand.
///
/// Six women dial the women's line, which opens at 09:00 with two lines and one counsellor; each talks for ten minutes and
/// waits for one. At 08:00 it is closed. At 10:00 the first is answered; the one at 10:05 gives up at 10:06; the one at
/// 10:09:30 is answered half a minute later; at 10:09:40 both lines are held. At 10:30 one is answered at once. Three men
/// dial the same line and are connected to the rights line and its one counsellor: at 11:00 and 12:00 they are answered, the
/// one at 12:01 gives up.
enum TracedScenario {
    static func scenario() throws -> Scenario {
        func at(_ hour: Int, _ minute: Int, _ second: Int = 0) -> Double {
            Double(hour * 3_600 + minute * 60 + second)
        }
        func group(_ name: String, _ gender: Gender, _ moments: [Double]) throws -> CallerGroup {
            CallerGroup(
                name: name, gender: gender, language: "arabic", calls: CallVolume(rate: .recorded(moments)),
                dials: [DialShare(hotline: "women", share: 1)], patience: .constant(Constant(60)),
                talk: .constant(Constant(600)))
        }
        let nine = ClockTime(hour: 9, minute: 0) ?? .startOfDay
        let day = OpeningHours.Span(from: nine, to: .endOfDay)
        return Scenario(
            title: LocalizedText(english: "A traced day", arabic: "يوم متتبَّع"),
            question: LocalizedText(english: "Who gets through?", arabic: "من يصل؟"),
            calendar: ScenarioCalendar(length: .days(1)),
            callers: [
                try group(
                    "women", .woman,
                    [at(8, 0), at(10, 0), at(10, 5), at(10, 9, 30), at(10, 9, 40), at(10, 30)]),
                try group("men", .man, [at(11, 0), at(12, 0), at(12, 1)]),
            ],
            hotlines: [
                Hotline(
                    name: "women",
                    operatedBy: LocalizedText(
                        english: "National Council for Women", arabic: "المجلس القومي للمرأة"), lines: 2,
                    open: .weekly(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [day]) })),
                    serves: Eligibility(genders: [.woman, .girl]), others: .transfer(to: "rights"),
                    ladder: [Rung(name: "own", teams: ["women-team"])]),
                Hotline(name: "rights", ladder: [Rung(name: "own", teams: ["rights-team"])]),
            ],
            teams: [
                Team(name: "women-team", staffing: .always(1)),
                Team(name: "rights-team", staffing: .always(1)),
            ],
            targets: [
                Target(
                    name: "fast", measure: .serviceLevel(withinSeconds: 20), scope: .hotline("women"),
                    bound: .atLeast(0.9)),
                Target(name: "reached", measure: .lostCallers, scope: .gender(.man), bound: .atMost(0.5)),
            ],
            citations: [
                Citation(path: "callers.women.calls.recorded", basis: ["assumption:a-traced-day"]),
                Citation(path: "hotlines.women.lines", basis: ["fact:two-lines"]),
            ])
    }

    static func result(replications: Int = 20) throws -> RunResult {
        try #require(
            try RunExperiment(scenario(), ExperimentSettings(seed: 1, replications: replications)).run())
    }

    /// Twenty replications, simulated once for all tests.
    static let usual = Result { try result() }

    static let provenance = Provenance(
        file: "traced.jsonc", sha256: String(repeating: "0123456789abcdef", count: 4), version: "1.2.3",
        command: "hotline run traced.jsonc --seed 1")
}

import ScenarioFiles
import Testing

@Suite struct WholeModelMistakesTests {
    /// The sentences about a scenario in which a part of the whole one is replaced.
    private func sentences(_ good: String, _ bad: String) -> [String] {
        #expect(WholeScenario.text.contains(good))
        let text = WholeScenario.text.replacing(good, with: bad, maxReplacements: 1)
        let (_, bag) = ScenarioReader.read(
            SourceText(name: "t.jsonc", bytes: Array(text.utf8)), files: WholeScenario.files)
        return bag.all.map(\.message)
    }

    @Test(arguments: [
        (
            "\"to\": \"2026-11-08\"", "\"to\": \"2026-11-04\"",
            "periods.ramadan ends on 2026-11-04, before it starts on 2026-11-05"
        ),
        (
            "\"from\": \"2026-11-05\"", "\"from\": \"5 November\"",
            "periods.ramadan.from must be a date such as \"2026-11-01\""
        ),
        (
            "\"volume\": 0.85", "\"volumes\": 0.85",
            "unknown key \"volumes\" in periods.ramadan; did you mean \"volume\"?"
        ),
        (
            "\"women\": 0.6, \"hourly\": 0.4", "\"women\": 0.6, \"hourly\": 0.3",
            "the shares of campaigns.national.callers sum to 0.9, not to 1"
        ),
        (
            "\"halfLife\": \"5d\"", "\"halfLife\": 5",
            "campaigns.national.halfLife needs a unit: write \"5s\", \"5m\" or \"5h\""
        ),
        ("\"halfLife\": \"5d\"", "\"halfLife\": \"0s\"", "campaigns.national.halfLife must be at least 1s"),
        ("\"days\": 3,", "\"days\": 0,", "campaigns.national.days must be from 0.01 to 3660"),
        (
            "\"school\": {", "\"national\": {",
            "\"national\" is the name of a campaign too; give the session another"
        ),
        (
            "\"callsPerHundred\": 3", "\"callsPerHundred\": 300",
            "sessions.school.callsPerHundred must be from 0 to 100"
        ),
        ("\"lasts\": \"3d\",", "", "surges.influx.halfLife goes with \"lasts\" only"),
        (
            "\"rights-counsellors\": {", "\"rights-counsellors\": { \"absence\": \"4%\",",
            "teams.rights-counsellors.absence goes with \"shifts\" only"
        ),
        ("\"factor\": 3", "\"factor\": -3", "surges.influx.factor must be from 0 to 1000"),
        (
            "\"dayCorrelation\": \"30%\"", "\"dayCorrelation\": 30",
            "calendar.dayCorrelation must be between 0 and 1, or 0% and 100%"
        ),
        (
            "\"counsellor\": \"woman\"", "\"counsellor\": \"girl\"",
            "callers.women.prefers.counsellor cannot be \"girl\"; it can be woman, man"
        ),
        (
            "\"interrupted\": 0.2", "\"interupted\": 0.2",
            "unknown key \"interupted\" in callers.women.redial.chance; did you mean \"interrupted\"?"
        ),
        (
            "\"rights\": 0.1, \"police\"", "\"rights\": 0.99, \"police\"",
            "the shares of callers.women.afterwards.transfers sum to 1.04, more than 1"
        ),
        (
            "\"chance\": \"5%\", \"warm\"", "\"warm\"",
            "callers.women.afterwards.transfers.police needs \"chance\""
        ),
        (
            "\"perHour\": 2.5", "\"perHour\": 2.5, \"profile\": \"office\"",
            "callers.hourly.calls.profile goes with \"perDay\" only"
        ),
        (
            "\"perHour\": 2.5", "\"perHour\": 2.5, \"at\": []",
            "callers.hourly.calls needs exactly one of \"perDay\", \"perHour\", \"expected\", \"at\" and \"table\""
        ),
        (
            "\"2026-11-02T09:15\"", "\"2026-11-02\"",
            "callers.recorded.calls.at must be dates and times such as \"2026-11-01T09:15\""
        ),
        (
            "\"2026-11-02T09:15\"", "\"2026-12-02T09:15\"",
            "callers.recorded.calls.at: 1 of 2 calls lies outside the horizon and is left out"
        ),
        ("\"mu\": 6, \"sigma\": 0.5", "\"mu\": 6", "callers.hourly.talk.lognormal needs \"sigma\""),
        (
            "\"mu\": 6, \"sigma\": 0.5", "\"mu\": 6, \"sigma\": 0.5, \"mean\": \"5m\", \"cv\": 1",
            "callers.hourly.talk.lognormal needs exactly one of \"mean\" and \"mu\""
        ),
        (
            "\"column\": \"time\"", "\"column\": \"when\"",
            "log.csv has no column \"when\"; its columns are time"
        ),
        (
            "\"forward\": \"rights\"", "\"foward\": \"rights\"",
            "unknown key \"foward\" in hotlines.women.afterHours; did you mean \"forward\"?"
        ),
        (
            "\"afterHours\": \"voicemail\"", "\"afterHours\": \"voice\"",
            "hotlines.rights.afterHours cannot be \"voice\"; it can be lost, voicemail, { \"forward\": HOTLINE }"
        ),
        (
            "\"others\": { \"transfer\": \"women\" }", "\"others\": \"declined\"",
            "hotlines.rights.others cannot be \"declined\"; did you mean \"decline\"?"
        ),
        (
            "\"others\": { \"transfer\": \"women\" }",
            "\"others\": { \"transfer\": \"women\", \"chance\": 1 }",
            "hotlines.rights.others.chance goes with \"refer\" only"
        ),
        (
            "\"hangUp\": 0.05", "\"hangup\": 0.05",
            "unknown key \"hangup\" in hotlines.women.greeting; did you mean \"hangUp\"?"
        ),
        ("\"time\": \"25s\", ", "", "hotlines.women.greeting needs \"time\""),
        (
            "\"60s\": 0.1", "\"60\": 0.1",
            "the key \"60\" in hotlines.women.announcement must be a duration such as \"60s\" or \"5m\""
        ),
        ("\"60s\": 0.1", "\"300s\": 0.1", "hotlines.women.announcement gives a share for 300s twice"),
        (
            "\"offerFrom\": \"3m\"", "\"offerFrom\": true",
            "hotlines.women.callback.offerFrom must be a duration such as \"45s\", \"3m\" or \"1h30m\""
        ),
        (
            "\"choice\": \"longest-idle\"", "\"choice\": \"longest\"",
            "hotlines.women.choice cannot be \"longest\"; it can be ranked, longest-idle, fewest-skills, least-busy, fewest-hard-calls, random"
        ),
        (
            "\"between\": \"20:00-08:00\"", "\"between\": \"20-8\"",
            "hotlines.women.ladder.help.between must be hours such as \"20:00-08:00\""
        ),
        (
            "\"10:00-14:00\"", "\"10-14\"",
            "hotlines.women.openDuring.ramadan.daily must be hours such as \"09:00-15:00\", \"always\" or \"closed\""
        ),
        (
            "\"takes\": \"own-first\"", "\"takes\": \"ownfirst\"",
            "teams.women-counsellors.takes cannot be \"ownfirst\"; did you mean \"own-first\"?"
        ),
        (
            "\"usesInterpreters\": false", "\"usesInterpreters\": \"no\"",
            "teams.women-counsellors.usesInterpreters must be true or false, not a text"
        ),
        (
            "{ \"exponential\": { \"mean\": \"12m\" } }", "{ \"exponential\": { \"mean\": 12 } }",
            "teams.women-counsellors.wrapUp.trafficking.exponential.mean needs a unit: write \"12s\", \"12m\" or \"12h\""
        ),
        (
            "{ \"gamma\": { \"mean\": \"8m\", \"cv\": 0.7 } }",
            "{ \"gama\": { \"mean\": \"8m\", \"cv\": 0.7 } }",
            "unknown key \"gama\" in teams.rights-counsellors.wrapUp; did you mean \"gamma\"?"
        ),
        (
            "\"afterCalls\": 5", "\"afterCalls\": 0",
            "teams.women-counsellors.rest.afterCalls must be a whole number from 1 to 100000"
        ),
        (
            "\"training\": 0.05", "\"training\": 0.98",
            "the shares of teams.women-counsellors.shrinkage sum to 1.01, more than 1"
        ),
        ("\"arriveAfter\": \"30m\", ", "", "teams.women-counsellors.onCall needs \"arriveAfter\""),
        (
            "\"at\": \"12:00\"", "\"at\": \"15:00\"",
            "the break \"lunch\" of teams.women-counsellors.shifts.morning does not lie within the shift, which lasts from 08:00 to 16:00"
        ),
        (
            "\"interpreters\": 2,", "\"counsellors\": 2,",
            "unknown key \"counsellors\" in interpreters.horn.shifts.day; allowed are from, to, days, interpreters, breaks, during, exceptDuring"
        ),
        ("\"stretch\": 1.9", "\"stretch\": 0.9", "interpreters.horn.stretch must be from 1 to 100"),
        (
            "\"occupied\": 20", "\"occupied\": 30",
            "services.shelter has 30 places occupied, but only 24 places"
        ),
        (
            "\"reserved\": { \"places\": 4", "\"reserved\": { \"places\": 40",
            "services.shelter keeps 40 places for some, but has only 24 places"
        ),
        ("[0.7, 0.2, 0.1]", "[0.7, 0.2]", "the shares of services.shelter.familySizes sum to 0.9, not to 1"),
        (
            "\"stay\": \"60d\"", "\"stays\": \"60d\"",
            "unknown key \"stays\" in services.return; did you mean \"stay\"?"
        ),
        (
            "\"to\": \"2026-11-10\"", "\"to\": \"2026-11-01\"",
            "services.shelter.closures.repair ends on 2026-11-01, before it starts on 2026-11-09"
        ),
        ("\"police\": {}", "\"police\": 1", "partners.police must be an object, not a number"),
        ("\"USD\"", "\"US dollars\"", "costs.currency must be a code of three letters such as \"EGP\""),
        (
            "\"linePerMonth\": 900", "\"linePerMonth\": \"900\"",
            "costs.linePerMonth must be a number, not a text"
        ),
        (
            "\"night\": \"20:00-05:00\"", "\"night\": \"20:00\"",
            "costs.night must be hours such as \"20:00-08:00\""
        ),
        (
            "{ \"value\": 38, \"basis\": \"fact:calls\" }", "{ \"value\": { \"value\": 38 } }",
            "callers.women.calls.perDay has a \"value\" within its \"value\""
        ),
        (
            "\"language\": \"arabic\", \"need\": \"trafficking\", \"nat",
            "\"language\": \"\", \"need\": \"trafficking\", \"nat",
            "callers.women.language must be a text that is not empty"
        ),
    ])
    func `a mistake is told in a sentence`(good: String, bad: String, sentence: String) {
        #expect(sentences(good, bad).contains(sentence))
    }

    @Test func `one slip gives one sentence`() {
        for (good, bad) in [
            ("\"calls\": { \"perHour\"", "\"call\": { \"perHour\""),
            ("\"stay\": \"60d\"", "\"stays\": \"60d\""),
            ("\"perHour\": 2.5", "\"perHours\": 2.5"),
            ("\"counsellors\": { \"every\"", "\"councellors\": { \"every\""),
            ("\"ladder\": {} }", "\"lader\": {} }"),
        ] { #expect(sentences(good, bad).count == 1, "\(bad)") }
    }
}

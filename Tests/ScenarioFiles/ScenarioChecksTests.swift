import HotlineModel
import ScenarioFiles
import Testing

@Suite struct ScenarioChecksTests {
    private func found(_ settings: [String]) -> [Diagnostic] {
        ScenarioLoader.load(
            text: Array(SampleScenario.text.utf8), name: "t.jsonc",
            settings: settings.map { ScenarioSetting($0) }
        ).diagnostics
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { "\($0.source.name):\($0.line):\($0.column): " } ?? ""
        return "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code.rawValue)]"
    }

    /// Settings that break the sample, and what is then told, word for word.
    private static let cases: [(settings: [String], told: [String])] = [
        (
            ["calendar.zone=Africa/Kairo"],
            [
                "--set:1:15: error: the time-zone database has no zone \"Africa/Kairo\"; did you mean "
                    + "\"Africa/Cairo\"? [unknown-name]"
            ]
        ),
        (
            ["hotlines.women.others.transfer=Rights"],
            ["--set:1:32: error: there is no hotline \"Rights\"; did you mean \"rights\"? [unknown-name]"]
        ),
        (
            ["callers.women-arabic.calls.profile=evenings"],
            [
                "t.jsonc:6:5: warning: no caller group and no period calls by the profile \"evening\" [unused-profile]",
                "--set:1:36: error: there is no profile \"evenings\"; did you mean \"evening\"? [unknown-name]",
            ]
        ),
        (
            [
                "hotlines.rights.ladder.own.teams=['rights-team']"
            ],
            [
                "--set:1:35: error: there is no team \"rights-team\"; there are only \"women-counsellors\" and "
                    + "\"rights-counsellors\" [unknown-name]"
            ]
        ),
        (
            ["hotlines.rights.serves={callers:['women-arabik','men-tigrinya']}"],
            [
                "--set:1:34: error: there is no caller group \"women-arabik\"; did you mean \"women-arabic\"? "
                    + "[unknown-name]"
            ]
        ),
        (
            [
                "hotlines.rights.serves={language:['arabik','tigrinya','arabic']}",
                "teams.women-counsellors.pace.traficking=2",
            ],
            [
                "--set:1:35: warning: no caller group speaks \"arabik\"; did you mean \"arabic\"? [fits-nobody]",
                "--set:2:30: warning: no caller group has the need \"traficking\"; did you mean \"trafficking\"? "
                    + "[fits-nobody]",
            ]
        ),
        (
            ["targets.fast.hotline=womn", "targets.more={team:'x',occupancy:{atMost:0.8}}"],
            [
                "--set:1:22: error: there is no hotline \"womn\"; did you mean \"women\"? [unknown-name]",
                "--set:2:20: error: there is no team \"x\"; there are only \"women-counsellors\" and "
                    + "\"rights-counsellors\" [unknown-name]",
            ]
        ),
        (
            [
                "targets.a={language:'oromo',unserved:{atMost:0}}",
                "targets.b={gender:'boy',unserved:{atMost:0}}",
            ],
            [
                "--set:1:21: error: no caller group speaks \"oromo\"; there are only \"arabic\" and \"tigrinya\" "
                    + "[unknown-name]",
                "--set:2:19: error: no caller group has the gender \"boy\"; there are only \"woman\" and \"man\" "
                    + "[unknown-name]",
            ]
        ),
        (
            ["targets.slow={serviceLevel:{within:'1m',atLeast:0.8}}"],
            [
                "--set:1:36: error: the target counts answers within 1m, but the hotline \"women\" within 30s; give "
                    + "both the same limit [other-service-level]"
            ]
        ),
        (
            ["callers.women-arabic.dials={rights:1,women:null}"],
            [
                "t.jsonc:22:5: warning: nobody can reach the hotline \"women\": no caller group dials it, and no "
                    + "rule sends callers there [unreachable-hotline]"
            ]
        ),
        (
            ["hotlines.women.open={}"],
            [
                "t.jsonc:35:9: warning: the shift \"day\" is "
                    + "never worked while \"women\" is open [idle-shift]",
                "t.jsonc:36:9: warning: the shift \"night\" is never worked while \"women\" is open [idle-shift]",
                "--set:1:21: warning: hotlines.women.open keeps the hotline closed throughout the horizon [never-open]",
            ]
        ),
        (
            ["hotlines.rights.serves={gender:'woman'}", "hotlines.rights.others={transfer:'women'}"],
            [
                "--set:2:24: error: callers of \"men-tigrinya\" would be transferred in a circle for ever: rights -> "
                    + "women -> rights [transfer-circle]"
            ]
        ),
        (
            ["hotlines.rights.serves={gender:'woman'}", "hotlines.rights.others={refer:'women'}"],
            [
                "--set:2:24: warning: callers of \"men-tigrinya\" are sent round in a circle, and nobody in it serves "
                    + "them: rights -> women -> rights [transfer-circle]"
            ]
        ),
        (
            ["hotlines.rights.serves={gender:'woman'}"],
            [
                "t.jsonc:16:5: warning: no hotline that callers of \"men-tigrinya\" can reach serves them; all of "
                    + "them will be unserved [never-served]"
            ]
        ),
        (
            ["hotlines.women.ladder.own=null"],
            [
                "t.jsonc:32:5: warning: no ladder names the team \"women-counsellors\", so it answers nobody "
                    + "[unassigned-team]"
            ]
        ),
        (
            ["teams.women-counsellors.languages=tigrinya"],
            [
                "t.jsonc:32:5: warning: the team \"women-counsellors\" lacks the language or the need of everybody "
                    + "who can get to it [idle-team]"
            ]
        ),
        (
            ["teams.rights-counsellors.languages=arabic"],
            [
                "t.jsonc:16:5: warning: no team that may answer callers of \"men-tigrinya\" has their language, or an interpreter for it, and "
                    + "helps with their need; all of them will be lost [never-answered]"
            ]
        ),
        (
            [
                "teams.rights-counsellors.needs=violence", "callers.men-tigrinya.need=rights",
                "callers.men-tigrinya.patience=null",
            ],
            [
                "t.jsonc:16:5: error: no team that may answer callers of \"men-tigrinya\" has their language, or an interpreter for it, and "
                    + "helps with their need; they never hang up, so they would wait for ever [never-answered]",
                "t.jsonc:39:5: warning: the team \"rights-counsellors\" lacks the language or the need of everybody "
                    + "who can get to it [idle-team]",
                "--set:1:32: warning: no caller group has the need \"violence\"; there are only \"trafficking\" and "
                    + "\"rights\" [fits-nobody]",
            ]
        ),
        (
            ["teams.rights-counsellors.counsellors=0"],
            [
                "t.jsonc:16:5: warning: nobody who can answer callers of \"men-tigrinya\" is on duty while \"rights\" is "
                    + "open [never-staffed]",
                "t.jsonc:26:80: warning: this rung keeps back 1 counsellor of a team, but its teams never have more "
                    + "than 0: it never answers [keeps-back-everybody]",
            ]
        ),
        (
            ["hotlines.women.ladder.help.keepIdle=3"],
            [
                "--set:1:37: warning: this rung keeps back 3 counsellors of a team, but its teams never have more "
                    + "than 3: it never answers [keeps-back-everybody]"
            ]
        ),
        (
            ["periods={eid:{from:'2020-05-24',to:'2020-05-26'}}"],
            [
                "--set:1:10: warning: no day of periods.eid comes within the horizon, so it has no effect [without-effect]"
            ]
        ),
        (
            ["surges={influx:{from:'2099-05-24',factor:2}}"],
            [
                "--set:1:9: warning: no day of surges.influx comes within the horizon, so it has no effect "
                    + "[without-effect]"
            ]
        ),
        (
            ["services={shelter:{places:3,stay:'1d',diverts:'centre'},centre:{stay:'1d'}}"],
            [
                "--set:1:47: warning: everybody is served and may wait without limit, so nobody is sent on to another "
                    + "service; with a \"waitingLimit\" those are who find no room [without-effect]"
            ]
        ),
        (
            ["calendar.warmUp=7d"],
            [
                "--set:1:17: error: the warm-up of 7d leaves nothing of the horizon of 7d to count [warm-up-too-long]"
            ]
        ),
        (
            ["hotlines.women.open={daily:'08:00-20:00'}", "teams.women-counsellors.shifts.night.to=04:00"],
            [
                "t.jsonc:36:9: warning: the shift \"night\" is never worked while \"women\" is open [idle-shift]"
            ]
        ),
        (
            ["calendar.days=3", "teams.women-counsellors.shifts.night.days=['thursday']"],
            [
                "t.jsonc:36:9: warning: the days of the shift \"night\" do not come within the horizon [idle-shift]"
            ]
        ),
        (
            [
                "calendar.days=1", "calendar.warmUp=null",
                "teams.rights-counsellors.counsellors={every:'12h',counts:[2,3,4]}",
            ],
            [
                "--set:3:58: warning: only the first 2 of these 3 numbers matter: the horizon ends there "
                    + "[beyond-horizon]"
            ]
        ),
        (
            ["callers.women-arabic.redial.attempts=1"],
            [
                "--set:1:38: warning: one attempt leaves none to try again, so the chance of trying again has no effect "
                    + "[pointless-redial]"
            ]
        ),
        (
            ["callers.men-tigrinya.patience=null", "callers.men-tigrinya.calls.perDay=480"],
            [
                "t.jsonc:16:5: warning: callers of \"men-tigrinya\" never hang up and bring about 120 hours of work on "
                    + "an average day, but whoever may answer them is on duty for 72 hours; the queue would grow "
                    + "throughout [overload]"
            ]
        ),
        // Lines that are all held keep the queue from growing.
        (
            [
                "callers.men-tigrinya.patience=null", "callers.men-tigrinya.calls.perDay=480",
                "hotlines.rights.lines=9",
            ], []
        ),
        (["callers.men-tigrinya.patience=null", "callers.men-tigrinya.calls.perDay=280"], []),
    ]

    @Test(arguments: cases.indices)
    func `what does not fit together is told in a sentence, with its place`(index: Int) {
        let (settings, told) = Self.cases[index]
        #expect(found(settings).map(line) == told)
    }
}

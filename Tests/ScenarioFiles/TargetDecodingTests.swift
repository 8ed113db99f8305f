import HotlineModel
import ScenarioFiles
import Testing

@Suite struct TargetDecodingTests {
    private func load(_ target: String, _ more: String...) -> LoadedScenario {
        ScenarioLoader.load(
            text: Array(SampleScenario.text.utf8), name: "t.jsonc",
            settings: (["targets={fast:null,'nobody-unserved':null,t:\(target)}"] + more).map {
                ScenarioSetting($0)
            })
    }

    @Test(arguments: [
        (
            "{hotline:'women',serviceLevel:{within:'30s',atLeast:'80%'}}",
            Target.Measure.serviceLevel(withinSeconds: 30), Scope.hotline("women"), Target.Bound.atLeast(0.8)
        ),
        ("{abandonment:{atMost:0.05}}", .abandonmentRate, .system, .atMost(0.05)),
        (
            "{callers:'women-arabic',averageSpeedOfAnswer:{atMost:'45s'}}", .averageSpeedOfAnswer,
            .callers("women-arabic"), .atMost(45)
        ),
        ("{gender:'man',meanWait:{atMost:'1m'}}", .meanWait, .gender(.man), .atMost(60)),
        (
            "{language:'tigrinya',waitP90:{atMost:'3m'}}", .waitPercentile(90), .language("tigrinya"),
            .atMost(180)
        ),
        (
            "{team:'rights-counsellors',occupancy:{atMost:'85%'}}", .occupancy, .team("rights-counsellors"),
            .atMost(0.85)
        ),
        ("{unserved:{atMost:'1%'}}", .unserved, .system, .atMost(0.01)),
        (
            "{gender:'woman',lostCallers:{atMost:{value:0.1,basis:'assumption:goal'}}}", .lostCallers,
            .gender(.woman), .atMost(0.1)
        ),
        ("{hotline:'rights',blocked:{atMost:0}}", .blocked, .hotline("rights"), .atMost(0)),
        ("{cost:{atMost:250000}}", .cost, .system, .atMost(250_000)),
        ("{hotline:'women',daysMet:{atLeast:'90%'}}", .daysMet, .hotline("women"), .atLeast(0.9)),
        ("{waitOfAllP80:{atMost:'4m'}}", .waitPercentileOfAll(80), .system, .atMost(240)),
        ("{waitOfAllP90:{atMost:'5m'}}", .waitPercentileOfAll(90), .system, .atMost(300)),
        ("{waitOfAllP95:{atMost:'6m'}}", .waitPercentileOfAll(95), .system, .atMost(360)),
        ("{waitOfAllP99:{atMost:'7m'}}", .waitPercentileOfAll(99), .system, .atMost(420)),
        (
            "{gender:'man',timeToCounsellorP90:{atMost:'2h'}}", .timeToCounsellorPercentile(90),
            .gender(.man),
            .atMost(7_200)
        ),
    ])
    func `targets say what shall hold where`(
        text: String, measure: Target.Measure, scope: Scope, bound: Target.Bound
    ) throws {
        let loaded = load(text)
        // Of days to be met by no service level there is a warning, which is another matter.
        #expect(loaded.diagnostics.filter { $0.code != .unjudgedDays }.map(\.text) == [])
        let target = try #require(loaded.scenario?.targets.first)
        #expect(target == Target(name: "t", measure: measure, scope: scope, bound: bound))
    }

    @Test(arguments: [
        ("{}", "targets.t needs exactly one measure, such as \"serviceLevel\" or \"abandonment\""),
        (
            "{unserved:{atMost:0},blocked:{atMost:0}}",
            "targets.t needs exactly one measure, such as \"serviceLevel\" or \"abandonment\""
        ),
        (
            "{serviceLevel:{within:'30s'}}",
            "targets.t.serviceLevel needs exactly one of \"atLeast\" and \"atMost\""
        ),
        (
            "{serviceLevel:{within:30,atLeast:0.8}}",
            "targets.t.serviceLevel.within needs a unit: write \"30s\", \"30m\" or \"30h\""
        ),
        (
            "{serviceLevel:{atLeast:80}}",
            "targets.t.serviceLevel.atLeast must be between 0 and 1, or 0% and 100%"
        ),
        (
            "{meanWait:{atMost:0.5}}",
            "targets.t.meanWait.atMost needs a unit: write \"0.5s\", \"0.5m\" or \"0.5h\""
        ),
        ("{abandonmnt:{atMost:0}}", "unknown key \"abandonmnt\" in targets.t; did you mean \"abandonment\"?"),
        (
            "{blocked:{atMost:0,within:'3s'}}",
            "unknown key \"within\" in targets.t.blocked; allowed are atLeast, atMost"
        ),
        (
            "{hotline:'women',gender:'man',blocked:{atMost:0}}",
            "targets.t cannot have both \"hotline\" and \"gender\""
        ),
        (
            "{hotline:'women',unserved:{atMost:0}}",
            "targets.t: \"unserved\" is not measured by \"hotline\", only for everything or by \"callers\", \"gender\", "
                + "\"language\""
        ),
        (
            "{hotline:'women',cost:{atMost:1}}",
            "targets.t: \"cost\" is not measured by \"hotline\", only for everything"
        ),
        (
            "{gender:'man',placesUsed:{atMost:0.9}}",
            "targets.t: \"placesUsed\" is not measured by \"gender\", only by \"service\""
        ),
        ("{daysMet:{atLeast:0.9}}", "targets.t needs \"hotline\""),
        (
            "{service:'shelter',serviceWait:{atMost:'7d'}}",
            "there is no service \"shelter\"; the scenario has none"
        ),
        ("{cost:{atMost:'1000'}}", "targets.t.cost.atMost must be a number, not a text"),
    ])
    func `a target that means nothing is told in a sentence`(text: String, sentence: String) {
        let loaded = load(text)
        #expect(loaded.scenario == nil)
        #expect(loaded.diagnostics.map(\.message).contains(sentence))
    }

    @Test func `a hotline without a limit of its own counts within its target's`() throws {
        let own = try #require(load("{hotline:'women',serviceLevel:{within:'45s',atLeast:0.8}}").scenario)
        #expect(own.hotlines.map(\.serviceLevelSeconds) == [45, Defaults.serviceLevelSeconds])
        let all = try #require(load("{serviceLevel:{within:'40s',atLeast:0.8}}").scenario)
        #expect(all.hotlines.map(\.serviceLevelSeconds) == [40, 40])
        let silent = try #require(
            load("{hotline:'women',serviceLevel:{atLeast:0.8}}", "hotlines.women.serviceLevelWithin=25s")
                .scenario)
        #expect(silent.targets.first?.measure == .serviceLevel(withinSeconds: 25))
    }
}

import ScenarioFiles
import Testing

@Suite struct DiagnosticCodeTests {
    /// A change to the sample that gives each code; those about files have their own tests.
    private static let examples: [DiagnosticCode: String] = [
        .unknownKey: "calendar.dayz=1", .missingKey: "callers.new={}", .wrongType: "calendar.days='x'",
        .wrongUnit: "callers.men-tigrinya.talk=15", .outOfRange: "calendar.days=0",
        .shareSum: "callers.men-tigrinya.dials.women=0.5", .unknownWord: "callers.men-tigrinya.gender=men",
        .contradiction: "calendar.length=3d",
        .withoutEffect: "callers.women-arabic.calls={perDay:null,perHour:1}",
        .syntax: "title=[", .duplicateKey: "title={en:'a',en:'b'}", .nothingToRemove: "targets.none=null",
        .unknownName: "targets.fast.hotline=x", .fitsNobody: "hotlines.women.serves.language=x",
        .unreachableHotline: "hotlines.new={ladder:{own:{teams:'women-counsellors'}}}",
        .neverOpen: "hotlines.rights.open={}", .transferCircle: "hotlines.women.others={transfer:'women'}",
        .unassignedTeam: "teams.new={counsellors:1}", .idleTeam: "teams.women-counsellors.languages=tigrinya",
        .idleShift: "hotlines.women.open={daily:'08:00-20:00'}",
        .emptyPool: "interpreters={phone:{languages:'tigrinya',interpreters:0}}",
        .keepsBackEverybody: "hotlines.women.ladder.help.keepIdle=9",
        .unusedProfile: "callers.women-arabic.calls.profile=null",
        .neverServed: "hotlines.rights.serves.gender=woman",
        .neverAnswered: "teams.rights-counsellors.languages=arabic",
        .neverStaffed: "teams.rights-counsellors.counsellors=0",
        .overload: "callers.men-tigrinya={patience:null,calls:{perDay:900}}",
        .warmUpTooLong: "calendar.warmUp=7d",
        .beyondHorizon: "teams.rights-counsellors.counsellors={every:'1d',counts:[1,1,1,1,1,1,1,1]}",
        .pointlessRedial: "callers.women-arabic.redial.attempts=1",
        .pointlessTransfer: "callers.men-tigrinya.afterwards={transfers:{rights:0.1}}",
        .unjudgedDays: "targets={good:{hotline:'rights',daysMet:{atLeast:0.9}}}",
        .otherServiceLevel: "hotlines.women.serviceLevelWithin=20s",
        .beyondUncertainty:
            "uncertain={calls:{inputs:'callers.women-arabic.calls.perDay',from:1000,to:2000}}",
    ]

    private static let ofFiles: [DiagnosticCode] = [
        .missingFile, .unreadableFile, .outsideFolder, .extendsCycle, .table, .tableGap, .table, .tableGap,
    ]

    @Test(arguments: DiagnosticCode.allCases.filter { !ofFiles.contains($0) })
    func `every code has an example that gives it`(code: DiagnosticCode) throws {
        // A group dials the women's line that it does not serve, so that its rule for others matters.
        var settings = [ScenarioSetting(try #require(Self.examples[code]))]
        if code == .transferCircle {
            settings.append(ScenarioSetting("callers.men-tigrinya.dials={women:0.5,rights:0.5}"))
        }
        let loaded = ScenarioLoader.load(
            text: Array(SampleScenario.text.utf8), name: "t.jsonc", settings: settings)
        #expect(loaded.diagnostics.contains { $0.code == code && $0.location != nil })
    }

    @Test func `every code is explained in a sentence of its own`() {
        let sentences = DiagnosticCode.allCases.map(\.explanation)
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.count > 20 })
        let names = DiagnosticCode.allCases.map(\.rawValue)
        #expect(names.allSatisfy { $0.allSatisfy { $0 == "-" || $0.isLowercase } })
    }
}

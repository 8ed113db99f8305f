import ScenarioFiles
import Testing

@testable import CallRecords

/// One day of a real call centre: the 'Anonymous Bank' data of the Technion's Service Enterprise Engineering laboratory
/// (A. Mandelbaum; organised by I. Guedj). The file is not part of the package.
@Suite(.enabled(if: RealDay.isPresent, "the real day of call records is not beside the package"))
struct RealDayTests {
    private static let mapping = ColumnMapping(columns: [
        .arrival: "menu_start", .queueStart: "queue_start", .wait: "queue_seconds", .talk: "service_seconds",
        .outcome: "outcome", .group: "type", .agent: "agent",
    ])

    @Test func `all calls are read, the artefacts apart`() throws {
        let log = try RecordReader.read([RealDay.path], Self.mapping)
        #expect(log.summary.records == 2_357 && log.summary.artefacts == 18)
        #expect(log.summary.badRowCount == 0 && !log.summary.hasDates)
        #expect(log.outcomes == [.answered: 1_511, .abandoned: 728, .greeting: 118])
    }

    @Test func `the mean wait of the answered counts those who never queued`() throws {
        // Added up from the file by hand: 1,511 answered calls, of which 1,243 waited, for 203,753 seconds in all.
        let hours = HeldOutHours(try RecordReader.read([RealDay.path], Self.mapping))
        #expect(hours.all.waits == 1_511)
        #expect(abs(hours.all.waitSeconds - 203_753) < 0.5)
    }

    @Test func `a scenario comes of it that loads`() throws {
        let fit = try RecordsFit(try RecordReader.read([RealDay.path], Self.mapping))
        let fragment = ScenarioFragment(fit)
        #expect(fragment.isComplete)
        let loaded = ScenarioLoader.load(text: Array(fragment.text.utf8))
        #expect(loaded.scenario != nil, "\(loaded.diagnostics.map(\.text))")
        #expect(fit.groups.count == 6 && fit.staffing?.counsellors == 18)
        #expect(fit.patience.map { $0.abandoned == 728 } == true)
        // What published studies of these data found too: talk times near to lognormal but for a spike of very short ones.
        #expect(try #require(fit.shortTalk).value > 0.02)
    }
}

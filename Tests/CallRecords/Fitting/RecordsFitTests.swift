import DiscreteEvents
import HotlineModel
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct RecordsFitTests {
    private static func log(_ kinds: [(count: Int, hotline: String, outcome: CallOutcome, gender: Gender)])
        throws -> CallLog
    {
        var log = CallLog()
        var second = 0.0
        for kind in kinds {
            for _ in 0..<kind.count {
                var record = CallRecord(
                    day: SyntheticLog.firstDay, second: second.truncatingRemainder(dividingBy: 86_400))
                second += 137
                record.hotline = try log.hotlines.place(of: Array(kind.hotline.utf8)[...])
                record.kind.gender = kind.gender
                record.outcome = kind.outcome
                record.talk =
                    kind.outcome == .answered ? 60 + second.truncatingRemainder(dividingBy: 600) : nil
                log.add(record)
            }
        }
        return log
    }

    @Test func `kinds of few callers are put together`() throws {
        let log = try Self.log([
            (200, "women", .answered, .woman), (7, "women", .answered, .girl), (8, "women", .answered, .boy),
            (100, "rights", .answered, .man), (4, "other", .answered, .man),
        ])
        let fit = try RecordsFit(log)
        #expect(fit.groups.map(\.name) == ["women", "men", "others"])
        #expect(fit.groups.map(\.calls) == [200, 104, 15])
        #expect(fit.hotlines.map(\.name) == ["women", "rights"])
        for group in fit.groups {
            #expect(abs(group.dials.reduce(0) { $0 + $1.share.value } - 1) < 1e-12)
        }
    }

    @Test func `a single small kind goes with another, which loses its gender`() throws {
        let log = try Self.log([
            (200, "women", .answered, .woman), (30, "women", .answered, .man), (3, "women", .answered, .boy),
        ])
        let groups = try RecordsFit(log).groups
        #expect(groups.map(\.name) == ["women", "others"] && groups[1].gender == nil)
    }

    @Test func `no small count is left in outcomes or hotlines`() throws {
        let log = try Self.log([
            (200, "women", .answered, .woman), (40, "women", .abandoned, .woman),
            (6, "women", .blocked, .woman),
            (90, "rights", .answered, .woman), (30, "rights", .abandoned, .woman),
        ])
        let fit = try RecordsFit(log)
        let shown =
            fit.outcomes.compactMap(\.calls)
            + fit.hotlines.flatMap { [$0.answered, $0.abandoned, $0.other] }.compactMap { $0 }
        #expect(shown.allSatisfy { $0 == 0 || $0 >= Disclosure.least })
        // The six blocked calls are not what is left of 366 either.
        #expect(fit.outcomes.count { $0.calls == nil } == 2)
    }

    @Test func `ten calls are too few for anything`() throws {
        let log = try Self.log([(10, "women", .answered, .woman)])
        #expect(throws: RecordsError.self) { try RecordsFit(log) }
    }

    @Test func `first calls are told from redials by the caller's key`() throws {
        let system = SyntheticLog(
            days: 28, perDay: 60, patience: .exponential(try Exponential(mean: 100)),
            wait: .exponential(try Exponential(mean: 100)), redialChance: 0.4)
        let fit = try RecordsFit(try system.log(seed: 12))
        #expect(try #require(fit.redial).share.contains(0.4))
        #expect(try #require(fit.groups.first).perDay.contains(60))
        #expect(fit.perDay.value > 70)
    }

    @Test func `the order of records makes no difference`() throws {
        let records = try SyntheticLog(days: 14, variation: 0.3).records(seed: 5)
        func fragment(_ records: [CallRecord]) throws -> String {
            var log = CallLog()
            for record in records { log.add(record) }
            return ScenarioFragment(try RecordsFit(log)).text
        }
        #expect(try fragment(records) == fragment(records.reversed()))
    }

    @Test func `shifts put the nearest whole number on duty in every hour`() throws {
        var agents = AgentHours()
        let monday = Double(SyntheticLog.firstDay + 1) * 86_400
        for hour in 8..<20 {
            for agent in 0..<(hour < 14 ? 3 : 2) {
                for minute in stride(from: 0.0, to: 60, by: 10) {
                    agents.add(agent: agent, start: monday + Double(hour) * 3_600 + minute * 60, seconds: 599)
                }
            }
        }
        let study = try #require(StaffingStudy(agents, days: [SyntheticLog.firstDay + 1]))
        #expect(study.counsellors == 3)
        #expect(
            study.shifts == [
                StaffingStudy.Shift(from: 8, to: 20, days: [.monday], counsellors: 2),
                StaffingStudy.Shift(from: 8, to: 14, days: [.monday], counsellors: 1),
            ])
    }

    @Test func `gaps count as work only while somebody waited`() {
        var gaps = AgentGaps()
        gaps.add(agent: 1, start: 0, seconds: 100, wait: 0)
        gaps.add(agent: 1, start: 130, seconds: 100, wait: 60)
        gaps.add(agent: 1, start: 400, seconds: 100, wait: 0)
        gaps.add(agent: 2, start: 90, seconds: 10, wait: 60)
        #expect(gaps.workGaps == DurationCounts([30]))
    }
}

import HotlineEngine
import HotlineModel
import Testing

@testable import Metrics

/// Every metric that no table of calls and persons shows, from counts of which each differs from all others.
@Suite struct HandMadeCountsTests {
    private let counts: ScopedCounts

    init() {
        var counts = ScopedCounts()
        counts.attempts.offered = 1_000
        counts.attempts.firstAttempts = 800
        counts.attempts.answered = 500
        counts.attempts.answeredWithin = 400
        counts.attempts.abandoned = 90
        counts.attempts.abandonedShort = 10
        counts.attempts.interrupted = 7
        counts.attempts.balked = 11
        counts.attempts.blocked = 22
        counts.attempts.voicemail = 13
        counts.attempts.callbackTaken = 17
        counts.attempts.callbacksKept = 12
        counts.attempts.callbacksFailed = 8
        counts.attempts.cutShort = 5
        counts.attempts.triaged = 19
        counts.attempts.abandonedWithin = 40
        counts.attempts.referred = 31
        counts.attempts.transferredOut = 37
        counts.attempts.forwarded = 41
        counts.attempts.transferredIn = 80
        counts.attempts.answeredAfterTransfer = 60
        counts.attempts.answeredWaitSeconds = 9_000
        counts.attempts.answeredSinceDialSeconds = 20_000
        counts.attempts.abandonedWaitSeconds = 6_000
        counts.attempts.delayed = 300
        counts.attempts.excessWaitSeconds = 4_200
        counts.attempts.passedOn = 23
        counts.attempts.passedToPartner = 29
        counts.attempts.interpreted = 30
        counts.attempts.interpreterFailed = 10
        counts.attempts.interpreterWaitSeconds = 2_700
        counts.attempts.preferenceMet = 60
        counts.attempts.preferenceMissed = 20
        counts.attempts.preferenceWaits = 16
        counts.attempts.preferenceWaitSeconds = 640
        counts.attempts.handlingSeconds = 512_000
        counts.attempts.longestWaitSeconds = 1_234
        counts.handlingSecondsPerCall = 1_000
        counts.followUps.persons = 50
        counts.followUps.reached = 30
        counts.followUps.lost = 10
        counts.teams.dutySeconds = 1_000_000
        counts.teams.overtimeSeconds = 30_000
        counts.teams.displacedSeconds = 25_120
        counts.teams.hardCalls = 40
        counts.teams.hardCallsInARow = 10
        counts.teams.longestHardRun = 3
        counts.teams.longestSpellSeconds = 7_777
        counts.teams.talkSeconds = 400_000
        counts.teams.interpreterSeconds = 50_000
        counts.teams.wrapUpSeconds = 70_000
        counts.teams.recoverySeconds = 30_000
        counts.teams.restSeconds = 20_000
        counts.teams.idleSeconds = 430_000
        counts.teams.breakSeconds = 72_000
        counts.teams.paidBreakSeconds = 36_000
        counts.teams.offPhoneSeconds = 108_000
        counts.teams.absentSeconds = 106_000
        counts.teams.nightSeconds = 360_000
        counts.teams.absences = 4
        counts.teams.calledIn = 3
        counts.pools.dutySeconds = 20_000
        counts.pools.busySeconds = 5_400
        counts.pools.interpreted = 31
        counts.pools.failed = 9
        counts.services.referred = 100
        counts.services.ineligible = 10
        counts.services.unsuitable = 12
        counts.services.unwilling = 14
        counts.services.admitted = 20
        counts.services.admittedLater = 10
        counts.services.full = 15
        counts.services.gaveUp = 5
        counts.services.waitingAtEnd = 14
        counts.services.diverted = 6
        counts.services.withoutService = 8
        counts.services.waitSeconds = 600_000
        counts.services.placeSeconds = 864_000
        counts.services.completed = 18
        counts.services.withdrawn = 2
        counts.offeredPlaceSeconds = 1_728_000
        counts.openSeconds = 43_200
        counts.days.days = 28
        counts.days.met = 21
        counts.costs.wages = 5_000
        counts.costs.interpreters = 400
        counts.costs.lines = 300
        counts.costs.places = 200
        counts.costs.campaigns = 100
        counts.persons.reached = 300
        counts.persons.lost = 100
        counts.persons.reachedWithinHour = 200
        counts.persons.reachedWithinDay = 260
        counts.persons.reachedWithinWeek = 290
        counts.persons.interrupted = 20
        counts.persons.reachedAfterInterruption = 15
        counts.fullTimeSeconds = 500_000
        counts.countedSeconds = 86_400
        self.counts = counts
    }

    /// Calls, and the counsellors they need. For the load: 500 answered, 100 abandoned, 7 broken off, 11 balked, 22 blocked and
    /// 17 asked to be called back.
    private static let calls: [(String, Double)] = [
        ("service-level-demand", 0.5), ("service-level-excluding-abandons-within", 400.0 / 560),
        ("service-level-short-served", 410.0 / 600), ("flow-out", 0.161), ("transfer-success", 0.75),
        ("mean-wait-delayed", 50), ("speed-of-answer-from-dial", 40), ("time-to-abandon", 60),
        ("excess-wait", 7),
        ("longest-wait", 1_234), ("cut-short", 5), ("triaged", 19),
        ("passed-on", 23), ("passed-to-partner", 29), ("offered-per-hour", 41.666666666666664),
        ("answered-per-hour", 20.833333333333332), ("counsellors-on-duty", 11.574074074074074),
        ("average-handle-time", 1_000), ("days-met", 0.75), ("offered-load", 7.604166666666667),
        ("open-hours", 12),
        ("callbacks-promised", 30), ("callbacks-kept", 12), ("callbacks-failed", 8),
        ("callbacks-kept-share", 0.6), ("preference-asked", 80), ("preference-met", 0.75),
        ("preference-missed", 20), ("preference-waits", 16), ("preference-wait", 40),
        ("interpreter-needed", 40), ("interpreter-failed-share", 0.25), ("interpreter-wait", 90),
    ]

    /// Interpreters, later calls, counsellors' time.
    private static let people: [(String, Double)] = [
        ("interpreter-asked", 40), ("interpreter-joined", 31), ("interpreter-left", 9),
        ("interpreter-hours", 1.5), ("interpreter-occupancy", 0.27), ("follow-ups", 50),
        ("follow-ups-answered", 30), ("follow-ups-lost", 10), ("follow-ups-lost-share", 0.25),
        ("occupancy", 0.52), ("paid-hours", 347.22222222222223), ("night-hours", 100), ("utilisation", 0.416),
        ("shrinkage", 0.2), ("load", 0.55), ("talk-share", 0.4), ("interpreter-share", 0.05),
        ("wrap-up-share", 0.07), ("recovery-share", 0.03), ("rest-share", 0.02), ("idle-share", 0.43),
        ("shrinkage-planned", 0.1152), ("shrinkage-unplanned", 0.0848),
        // Planned shifts: 1,000,000 - 30,000 + 72,000 + 108,000 + 106,000 = 1,256,000.
        ("adherence", 1_124_880.0 / 1_256_000), ("conformance", 1_180_000.0 / 1_256_000),
        ("full-time-equivalents", 2.5), ("hard-calls", 40), ("hard-calls-in-a-row", 0.25),
        ("longest-hard-run", 3), ("longest-spell", 7_777), ("reached-within-hour", 0.5),
        ("reached-within-day", 0.65), ("reached-within-week", 0.725), ("not-reached-within-day", 0.35),
        ("reached-after-interruption", 0.75), ("break-hours", 20), ("off-phone-hours", 30), ("absences", 4),
        ("called-in", 3),
    ]

    /// Services and money.
    private static let services: [(String, Double)] = [
        ("service-referrals", 100), ("service-ineligible", 10), ("service-unsuitable", 12),
        ("service-unwilling", 14), ("service-admitted", 20), ("service-admitted-later", 10),
        ("service-full", 15), ("service-gave-up", 5), ("service-waiting", 14), ("service-diverted", 6),
        ("service-none", 8), ("service-admission-share", 0.6), ("service-wait", 20_000), ("places-used", 10),
        ("places-share", 0.5), ("nights-used", 10), ("stays-completed", 18), ("stays-ended-early", 2),
        ("cost", 6_000), ("cost-wages", 5_000), ("cost-interpreters", 400), ("cost-lines", 300),
        ("cost-places", 200), ("cost-campaigns", 100), ("cost-per-answered", 12), ("cost-per-reached", 20),
    ]

    @Test(arguments: calls + people + services)
    func `a metric is what its formula says`(id: String, expected: Double) throws {
        let metric = try #require(MetricRegistry.metric(id))
        #expect(abs(try Measured.value(metric, of: counts) - expected) <= 1e-9 * max(1, expected))
    }

    @Test func `where no call was answered nobody knows the load that calls would have been`() throws {
        let metric = try #require(MetricRegistry.metric("offered-load"))
        var none = ScopedCounts()
        none.countedSeconds = 3_600
        #expect(try Measured.value(metric, of: none) == 0)
        none.attempts.abandoned = 1
        #expect(try Measured.value(metric, of: none).isNaN)
    }

    @Test func `identifiers are unique, and every one has a scope`() {
        #expect(Set(MetricRegistry.all.map(\.id)).count == MetricRegistry.all.count)
        #expect(MetricRegistry.all.allSatisfy { !$0.scopes.isEmpty })
        for id in MetricRegistry.equity { #expect(MetricRegistry.metric(id) != nil, "\(id)") }
    }
}

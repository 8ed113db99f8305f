import HotlineModel
import Testing

@testable import CallRecords

@Suite struct ReleaseLedgerTests {
    private func release(
        _ calls: [String: Int], _ first: String? = "2026-11-01", _ last: String? = "2026-11-30",
        of sources: [String] = ["ab"]
    )
        -> Release
    {
        let days = first.flatMap { CivilDate(text: $0) }.flatMap { first in
            last.flatMap { CivilDate(text: $0) }.map { first...$0 }
        }
        return Release(sources: sources, days: days, calls: calls)
    }

    @Test(arguments: [(0, true), (1, false), (10, false), (11, true), (-1, false), (-10, false), (-11, true)])
    func `a release that differs by one to ten calls is refused`(more: Int, isEntered: Bool) {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) { try ledger.enter(release(["all": 500])) }
        let next = release(["all": 500 + more])
        if isEntered {
            #expect(throws: Never.self) { try ledger.enter(next) }
        } else {
            #expect(throws: ReleaseLedger.Refusal(releases: [1], names: ["all"])) { try ledger.enter(next) }
            #expect(ledger.releases.count == 1)
        }
    }

    @Test func `a hotline or group of the same name counts for itself`() {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) {
            try ledger.enter(release(["all": 500, "hotline women": 300, "group men": 40]))
        }
        #expect(throws: ReleaseLedger.Refusal(releases: [1], names: ["group men"])) {
            try ledger.enter(release(["all": 530, "hotline women": 320, "group men": 45]))
        }
        #expect(throws: Never.self) {
            try ledger.enter(release(["all": 530, "hotline rights": 303, "group others": 41]))
        }
    }

    @Test func `the same figures again are no new release, and other days tell nothing`() {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) {
            try ledger.enter(release(["all": 500]))
            try ledger.enter(release(["all": 500]))
            try ledger.enter(release(["all": 503], "2026-12-01", "2026-12-31"))
        }
        #expect(ledger.releases.count == 2)
        // Without dates anything may be the same calls.
        #expect(throws: ReleaseLedger.Refusal.self) { try ledger.enter(release(["all": 504], nil, nil)) }
    }

    @Test func `equal counts of different records are refused, of the same ones entered`() {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) {
            try ledger.enter(release(["all": 500]))
            for _ in 0..<2 {
                try ledger.enter(release(["all": 500, "hotline women": 300, "group women": 305]))
            }
            try ledger.enter(release(["all": 500], "2026-12-01", "2026-12-31", of: ["cd"]))
        }
        #expect(throws: ReleaseLedger.Refusal(releases: [1], names: ["all"])) {
            try ledger.enter(release(["all": 500], of: ["cd"]))
        }
        // Records without files may be any.
        #expect(throws: ReleaseLedger.Refusal.self) { try ledger.enter(release(["all": 500], of: [])) }
    }

    @Test(arguments: [
        (["all": 900, "group women": 303], ["group women"]), (["all": 306], ["all"]),
        (["all": 900, "group men": 495], ["group men"]),
        (["all": 900, "outcome answered": 404], ["outcome answered"]),
        (["all": 900, "group men": 303, "outcome blocked": 404], []),
    ])
    func `counts of one name are compared, and all calls with each`(
        calls: [String: Int], names: [String]
    ) throws {
        var ledger = ReleaseLedger()
        try ledger.enter(release(["all": 500, "hotline women": 300, "outcome answered": 400]))
        if names.isEmpty {
            #expect(throws: Never.self) { try ledger.enter(release(calls)) }
        } else {
            #expect(throws: ReleaseLedger.Refusal(releases: [1], names: names)) {
                try ledger.enter(release(calls))
            }
        }
    }

    @Test(arguments: [(500, true), (503, false), (490, false), (520, true), (480, true)])
    func `parts of a month are compared with the month`(month: Int, isEntered: Bool) throws {
        let first = release(["all": 200], "2026-11-01", "2026-11-15", of: ["a"])
        let second = release(["all": 300], "2026-11-16", "2026-11-30", of: ["b"])
        let whole = release(["all": month], of: ["c"])
        for order in [[first, second, whole], [whole, first, second], [first, whole, second]] {
            var ledger = ReleaseLedger()
            try ledger.enter(order[0])
            try ledger.enter(order[1])
            if isEntered {
                #expect(throws: Never.self) { try ledger.enter(order[2]) }
            } else {
                #expect(throws: ReleaseLedger.Refusal(releases: [1, 2], names: ["all"])) {
                    try ledger.enter(order[2])
                }
            }
        }
    }

    @Test func `a year of weeks is compared with the year at once`() {
        let first = CivilDate(year: 2026, month: 1, day: 1)?.dayNumber ?? 0
        let weeks = (0..<52).map { week in
            ReleaseSums.Part(
                release: week,
                days: CivilDate(dayNumber: first + 7 * week)...CivilDate(dayNumber: first + 7 * week + 6),
                calls: 400 + week * 37 % 100)
        }
        let sum = weeks.reduce(0) { $0 + $1.calls }
        #expect(ReleaseSums(weeks).releases(near: sum) == nil)
        #expect(ReleaseSums(weeks).releases(near: sum + 3) == Array(0..<52))
        #expect(ReleaseSums(weeks).releases(near: sum + 11) == nil)
    }

    @Test func `a ledger is read as it was written, and nothing else is a ledger`() {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) {
            try ledger.enter(release(["all": 500, "hotline women": 300]))
            try ledger.enter(release(["all": 600], nil, nil))
        }
        #expect(ReleaseLedger(bytes: ledger.bytes) == ledger)
        let text = String(decoding: ledger.bytes, as: UTF8.self)
        let broken = [
            "", "{}", "[]", String(text.dropLast(20)), text.replacing("ledger/1", with: "ledger/2"),
            text.replacing("2026-11-30", with: "2026-10-30"), text.replacing("2026-11-30", with: "soon"),
            text.replacing("500", with: "-9223372036854775808"),
        ]
        for text in broken { #expect(ReleaseLedger(bytes: Array(text.utf8)) == nil) }
    }

    @Test func `the sentence does not say how many calls lie between`() {
        let refusal = ReleaseLedger.Refusal(releases: [2], names: ["all", "group men"])
        #expect(refusal.sentence.contains("release 2 in the ledger (all calls, group men)"))
        #expect(refusal.sentence.contains("fewer than 11 calls"))
        let several = ReleaseLedger.Refusal(releases: [1, 3], names: ["all"])
        #expect(several.sentence.contains("releases 1 and 3 together in the ledger"))
    }
}

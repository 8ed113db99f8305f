import HotlineModel
import Testing

@testable import CallRecords

@Suite struct ReleaseLedgerTests {
    private func release(
        _ calls: [String: Int], _ first: String? = "2026-11-01", _ last: String? = "2026-11-30"
    )
        -> Release
    {
        let days = first.flatMap { CivilDate(text: $0) }.flatMap { first in
            last.flatMap { CivilDate(text: $0) }.map { first...$0 }
        }
        return Release(sources: ["ab"], days: days, calls: calls)
    }

    @Test(arguments: [(0, true), (1, false), (10, false), (11, true), (-1, false), (-10, false), (-11, true)])
    func `a release that differs by one to ten calls is refused`(more: Int, isEntered: Bool) {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) { try ledger.enter(release(["all": 500])) }
        let next = release(["all": 500 + more])
        if isEntered {
            #expect(throws: Never.self) { try ledger.enter(next) }
        } else {
            #expect(throws: ReleaseLedger.Refusal(release: 1, names: ["all"])) { try ledger.enter(next) }
            #expect(ledger.releases.count == 1)
        }
    }

    @Test func `a hotline or group of the same name counts for itself`() {
        var ledger = ReleaseLedger()
        #expect(throws: Never.self) {
            try ledger.enter(release(["all": 500, "hotline women": 300, "group men": 40]))
        }
        #expect(throws: ReleaseLedger.Refusal(release: 1, names: ["group men"])) {
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
        ]
        for text in broken { #expect(ReleaseLedger(bytes: Array(text.utf8)) == nil) }
    }

    @Test func `the sentence does not say how many calls lie between`() {
        let refusal = ReleaseLedger.Refusal(release: 2, names: ["all", "group men"])
        #expect(refusal.sentence.contains("release 2 in the ledger (all calls, group men)"))
        #expect(refusal.sentence.contains("fewer than 11 calls"))
    }
}

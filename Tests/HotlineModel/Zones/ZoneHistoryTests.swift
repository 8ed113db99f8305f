import Foundation
@testable import HotlineModel
import Testing

@Suite struct ZoneHistoryTests {
    /// Whether this machine has a time-zone database.
    private static let hasDatabase = TimeZoneDatabase.names.count > 100

    @Test(.enabled(if: hasDatabase))
    func `every zone's clock shows what Foundation's shows, over a hundred years`() throws {
        let first = try #require(CivilDate(year: 1970, month: 1, day: 1)).dayNumber * 86_400
        let last = try #require(CivilDate(year: 2070, month: 1, day: 1)).dayNumber * 86_400
        // Foundation brings a database of its own, of another edition; a zone whose rule has changed between them differs.
        var differing: [String] = []
        for name in TimeZoneDatabase.names {
            guard let theirs = TimeZone(identifier: name) else { continue }
            let ours = try #require(TimeZoneDatabase.history(of: name)).changes(from: first, to: last)
            let isAlike = ours.enumerated().allSatisfy { place, change in
                let end = place + 1 < ours.count ? ours[place + 1].start : last
                return [change.start, change.start + (end - change.start) / 2, end - 1].allSatisfy { second in
                    theirs.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))) == change.offset
                }
            }
            if !isAlike { differing.append(name) }
        }
        #expect(differing.count <= 12, "\(differing)")
        #expect(!differing.contains("Africa/Cairo"))
    }

    @Test(arguments: ["UTC", "Africa/Cairo"])
    func `a machine without a database knows`(zone: String) throws {
        let bare = try #require(TimeZoneDatabase.history(of: zone, in: nil))
        let whole = try #require(TimeZoneDatabase.history(of: zone))
        for year in stride(from: 1980, to: 2150, by: 10) {
            let start = try #require(CivilDate(year: year, month: 1, day: 1)).dayNumber * 86_400
            let end = start + 366 * 86_400
            #expect(bare.changes(from: start, to: end) == whole.changes(from: start, to: end))
        }
        #expect(TimeZoneDatabase.names(in: nil).contains(zone))
    }

    @Test(arguments: [
        "../zoneinfo/Africa/Cairo", "/etc/passwd", "Africa", "Africa//Cairo", "", "tzdata.zi",
        "Africa/Cairo\0",
    ])
    func `no name leads out of the database`(name: String) {
        #expect(TimeZoneDatabase.history(of: name) == nil)
    }

    @Test func `a damaged file is none, wherever it is cut or changed`() throws {
        let whole = Self.file(rule: "EET-2EEST,M4.5.5/0,M10.5.4/24")
        #expect(ZoneHistory(file: whole) != nil)
        for length in 0..<whole.count { #expect(ZoneHistory(file: Array(whole.prefix(length))) == nil) }
        for place in whole.indices {
            var bytes = whole
            bytes[place] = 0xFF
            // Whatever it means now, reading and asking it ends.
            _ = ZoneHistory(file: bytes)?.changes(from: 0, to: 86_400)
        }
    }

    @Test func `the first version of the format has times of four bytes and no rule`() throws {
        let file =
            Array("TZif".utf8) + [UInt8](repeating: 0, count: 16) + Self.header(times: 1, types: 2)
            + [0, 1, 81, 128, 1] + [0, 0, 28, 32, 0, 0] + [0, 0, 42, 48, 1, 0] + [0]
        let history = try #require(ZoneHistory(file: file))
        #expect(
            history.changes(from: 0, to: 100_000).map { [$0.start, $0.offset] } == [
                [0, 7_200], [86_400, 10_800],
            ])
    }

    /// A file of the second version without listed changes.
    private static func file(rule: String) -> [UInt8] {
        let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + header(times: 0, types: 1)
        let block = header + [0, 0, 28, 32, 0, 0] + [0]
        return block + block + Array("\n\(rule)\n".utf8)
    }

    private static func header(times: UInt8, types: UInt8) -> [UInt8] {
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, times, 0, 0, 0, types, 0, 0, 0, 1]
    }
}

import FoundationEssentials
import HotlineModel

/// The releases so far of figures from call records, so that no two of them give away between them what neither shows alone.
///
/// Who has the figures of 500 calls and those of the same calls without one caller's knows that caller. A release that differs
/// from an earlier one by fewer than `Disclosure.least` calls, in all or in a hotline or group of the same name, is refused.
public struct ReleaseLedger: Sendable, Equatable {
    /// Why a release is refused.
    public struct Refusal: Error, Sendable, Equatable {
        /// The number of the earlier release, from 1.
        public let release: Int
        /// What they have in common: `all`, `hotline NAME` or `group NAME`.
        public let names: [String]

        /// The sentence for a planner. It does not say how many calls lie between the two.
        public var sentence: String {
            let things = names.map { $0 == "all" ? "all calls" : $0 }.joined(separator: ", ")
            return
                "these figures are too close to those of release \(release) in the ledger (\(things)): fewer than "
                + "\(Disclosure.least) calls lie between them and could be worked out; fit the same records, or records that differ "
                + "by more"
        }
    }

    /// The releases, the first one first.
    public private(set) var releases: [Release] = []

    /// An empty ledger.
    public init() {}

    /// Enters a release, unless it is in the ledger already.
    ///
    /// - Throws: `Refusal` where it is too close to an earlier one.
    public mutating func enter(_ release: Release) throws(Refusal) {
        for (place, earlier) in releases.enumerated() {
            let names = release.tooClose(to: earlier)
            if !names.isEmpty { throw Refusal(release: place + 1, names: names) }
        }
        if !releases.contains(release) { releases.append(release) }
    }

    // MARK: The file

    private struct Page: Codable {
        var format: String
        var releases: [Entry]
    }

    private struct Entry: Codable {
        var sources: [String]
        var firstDay: String?
        var lastDay: String?
        var calls: [String: Int]
    }

    private static let format = "hotline-ledger/1"

    /// Reads a ledger; nil where the bytes are none.
    public init?(bytes: [UInt8]) {
        guard let page = try? JSONDecoder().decode(Page.self, from: Data(bytes)), page.format == Self.format
        else { return nil }
        for entry in page.releases {
            let days = (
                entry.firstDay.flatMap { CivilDate(text: $0) }, entry.lastDay.flatMap { CivilDate(text: $0) }
            )
            switch days {
            case (nil, nil) where entry.firstDay == nil && entry.lastDay == nil:
                releases.append(Release(sources: entry.sources, days: nil, calls: entry.calls))
            case (let first?, let last?) where first <= last:
                releases.append(Release(sources: entry.sources, days: first...last, calls: entry.calls))
            default: return nil
            }
        }
    }

    /// The ledger as it is kept.
    public var bytes: [UInt8] {
        let entries = releases.map {
            Entry(
                sources: $0.sources, firstDay: $0.days?.lowerBound.text, lastDay: $0.days?.upperBound.text,
                calls: $0.calls)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Strings and whole numbers always have a JSON form.
        let data = (try? encoder.encode(Page(format: Self.format, releases: entries))) ?? Data()
        return Array(data) + Array("\n".utf8)
    }
}

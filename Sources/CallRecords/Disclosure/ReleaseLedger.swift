import FoundationEssentials
import HotlineModel

/// The releases so far of figures from call records, so that no two of them give away between them what neither shows alone.
///
/// Who has the figures of 500 calls and those of the same calls without one caller's knows that caller. A release is refused
/// that differs from an earlier one by fewer than `Disclosure.least` calls, in all or in anything of the same name, or equals it
/// in that but comes of different records; and one from which such a difference arises with several earlier ones of different
/// days together.
public struct ReleaseLedger: Sendable, Equatable {
    /// Why a release is refused.
    public struct Refusal: Error, Sendable, Equatable {
        /// The numbers of the earlier releases, from 1.
        public let releases: [Int]
        /// What they have in common, as in `Release.calls`.
        public let names: [String]

        /// The sentence for a planner. It does not say how many calls lie between the two.
        public var sentence: String {
            let things = names.map { $0 == "all" ? "all calls" : $0 }.joined(separator: ", ")
            let numbers =
                releases.dropLast().map { "\($0)" }.joined(separator: ", ")
                + (releases.count > 1 ? " and " : "") + (releases.last.map { "\($0)" } ?? "")
            let which = releases.count == 1 ? "release \(numbers)" : "releases \(numbers) together"
            return
                "these figures are too close to those of \(which) in the ledger (\(things)): fewer than "
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
        if !release.sources.isEmpty, releases.contains(release) { return }
        for (place, earlier) in releases.enumerated() {
            let names = release.tooClose(to: earlier)
            if !names.isEmpty { throw Refusal(releases: [place + 1], names: names) }
        }
        for (name, count) in release.calls.sorted(by: { $0.key < $1.key }) {
            if let found = together(release, Release.subject(name), count) {
                throw Refusal(releases: found.map { $0 + 1 }, names: [name])
            }
        }
        releases.append(release)
    }

    /// The earlier releases that are close to a new count together: as its parts, or as a whole and its other parts.
    private func together(_ release: Release, _ subject: Substring, _ count: Int) -> [Int]? {
        func parts(within days: ClosedRange<CivilDate>, apart: Bool) -> [ReleaseSums.Part] {
            releases.enumerated().flatMap { place, earlier -> [ReleaseSums.Part] in
                guard let own = earlier.days, own.overlaps(days), earlier.isApart(from: release) == apart
                else { return [] }
                return earlier.counts(of: subject).map {
                    ReleaseSums.Part(release: place, days: own, calls: $0)
                }
            }
        }
        guard let days = release.days else { return nil }
        if let found = ReleaseSums(parts(within: days, apart: false)).releases(near: count) { return found }
        for (place, whole) in releases.enumerated() where !whole.isApart(from: release) {
            guard let days = whole.days else { continue }
            let sums = ReleaseSums(parts(within: days, apart: true))
            for known in whole.counts(of: subject) {
                if let found = sums.releases(near: known - count) { return ([place] + found).sorted() }
            }
        }
        return nil
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
            // So far below the type's limit that many can be added up.
            guard entry.calls.values.allSatisfy({ (0...1 << 40).contains($0) }) else { return nil }
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

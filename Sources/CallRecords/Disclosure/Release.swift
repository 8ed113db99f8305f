public import HotlineModel

/// What one release of figures rests on: how many calls, in all and by hotline, caller group and outcome, and of which days.
///
/// No count here is small: hotlines and groups of few calls have been put together with others, and outcomes of few are
/// left out.
public struct Release: Sendable, Equatable {
    /// The SHA-256 digests of the files, in hexadecimal digits, sorted; empty where records came from standard input.
    public let sources: [String]
    /// The days of the records; nil where they have no dates.
    public let days: ClosedRange<CivilDate>?
    /// Calls by what they are of: `all`, `hotline NAME`, `group NAME`, `outcome NAME`, `hotline NAME OUTCOME`.
    public let calls: [String: Int]

    init(sources: [String], days: ClosedRange<CivilDate>?, calls: [String: Int]) {
        self.sources = sources
        self.days = days
        self.calls = calls
    }

    /// The release of a fit.
    ///
    /// - Parameters:
    ///   - fit: what is released.
    ///   - sources: the digests of the files.
    public init(of fit: RecordsFit, sources: [String]) {
        var calls = ["all": fit.calls]
        func enter(_ name: String, _ count: Int?) {
            if let count, count >= Disclosure.least { calls[name] = count }
        }
        for hotline in fit.hotlines {
            enter("hotline \(hotline.name)", hotline.calls)
            enter("hotline \(hotline.name) answered", hotline.answered)
            enter("hotline \(hotline.name) abandoned", hotline.abandoned)
            enter("hotline \(hotline.name) other", hotline.other)
        }
        for group in fit.groups { enter("group \(group.name)", group.calls) }
        for outcome in fit.outcomes { enter("outcome \(outcome.outcome.rawValue)", outcome.calls) }
        self.init(sources: sources.sorted(), days: fit.summary.hasDates ? fit.days : nil, calls: calls)
    }

    /// What a count is of, whichever column it comes from: a hotline and a group of one name may be the same calls.
    static func subject(_ name: String) -> Substring {
        name.firstIndex(of: " ").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// Counts of one subject.
    func counts(of subject: Substring) -> [Int] {
        calls.filter { Self.subject($0.key) == subject }.map(\.value).sorted()
    }

    /// Whether no day of one is a day of the other, as far as both say.
    func isApart(from other: Release) -> Bool {
        guard let days, let others = other.days else { return false }
        return !days.overlaps(others)
    }

    /// Which counts are so close to one of another release that the few calls between them could be worked out: sorted, empty
    /// where none.
    ///
    /// Compared are counts of the same subject, and all calls with each. Equal counts of different records are too close:
    /// each may hold a call that the other does not. Releases of days of which none is in both tell nothing about each
    /// other.
    func tooClose(to other: Release) -> [String] {
        if isApart(from: other) { return [] }
        let isSame = !sources.isEmpty && sources == other.sources
        return calls.keys.sorted().filter { name in
            guard let own = calls[name] else { return false }
            return other.calls.contains { earlier, known in
                let subjects = (Self.subject(name), Self.subject(earlier))
                guard subjects.0 == subjects.1 || subjects.0 == "all" || subjects.1 == "all" else {
                    return false
                }
                return own == known ? !isSame : abs(own - known) < Disclosure.least
            }
        }
    }
}

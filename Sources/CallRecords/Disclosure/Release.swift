public import HotlineModel

/// What one release of figures rests on: how many calls, in all and by hotline and caller group, and of which days.
///
/// No count here is small: hotlines and groups of few calls have been put together with others.
public struct Release: Sendable, Equatable {
    /// The SHA-256 digests of the files, in hexadecimal digits, sorted; empty where records came from standard input.
    public let sources: [String]
    /// The days of the records; nil where they have no dates.
    public let days: ClosedRange<CivilDate>?
    /// Calls by what they are of: `all`, `hotline NAME`, `group NAME`.
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
        for hotline in fit.hotlines { calls["hotline \(hotline.name)"] = hotline.calls }
        for group in fit.groups { calls["group \(group.name)"] = group.calls }
        self.init(sources: sources.sorted(), days: fit.summary.hasDates ? fit.days : nil, calls: calls)
    }

    /// What both are of with counts so close that the few calls between them could be worked out: sorted, empty where nothing.
    ///
    /// Releases of days of which none is in both tell nothing about each other.
    func tooClose(to other: Release) -> [String] {
        if let days, let others = other.days, !days.overlaps(others) { return [] }
        return calls.keys.sorted().filter { name in
            guard let own = calls[name], let known = other.calls[name] else { return false }
            return own != known && abs(own - known) < Disclosure.least
        }
    }
}

/// When clocks change every year, as the environment variable TZ says it (POSIX, with the hours of RFC 8536):
/// `EET-2EEST,M4.5.5/0,M10.5.4/24`.
struct ClockRule: Sendable, Equatable {
    /// Local time less universal time while it is not summer time, in seconds.
    let standardOffset: Int
    /// Summer time; nil where clocks do not change.
    private let summer: Summer?

    private struct Summer: Equatable {
        var offset: Int
        var start: YearlyMoment
        var end: YearlyMoment
    }

    /// Reads a rule; nil where it is none.
    init?(_ text: String) {
        var reader = ClockRuleReader(text)
        guard reader.skipName(), let standard = reader.time() else { return nil }
        // POSIX counts hours west of Greenwich.
        standardOffset = -standard
        if reader.isAtEnd {
            summer = nil
            return
        }
        guard reader.skipName() else { return nil }
        var offset = -standard + 3_600
        if !reader.skip(",") {
            guard let own = reader.time(), reader.skip(",") else { return nil }
            offset = -own
        }
        guard let start = reader.moment(), reader.skip(","), let end = reader.moment(), reader.isAtEnd else {
            return nil
        }
        summer = Summer(offset: offset, start: start, end: end)
    }

    /// The changes of a year's local time, in order.
    func changes(inYear year: Int) -> [ZoneHistory.Change] {
        guard let summer else { return [] }
        let start = ZoneHistory.Change(
            start: summer.start.localSecond(inYear: year) - standardOffset, offset: summer.offset)
        let end = ZoneHistory.Change(
            start: summer.end.localSecond(inYear: year) - summer.offset, offset: standardOffset)
        return start.start < end.start ? [start, end] : [end, start]
    }
}

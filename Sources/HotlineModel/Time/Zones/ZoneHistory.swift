/// The offsets from universal time that a zone's clocks have had and will have.
///
/// Read from a file of the time-zone database (RFC 8536, "TZif", versions 1 to 4): the changes that it lists, and for the time
/// after them the rule at its end.
struct ZoneHistory: Sendable, Equatable {
    /// A moment from which an offset holds.
    struct Change: Sendable, Equatable {
        /// Seconds since 1970 in universal time.
        var start: Int
        /// Local time less universal time, in seconds.
        var offset: Int
    }

    /// The offset before the first change.
    private let firstOffset: Int
    /// The changes that are listed, in order.
    private let listed: [Change]
    /// What holds after the last one; nil where its offset stays.
    private let rule: ClockRule?

    /// A zone whose clocks never change.
    init(offset: Int) {
        firstOffset = offset
        listed = []
        rule = nil
    }

    /// Reads a file; nil where it is none, or damaged.
    init?(file bytes: [UInt8]) {
        var reader = ZoneFileReader(bytes)
        guard var block = reader.block(secondsOfTime: 4) else { return nil }
        var rule: ClockRule?
        if block.version >= 2 {
            // The first block is for old readers; the second has times of eight bytes.
            guard let second = reader.block(secondsOfTime: 8), let footer = reader.footer() else {
                return nil
            }
            block = second
            if !footer.isEmpty {
                guard let read = ClockRule(footer) else { return nil }
                rule = read
            }
        }
        guard let first = block.firstOffset else { return nil }
        firstOffset = first
        listed = block.changes
        self.rule = rule
    }

    /// The offset at the start of a stretch of time, and every change of it until its end.
    ///
    /// - Parameters:
    ///   - first: where it starts, in seconds since 1970.
    ///   - last: where it ends.
    func changes(from first: Int, to last: Int) -> [Change] {
        var all = listed
        if let rule {
            let lastListed = listed.last?.start ?? Int.min
            let years = Self.year(max(first, lastListed)) - 1...Self.year(max(last, lastListed)) + 1
            if listed.isEmpty { all.append(Change(start: Int.min, offset: rule.standardOffset)) }
            all += years.flatMap { rule.changes(inYear: $0) }.filter { $0.start > lastListed }
        }
        var changes = [Change(start: first, offset: firstOffset)]
        for change in all where change.start <= last {
            if change.start <= first {
                changes[0].offset = change.offset
            } else if changes[changes.count - 1].offset != change.offset {
                changes.append(change)
            }
        }
        return changes
    }

    private static func year(_ second: Int) -> Int {
        CivilDate(dayNumber: Int((Double(second) / 86_400).rounded(.down))).components.year
    }
}

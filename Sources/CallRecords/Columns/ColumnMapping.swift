public import HotlineModel

/// Which column holds what, and how its cells are written.
public struct ColumnMapping: Sendable, Equatable {
    /// In which order day and month stand where the year stands last.
    public enum DateOrder: String, Sendable, CaseIterable {
        /// `31/12/2026`.
        case dayFirst = "day-first"
        /// `12/31/2026`.
        case monthFirst = "month-first"
    }

    /// What a bare number in a column of durations means.
    public enum DurationUnit: String, Sendable, CaseIterable {
        /// Seconds.
        case seconds
        /// Thousandths of a second.
        case milliseconds
        /// Minutes.
        case minutes

        /// The unit in seconds.
        var seconds: Double {
            switch self {
            case .seconds: 1
            case .milliseconds: 0.001
            case .minutes: 60
            }
        }
    }

    /// The headings, by what their columns hold.
    public var columns: [RecordField: String]
    /// Headings of columns that may look like names, numbers or free text, and are passed over.
    public var ignored: [String]
    /// Words for outcomes beyond the usual ones; compared without regard to case.
    public var outcomes: [String: CallOutcome]
    /// The order of day and month; nil to find it out from the records.
    public var dateOrder: DateOrder?
    /// What bare numbers mean in columns of durations.
    public var durationUnit: DurationUnit
    /// The day of records that give the time of day only; nil where it is not known.
    public var day: CivilDate?

    /// Creates a mapping; a column whose heading is the name of a field needs none.
    public init(
        columns: [RecordField: String] = [:], ignored: [String] = [], outcomes: [String: CallOutcome] = [:],
        dateOrder: DateOrder? = nil, durationUnit: DurationUnit = .seconds, day: CivilDate? = nil
    ) {
        self.columns = columns
        self.ignored = ignored
        self.outcomes = outcomes
        self.dateOrder = dateOrder
        self.durationUnit = durationUnit
        self.day = day
    }

    /// The same mapping, with what another says put before it.
    public func overridden(by other: ColumnMapping) -> ColumnMapping {
        var merged = self
        merged.columns.merge(other.columns) { $1 }
        merged.ignored += other.ignored.filter { !ignored.contains($0) }
        merged.outcomes.merge(other.outcomes) { $1 }
        merged.dateOrder = other.dateOrder ?? dateOrder
        merged.day = other.day ?? day
        if other.durationUnit != .seconds { merged.durationUnit = other.durationUnit }
        return merged
    }

    /// The words for outcomes in lower case, the mapping's own before the usual ones.
    var outcomeWords: [String: CallOutcome] {
        var words = CallOutcome.usualWords
        for outcome in CallOutcome.allCases { words[outcome.rawValue] = outcome }
        // Two spellings of one word differ in case only; the later in the alphabet decides, whatever the order.
        for (word, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
            words[word.lowercased()] = outcome
        }
        return words
    }
}

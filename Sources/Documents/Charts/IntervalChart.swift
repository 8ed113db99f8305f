/// Estimates with their intervals, one a line: the result of a comparison.
public struct IntervalChart: Sendable, Hashable {
    /// One estimate.
    public struct Entry: Sendable, Hashable {
        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// The estimate.
        public var estimate: EstimatedValue
        /// Whether it stands out, as the best of several.
        public var isStrong: Bool

        /// Creates an entry.
        public init(_ id: String, _ name: Phrase, _ estimate: EstimatedValue, isStrong: Bool = false) {
            self.id = id
            self.name = name
            self.estimate = estimate
            self.isStrong = isStrong
        }
    }

    /// What the entries are.
    public var entryTitle: Phrase
    /// The axis of values.
    public var x: Axis
    /// The entries from the top.
    public var entries: [Entry]
    /// Values to compare with, such as no difference.
    public var references: [ReferenceLine]

    /// Creates a chart.
    public init(entryTitle: Phrase, x: Axis, entries: [Entry], references: [ReferenceLine] = []) {
        self.entryTitle = entryTitle
        self.x = x
        self.entries = entries
        self.references = references
    }
}

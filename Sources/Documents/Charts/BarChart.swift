/// Bars by category, side by side for several series, each with its interval.
public struct BarChart: Sendable, Hashable {
    /// Bars of one pattern.
    public struct Series: Sendable, Hashable {
        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// One value a category; nil leaves a gap.
        public var values: [EstimatedValue?]

        /// Creates a series.
        public init(_ id: String, _ name: Phrase, values: [EstimatedValue?]) {
            self.id = id
            self.name = name
            self.values = values
        }

        /// The value of a category, where it is finite.
        func value(_ index: Int) -> EstimatedValue? {
            guard index < values.count, let value = values[index], value.value.isFinite else { return nil }
            return value
        }
    }

    /// What the categories are.
    public var categoryTitle: Phrase
    /// The categories in reading order.
    public var categories: [Category]
    /// The axis of values.
    public var y: Axis
    /// The series.
    public var series: [Series]
    /// Values to compare with.
    public var references: [ReferenceLine]

    /// Creates a chart.
    public init(
        categoryTitle: Phrase, categories: [Category], y: Axis, series: [Series],
        references: [ReferenceLine] = []
    ) {
        self.categoryTitle = categoryTitle
        self.categories = categories
        self.y = y
        self.series = series
        self.references = references
    }
}

/// A distribution, as the part that falls into each of a row of classes.
///
/// Drawn by density: the area of a bar is its part, so classes may differ in width.
public struct HistogramChart: Sendable, Hashable {
    /// One distribution.
    public struct Series: Sendable, Hashable {
        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// The part in each class, from 0 to 1; one fewer than there are edges; nil where unknown.
        public var parts: [EstimatedValue?]

        /// Creates a series.
        public init(_ id: String, _ name: Phrase, parts: [EstimatedValue?]) {
            self.id = id
            self.name = name
            self.parts = parts
        }
    }

    /// The axis of what is distributed.
    public var x: Axis
    /// The edges of the classes, increasing.
    public var edges: [Double]
    /// The distributions: the first filled, others as outlines.
    public var series: [Series]
    /// Values to compare with, on the horizontal axis, such as percentiles.
    public var references: [ReferenceLine]

    /// Creates a chart.
    public init(x: Axis, edges: [Double], series: [Series], references: [ReferenceLine] = []) {
        self.x = x
        self.edges = edges
        self.series = series
        self.references = references
    }

    /// The classes that have a width, with a value where it is known.
    func classes(_ series: Series) -> [(from: Double, to: Double, part: EstimatedValue?)] {
        guard edges.count > 1 else { return [] }
        return (0..<edges.count - 1).compactMap { index in
            let (from, to) = (edges[index], edges[index + 1])
            guard from.isFinite, to.isFinite, from < to else { return nil }
            let part = index < series.parts.count ? series.parts[index] : nil
            return (from, to, part.flatMap { $0.value.isFinite ? $0 : nil })
        }
    }
}

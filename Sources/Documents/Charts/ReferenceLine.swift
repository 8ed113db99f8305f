/// A value that a chart's values are held against: a target, a limit, a percentile, no difference.
public struct ReferenceLine: Sendable, Hashable {
    /// Where it lies on the axis of values.
    public var value: Double
    /// Its name.
    public var name: Phrase

    /// Creates a line.
    public init(_ value: Double, _ name: Phrase) {
        self.value = value
        self.name = name
    }
}

/// An axis of a chart.
public struct Axis: Sendable, Hashable {
    /// What positions on it mean.
    public enum Scale: Sendable, Hashable {
        /// Numbers in a unit.
        case quantity(ValueUnit)
        /// Hours after midnight, 0 to 24.
        case hourOfDay
        /// Hours after the start of a week, 0 to 168.
        case hourOfWeek(first: DayOfWeek)
        /// Days after a date.
        case days(after: CalendarDate)

        /// Whether it is an axis of time that passes.
        var isTime: Bool {
            if case .quantity = self { false } else { true }
        }
    }

    /// What it measures.
    public var title: Phrase
    /// What positions mean.
    public var scale: Scale
    /// Whether zero belongs to the axis although no value is near it; true unless said otherwise.
    public var includesZero: Bool

    /// Creates an axis.
    public init(_ title: Phrase, _ scale: Scale, includesZero: Bool = true) {
        self.title = title
        self.scale = scale
        self.includesZero = includesZero
    }

    /// The unit of its numbers, where it has one.
    var unit: ValueUnit? {
        if case .quantity(let unit) = scale { unit } else { nil }
    }
}

/// The number, or the row of numbers, that an entry gives.
public struct FactQuantity: Sendable, Equatable {
    /// One number; a row for a profile, such as 24 for the hours of a day.
    public var values: [Double]
    /// What is thought possible, where the entry says so; holds every value.
    public var range: ClosedRange<Double>?
    /// The unit of values and range.
    public var unit: FactUnit

    /// Creates a quantity.
    public init(values: [Double], range: ClosedRange<Double>? = nil, unit: FactUnit) {
        self.values = values
        self.range = range
        self.unit = unit
    }

    /// The number, where there is just one.
    public var value: Double? { values.count == 1 ? values.first : nil }

    /// Whether a number is one of the values, up to rounding, or lies within the range.
    public func admits(_ number: Double) -> Bool {
        if let range, range.contains(number) { return true }
        return values.contains { abs($0 - number) <= 1e-9 * max(1, abs($0)) }
    }
}

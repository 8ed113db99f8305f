/// Always the same value.
@frozen
public struct Constant: Sendable, Equatable {
    /// The value, in the unit of whatever is sampled.
    public let value: Double

    /// A constant.
    @inlinable
    public init(_ value: Double) { self.value = value }
}

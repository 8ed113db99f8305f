/// A value estimated from replications.
///
/// Shown as value ± half-width, both rounded to what the half-width supports. The rule is that of the Review of
/// Particle Physics (Particle Data Group): two digits of the half-width where its first three are 100 to 354, one
/// where they are 355 to 949, and above that the next power of ten. So 31.234 ± 0.7921 is shown as 31.2 ± 0.8, and
/// 41,283 ± 1,210 as 41,300 ± 1,200. Durations from a minute up keep whole seconds, tens of seconds, minutes or
/// hours: the coarsest of which the half-width holds two.
public struct Estimate: Sendable, Hashable {
    /// The estimate.
    public var value: Double
    /// Half the width of its confidence interval, in the same unit; nil where none can be given.
    public var halfWidth: Double?
    /// The unit.
    public var unit: Unit
    /// How many observations it rests on.
    public var observations: Int?

    /// Creates an estimate.
    public init(_ value: Double, halfWidth: Double?, unit: Unit, observations: Int? = nil) {
        self.value = value
        self.halfWidth = halfWidth
        self.unit = unit
        self.observations = observations
    }

    /// The ends of its interval; the value twice where there is no half-width.
    var bounds: ClosedRange<Double> {
        guard let halfWidth, halfWidth.isFinite, value.isFinite else { return safeValue...safeValue }
        return (value - abs(halfWidth))...(value + abs(halfWidth))
    }

    private var safeValue: Double { value.isFinite ? value : 0 }
}

/// A value estimated from replications.
///
/// Shown as value ± half-width, both rounded to what the half-width supports. The rule is that of the Review of
/// Particle Physics (Particle Data Group): two digits of the half-width where its first three are 100 to 354, one
/// where they are 355 to 949, and above that the next power of ten. So 31.234 ± 0.7921 is shown as 31.2 ± 0.8, and
/// 41,283 ± 1,210 as 41,300 ± 1,200. Durations from a minute up keep whole seconds, tens of seconds, minutes or
/// hours: the coarsest of which the half-width holds two.
public struct EstimatedValue: Sendable, Hashable {
    /// The value.
    public let value: Double
    /// The largest distance between the value and a limit of its confidence interval; nil where there are not both.
    public let halfWidth: Double?
    /// The lower limit of the interval.
    public let lower: Double?
    /// The upper limit of the interval.
    public let upper: Double?
    /// The unit of all of them.
    public internal(set) var unit: ValueUnit
    /// How many observations it rests on.
    public let observations: Int?

    /// An estimate whose interval reaches as far to both sides.
    public init(_ value: Double, halfWidth: Double?, unit: ValueUnit, observations: Int? = nil) {
        let width = halfWidth.flatMap { $0.isFinite ? $0.magnitude : nil }
        self.value = value
        self.halfWidth = width
        lower = width.map { value - $0 }
        upper = width.map { value + $0 }
        self.unit = unit
        self.observations = observations
    }

    /// An estimate whose interval need not be symmetric. Tables show the larger half-width, charts and sentences the
    /// limits.
    public init(_ value: Double, lower: Double?, upper: Double?, unit: ValueUnit, observations: Int? = nil) {
        self.value = value
        self.lower = lower.flatMap { $0.isFinite ? $0 : nil }
        self.upper = upper.flatMap { $0.isFinite ? $0 : nil }
        if let lower = self.lower, let upper = self.upper, value.isFinite {
            halfWidth = max(abs(upper - value), abs(value - lower))
        } else {
            halfWidth = nil
        }
        self.unit = unit
        self.observations = observations
    }

    /// The ends of what is drawn: the interval, or the value alone on a side without a limit.
    var bounds: ClosedRange<Double> {
        guard value.isFinite else { return 0...0 }
        let ends = [value, lower ?? value, upper ?? value].filter(\.isFinite)
        return (ends.min() ?? value)...(ends.max() ?? value)
    }
}

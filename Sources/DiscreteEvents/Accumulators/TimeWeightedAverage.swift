/// The average over time of a number that changes at moments: calls in a queue, lines held.
@frozen
public struct TimeWeightedAverage: Sendable, Equatable {
    /// The number at the current moment.
    public private(set) var value: Double
    /// Seconds covered so far.
    public private(set) var seconds = 0.0
    private var integral = 0.0
    private var since: Double

    /// Starts at a moment with a number.
    public init(_ value: Double, at seconds: Double) {
        self.value = value
        since = seconds
    }

    /// The number changes at a moment that is not before the last one.
    public mutating func set(_ value: Double, at seconds: Double) {
        advance(to: seconds)
        self.value = value
    }

    /// Time passes up to a moment, without a change. A moment before the last one changes nothing.
    public mutating func advance(to seconds: Double) {
        guard seconds > since else { return }
        integral += value * (seconds - since)
        self.seconds += seconds - since
        since = seconds
    }

    /// Adds the time that another average has covered.
    public mutating func merge(_ other: TimeWeightedAverage) {
        integral += other.integral
        seconds += other.seconds
    }

    /// The average over the time covered; nil while none is.
    public var average: Double? { seconds > 0 ? integral / seconds : nil }
}

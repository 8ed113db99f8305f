/// Lines, steps and areas over a numeric or time axis, with bands for intervals.
public struct LineChart: Sendable, Hashable {
    /// How a series is drawn.
    public enum Style: Sendable, Hashable {
        /// A line through the points.
        case line
        /// Each value holds from its point to the next.
        case step
        /// As a step, with the area below filled.
        case area
    }

    /// A point of a series.
    public struct Point: Sendable, Hashable {
        /// The position along the axis.
        public let x: Double
        /// The value with its interval, in the unit of the vertical axis; nil leaves a gap.
        private let value: EstimatedValue?

        /// Creates a point, with an interval that reaches as far to both sides.
        public init(_ x: Double, _ y: Double?, plusMinus halfWidth: Double? = nil) {
            self.x = x
            value = y.map { EstimatedValue($0, halfWidth: halfWidth, unit: .number(decimals: 2)) }
        }

        /// Creates a point, with an interval that need not be symmetric.
        public init(_ x: Double, _ y: Double?, lower: Double?, upper: Double?) {
            self.x = x
            value = y.map { EstimatedValue($0, lower: lower, upper: upper, unit: .number(decimals: 2)) }
        }

        /// The value on an axis.
        func estimate(on axis: Axis) -> EstimatedValue? {
            guard var value else { return nil }
            value.unit = axis.unit ?? value.unit
            return value
        }

        /// The point where everything about it is finite.
        var finite: (x: Double, y: Double, bounds: ClosedRange<Double>)? {
            guard x.isFinite, let value, value.value.isFinite else { return nil }
            return (x, value.value, value.bounds)
        }
    }

    /// Values that belong together.
    public struct Series: Sendable, Hashable {
        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// How it is drawn.
        public var style: Style
        /// The points, in order.
        public var points: [Point]

        /// Creates a series.
        public init(_ id: String, _ name: Phrase, style: Style, points: [Point]) {
            self.id = id
            self.name = name
            self.style = style
            self.points = points
        }
    }

    /// The horizontal axis.
    public var x: Axis
    /// The vertical axis.
    public var y: Axis
    /// The series, areas first.
    public var series: [Series]
    /// Values to compare with, on the vertical axis.
    public var references: [ReferenceLine]

    /// Creates a chart.
    public init(x: Axis, y: Axis, series: [Series], references: [ReferenceLine] = []) {
        self.x = x
        self.y = y
        self.series = series
        self.references = references
    }
}

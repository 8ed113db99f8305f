/// Alternatives by two measures, such as cost and service; those that no other one beats are joined.
public struct FrontierChart: Sendable, Hashable {
    /// One alternative.
    public struct Point: Sendable, Hashable {
        /// The stable name for machines.
        public var id: String
        /// The name shown.
        public var name: Phrase
        /// The measure along the horizontal axis.
        public var x: EstimatedValue
        /// The measure along the vertical axis.
        public var y: EstimatedValue
        /// Whether no other alternative beats it in both measures.
        public var isOnFrontier: Bool

        /// Creates a point.
        public init(_ id: String, _ name: Phrase, x: EstimatedValue, y: EstimatedValue, isOnFrontier: Bool) {
            self.id = id
            self.name = name
            self.x = x
            self.y = y
            self.isOnFrontier = isOnFrontier
        }
    }

    /// What the alternatives are.
    public var pointTitle: Phrase
    /// The horizontal axis.
    public var x: Axis
    /// The vertical axis.
    public var y: Axis
    /// The alternatives.
    public var points: [Point]
    /// Values to compare with, on the vertical axis.
    public var references: [ReferenceLine]

    /// Creates a chart.
    public init(
        pointTitle: Phrase, x: Axis, y: Axis, points: [Point], references: [ReferenceLine] = []
    ) {
        self.pointTitle = pointTitle
        self.x = x
        self.y = y
        self.points = points
        self.references = references
    }
}

/// What a statistical test says.
public struct TestResult: Sendable, Equatable {
    /// The statistic.
    public let statistic: Double
    /// How many values it rests on, or its degrees of freedom.
    public let size: Int
    /// The chance of a statistic at least as large if the assumption holds.
    public let pValue: Double

    init(statistic: Double, size: Int, pValue: Double) {
        self.statistic = statistic
        self.size = size
        self.pValue = pValue
    }

    /// The level at which assumptions are called rejected.
    public static let level = 0.05

    /// Whether the assumption is rejected.
    public var isRejected: Bool { pValue < Self.level }
}

/// A simulation had more events, or more of them at once, than its calendar can number.
public struct SimulationLimitReached: Error, Sendable, Equatable {
    /// Simulated seconds at which it happened.
    public let seconds: Double

    /// Creates the error.
    public init(seconds: Double) { self.seconds = seconds }
}

public import HotlineModel

/// One of several scenarios, as a planner tells it from the others.
public struct NamedScenario: Sendable {
    /// The name.
    public let name: String
    /// What is simulated.
    public let scenario: Scenario

    /// A scenario and its name.
    public init(_ name: String, _ scenario: Scenario) {
        self.name = name
        self.scenario = scenario
    }
}

/// What one replication cost within a scope, in the scenario's currency.
public struct CostTally: Sendable, Equatable {
    /// Paid time of counsellors, night and overtime factors included.
    public var wages = 0.0
    /// Interpreters' time in conversations.
    public var interpreters = 0.0
    /// Lines, for the time counted.
    public var lines = 0.0
    /// Nights of the services' places.
    public var places = 0.0
    /// The part of the campaigns that falls into the time counted.
    public var campaigns = 0.0

    /// Nothing spent.
    public init() {}

    /// All of them.
    public var total: Double { wages + interpreters + lines + places + campaigns }
}

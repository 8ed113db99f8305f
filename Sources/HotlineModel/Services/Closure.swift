/// Days on which a service admits nobody; whoever is there stays.
public struct Closure: Sendable, Equatable {
    /// The first day.
    public var from: CivilDate
    /// The last day.
    public var to: CivilDate

    /// Creates a closure.
    public init(from: CivilDate, to: CivilDate) {
        self.from = from
        self.to = to
    }
}

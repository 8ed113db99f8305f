/// What one input of a scenario rests on.
public struct Citation: Sendable, Equatable {
    /// The dotted path of the input, as `--set` takes it.
    public var path: String
    /// `fact:NAME` or `assumption:NAME`; the names resolve in the seeds' facts.
    public var basis: [String]

    /// Creates a citation.
    public init(path: String, basis: [String]) {
        self.path = path
        self.basis = basis
    }
}

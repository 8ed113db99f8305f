public import DiscreteEvents

/// What happens to a caller whom a hotline does not serve.
public enum IneligibleRule: Sendable, Equatable {
    /// The caller is told another number and dials it with a chance (0 to 1) after a delay in seconds.
    case refer(to: String, chance: Double, after: Distribution)
    /// The call is connected to another hotline without dialling again; its line here becomes free.
    case transfer(to: String)
    /// The call ends.
    case decline

    /// The hotline that the caller is sent to, if any.
    public var destination: String? {
        switch self {
        case .refer(let to, _, _), .transfer(let to): to
        case .decline: nil
        }
    }
}

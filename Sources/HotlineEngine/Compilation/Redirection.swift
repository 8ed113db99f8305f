/// What becomes of a caller whom a hotline does not serve.
enum Redirection: BitwiseCopyable, Sendable {
    /// The caller is told another number and dials it with a chance after a while.
    case referred(to: Int32, chance: Double, after: Sampler)
    /// The call is connected to another hotline.
    case transferred(to: Int32)
    /// The call ends.
    case declined
}

/// The share of callers who hang up when told of a wait.
struct CompiledBalkStep: BitwiseCopyable, Sendable {
    /// From this announced wait on, in seconds.
    var fromSeconds: Double
    var share: Double
}

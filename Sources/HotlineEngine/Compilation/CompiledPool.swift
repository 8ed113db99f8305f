/// An interpreter pool as the hot loop reads it.
struct CompiledPool: BitwiseCopyable, Sendable {
    /// Time until a free interpreter has joined.
    var connect: Sampler
    /// Factor on the conversation's length.
    var stretch: Double
    /// Chance that an interpreter is found at all.
    var found: Double
}

import DiscreteEvents

/// How a team handles a caller group's calls.
struct Handling: BitwiseCopyable, Sendable {
    /// The pool that interprets, or -1 where none is needed.
    var pool: Int32
    /// Factor on the group's talk time.
    var pace: Double
    /// How a call is documented; `.constant(0)` for not at all.
    var wrapUp: Sampler
    /// The chance of recovery.
    var recoveryChance: Double
}

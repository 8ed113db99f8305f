import DiscreteEvents

/// How a team handles a caller group's calls.
struct Handling: BitwiseCopyable, Sendable {
    /// The pools that interpret, in order of preference, among `CompiledScenario.poolChoices`; none where nobody has to.
    var firstPool: Int32
    var poolCount: Int32
    /// Factor on the group's talk time.
    var pace: Double
    /// How a call is documented; `.constant(0)` for not at all.
    var wrapUp: Sampler
    /// The chance of recovery.
    var recoveryChance: Double
}

/// A team as the hot loop reads it.
struct CompiledTeam: BitwiseCopyable, Sendable {
    /// Documentation after a call; `.constant(0)` for none.
    var wrapUp: Sampler
    /// The team's entries among `CompiledScenario.assignments`.
    var firstAssignment: Int32
    var assignmentCount: Int32
}

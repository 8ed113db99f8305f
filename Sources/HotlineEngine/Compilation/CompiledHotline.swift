/// A hotline as the hot loop reads it.
struct CompiledHotline: BitwiseCopyable, Sendable {
    /// Lines, or `Int32.max` for as many as come.
    var lines: Int32
    /// The hotline's entries among `CompiledScenario.openings`: moments at which it opens and closes in turn.
    var firstOpening: Int32
    var openingCount: Int32
    /// An answer within this many seconds counts for the service level.
    var serviceLevelSeconds: Double
    /// A caller who gives up within this many seconds counts as a short abandonment.
    var shortAbandonSeconds: Double
}

/// A service as the hot loop reads it.
struct CompiledService: BitwiseCopyable, Sendable {
    /// Places, or `Int32.max`.
    var places: Int32
    /// Places taken at the start.
    var occupied: Int32
    /// Places kept for some groups.
    var reserved: Int32
    /// How many may wait, or `Int32.max`; how long.
    var waitingLimit: Int32
    var waitsAtMostSeconds: Double
    /// Share for whom it is suitable; share who accept; chance to leave early.
    var suitable: Double
    var accept: Double
    var withdraw: Double
    var stay: Sampler
    /// Time between calls of somebody who waits; `.never` for none.
    var callsAgainEvery: Sampler
    /// The service's entries among `CompiledScenario.familySizes`: the chance of so many places or fewer.
    var firstFamilySize: Int32
    var familySizeCount: Int32
    /// The service's entries among `CompiledScenario.closures`: moments at which it closes and opens in turn.
    var firstClosure: Int32
    var closureCount: Int32
    /// The service to which those go for whom there is no place, or -1.
    var diverts: Int32
}

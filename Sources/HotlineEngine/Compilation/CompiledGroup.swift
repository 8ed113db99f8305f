/// A caller group as the hot loop reads it.
struct CompiledGroup: BitwiseCopyable, Sendable {
    /// How long a caller waits.
    var patience: Sampler
    /// Conversation with a counsellor of pace 1.
    var talk: Sampler
    /// Time until the next attempt.
    var redialAfter: Sampler
    /// The most attempts of one person.
    var attempts: UInt16
    /// Chance of another attempt after hanging up, after a busy tone, after calling outside opening hours.
    var redialChance: (abandoned: Double, blocked: Double, closed: Double)
    /// The group's entries among `CompiledScenario.dials`.
    var firstDial: Int32
    var dialCount: Int32
    /// The group's entries among `CompiledScenario.rates`.
    var firstRate: Int32
    var rateCount: Int32
    /// Coefficient of variation of the day factor; 0 for none.
    var dayVariation: Double
}

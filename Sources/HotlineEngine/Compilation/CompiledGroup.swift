/// A caller group as the hot loop reads it.
struct CompiledGroup: BitwiseCopyable, Sendable {
    /// How long a caller waits.
    var patience: Sampler
    /// Conversation with a counsellor of pace 1.
    var talk: Sampler
    /// Time until the next attempt.
    var redialAfter: Sampler
    /// How long a caller waits for an interpreter.
    var interpreterPatience: Sampler
    /// Time from being connected until the caller must hang up; `.never` for callers who never have to.
    var interruption: Sampler
    /// The most attempts of one call.
    var attempts: UInt16
    /// Levels of priority that attempts rise through; 1 where all attempts are alike.
    var attemptLevels: UInt16
    /// Share of callers who can safely be called back.
    var safeToCallBack: Double
    /// Share of callers who want a counsellor of a gender; 0 for none.
    var preferenceShare: Double
    /// Chance of another attempt.
    var redialChances: RedialChances
    /// Chance that an answered caller calls again, and after how long.
    var followUpChance: Double
    var followUpAfter: Sampler
    /// Whether anything can follow an answered call.
    var hasAfterwards: Bool
    /// The group's entries among `CompiledScenario.transfers`.
    var firstTransfer: Int32
    var transferCount: Int32
    /// The group's entries among `CompiledScenario.referrals`.
    var firstReferral: Int32
    var referralCount: Int32
    /// The group's entries among `CompiledScenario.dials`.
    var firstDial: Int32
    var dialCount: Int32
    /// The group's entries among `CompiledScenario.rates`.
    var firstRate: Int32
    var rateCount: Int32
    /// The group's entries among `CompiledScenario.recorded`: first dials at given moments.
    var firstRecorded: Int32
    var recordedCount: Int32
    /// Coefficient of variation of the day factor; 0 for none.
    var dayVariation: Double
}

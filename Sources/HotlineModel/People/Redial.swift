public import DiscreteEvents

/// What a caller does after an attempt that did not reach a counsellor.
public struct Redial: Sendable, Equatable {
    /// An ending after which a caller may try the same hotline again.
    ///
    /// A caller who was referred to another number follows the referral's own chance
    /// (`IneligibleRule.refer`), not this one.
    public enum Cause: String, Sendable, CaseIterable, BitwiseCopyable {
        /// Hung up while waiting.
        case abandoned
        /// Heard a busy tone.
        case blocked
        /// Called outside opening hours.
        case closed
        /// Had to hang up at once because it was no longer safe to speak.
        case interrupted
        /// Hung up at the announced wait.
        case balked
        /// No interpreter came.
        case interpreter
        /// Was promised a callback that did not come about.
        case callback
    }

    /// Chance of trying again after each cause, between 0 and 1.
    public var chances: [Cause: Double]
    /// Time until the next attempt, in seconds.
    public var after: Distribution
    /// The most attempts one person makes, the first included.
    public var attempts: Int

    /// Creates a redial rule.
    public init(chances: [Cause: Double], after: Distribution, attempts: Int) {
        self.chances = chances
        self.after = after
        self.attempts = attempts
    }

    /// Creates a redial rule with one chance for every cause.
    public init(chance: Double, after: Distribution, attempts: Int) {
        self.init(
            chances: Dictionary(uniqueKeysWithValues: Cause.allCases.map { ($0, chance) }), after: after,
            attempts: attempts)
    }
}

/// Persons who spoke to no counsellor, by what they lacked in the last attempt.
public struct LostTally: BitwiseCopyable, Sendable, Equatable {
    /// Any counsellor: hung up in the queue, or in the greeting.
    public var abandoned = 0
    /// A counsellor who speaks the language or can help: hung up while only others were on duty.
    public var skill = 0
    /// A line: heard a busy tone, or found the queue full.
    public var blocked = 0
    /// Opening hours.
    public var closed = 0
    /// A hotline that serves them: were sent nowhere.
    public var declined = 0
    /// A hotline that serves them: were told another number and did not dial it.
    public var referred = 0
    /// Safety: had to hang up at once.
    public var interrupted = 0
    /// A short wait: hung up when told of it.
    public var balked = 0
    /// An interpreter.
    public var interpreter = 0
    /// A callback that was promised.
    public var callback = 0

    /// An empty tally.
    public init() {}

    /// All of them.
    public var total: Int {
        abandoned + skill + blocked + closed + declined + referred + interrupted + balked + interpreter
            + callback
    }

    /// Adds another tally.
    public static func += (sum: inout LostTally, other: LostTally) {
        sum.abandoned += other.abandoned
        sum.skill += other.skill
        sum.blocked += other.blocked
        sum.closed += other.closed
        sum.declined += other.declined
        sum.referred += other.referred
        sum.interrupted += other.interrupted
        sum.balked += other.balked
        sum.interpreter += other.interpreter
        sum.callback += other.callback
    }
}

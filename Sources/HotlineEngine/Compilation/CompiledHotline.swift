/// A hotline as the hot loop reads it.
struct CompiledHotline: BitwiseCopyable, Sendable {
    /// What happens outside opening hours.
    enum AfterHours: BitwiseCopyable, Sendable {
        case lost
        case voicemail
        case forwarded(to: Int32)
    }

    /// Lines, or `Int32.max` for as many as come.
    var lines: Int32
    /// Calls that may wait, or `Int32.max`.
    var queueLimit: Int32
    /// The hotline's entries among `CompiledScenario.openings`: moments at which it opens and closes in turn.
    var firstOpening: Int32
    var openingCount: Int32
    /// An answer within this many seconds counts for the service level.
    var serviceLevelSeconds: Double
    /// A caller who gives up within this many seconds counts as a short abandonment.
    var shortAbandonSeconds: Double
    /// Share of a day's queued calls that must be answered in time for the day to count as good; above 1 for none.
    var dayTarget: Double
    /// Whether callers hear a greeting; how long it takes; the chance to hang up in it.
    var greets: Bool
    var greeting: Sampler
    var hangUpChance: Double
    /// Whether callers who have to wait are told how long, or offered a callback.
    var announces: Bool
    /// The hotline's entries among `CompiledScenario.balkSteps`.
    var firstBalkStep: Int32
    var balkStepCount: Int32
    /// Mean handling time, for the announced wait.
    var meanHandlingSeconds: Double
    /// The teams of its ladder, among `CompiledScenario.ladderTeams`.
    var firstLadderTeam: Int32
    var ladderTeamCount: Int32
    /// From this announced wait on a callback is offered; infinite for never.
    var offerFromSeconds: Double
    /// Once a call has waited this long a callback is offered; infinite for never.
    var offerAfterSeconds: Double
    /// Share that accepts the offer, or leaves a message.
    var callbackAccept: Double
    /// Chance to be reached when called back.
    var callbackReach: Double
    /// How long a callback takes that nobody answers.
    var ringSeconds: Double
    /// What happens outside opening hours.
    var afterHours: AfterHours
    /// Time a counsellor spends with a caller whom the hotline does not serve.
    var triage: Sampler
    /// The hotline's entries among `CompiledScenario.watchers`: teams on call for it.
    var firstWatcher: Int32
    var watcherCount: Int32
    /// Whether a rung of its ladder depends on how many calls wait.
    var hasQueueConditions: Bool
    /// The hotline's queues, which follow each other.
    var firstQueue: Int32
    var queueCount: Int32
}

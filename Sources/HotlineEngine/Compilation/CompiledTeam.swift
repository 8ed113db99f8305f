import HotlineModel

/// A team as the hot loop reads it.
struct CompiledTeam: BitwiseCopyable, Sendable {
    /// Whether counsellors choose calls by wait times weight.
    var weighsWaits: Bool
    /// Languages times needs, for a hotline's choice of counsellor.
    var skills: Int32
    /// The counsellors' gender, as a number; -1 where unknown.
    var gender: Int32
    /// How long recovery after a hard call takes; its chance is in `Handling.recoveryChance`.
    var recovery: Sampler
    /// Calls after which a counsellor rests; 0 for never.
    var restAfterCalls: Int32
    var restSeconds: Double
    /// Parameters of the logarithm of a counsellor's own pace; sigma 0 where all are alike.
    var paceMu: Double
    var paceSigma: Double
    /// Chance to be absent on a day.
    var absence: Double
    /// Whom a long queue calls in; none where `onCallCount` is 0.
    var onCallCount: Int32
    var onCallWhenWaiting: Int32
    var onCallForSeconds: Double
    var onCallArriveSeconds: Double
    var onCallStaySeconds: Double
    /// The block of the counsellors on call.
    var onCallBlock: Int32
    /// The team's entries among `CompiledScenario.assignments`.
    var firstAssignment: Int32
    var assignmentCount: Int32
}

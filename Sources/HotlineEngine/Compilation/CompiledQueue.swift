import HotlineModel

/// Calls of one hotline that routing cannot tell apart: same priority, same teams on the same rungs.
///
/// They wait in the order in which they joined, so the first in line has reached every rung that any of them has:
/// only the first needs to be looked at, and one timer serves the whole queue.
struct CompiledQueue: BitwiseCopyable, Sendable {
    /// The hotline's index.
    var hotline: Int32
    /// A higher number is answered first.
    var priority: Int32
    /// Weight of a second's wait.
    var weight: Double
    /// Which of several idle counsellors answers.
    var choice: CounsellorChoice
    /// Whether that looks at teams alone, which stand in its order on their rungs.
    var looksAtTeams: Bool
    /// The queue's rungs among `CompiledScenario.rungs`.
    var firstRung: Int32
    var rungCount: Int32
    /// The queue whose first rung teams would answer these calls if the callers had no preference for a counsellor's gender,
    /// or -1 where they have none.
    var withoutPreference: Int32
    /// The gender that these callers prefer, as a number, or -1.
    var preferredGender: Int32
}

/// Calls of one hotline that routing cannot tell apart: same priority, same teams on the same rungs.
///
/// They wait in the order in which they joined, so the first in line has reached every rung that any of them has:
/// only the first needs to be looked at, and one timer serves the whole queue.
struct CompiledQueue: BitwiseCopyable, Sendable {
    /// A higher number is answered first.
    var priority: Int32
    /// The queue's rungs among `CompiledScenario.rungs`.
    var firstRung: Int32
    var rungCount: Int32
}

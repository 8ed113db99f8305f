/// What a hotline does with a caller of a group.
enum Access: BitwiseCopyable, Sendable {
    /// The call joins a queue.
    case admitted(queue: Int32)
    /// The caller is told another number and dials it with a chance after a while.
    case referred(to: Int32, chance: Double, after: Sampler)
    /// The call is connected to another hotline.
    case transferred(to: Int32)
    /// The call ends.
    case declined
}

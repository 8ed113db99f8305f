/// Where a call of a group may be passed on to after the conversation.
struct CompiledTransfer: BitwiseCopyable, Sendable {
    /// The hotline's index, or -1 for a partner.
    var hotline: Int32
    /// The chance of this transfer or one before it in the group's list.
    var upTo: Double
    /// Whether the counsellor stays until the other one has answered.
    var isWarm: Bool
    /// How long both counsellors then speak with the caller.
    var handover: Sampler
}

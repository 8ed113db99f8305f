/// What can happen in a system of hotlines.
enum HotlineEvent: BitwiseCopyable, Sendable {
    /// A person of a group starts to call.
    case personCalls(group: Int32)
    /// A caller tries again.
    case callerRedials(call: Int32)
    /// A waiting caller hangs up.
    case patienceEnds(call: Int32)
    /// The first call of a queue reaches its next rung.
    case rungOpens(queue: Int32)
    /// A caller and a counsellor end their conversation.
    case talkEnds(call: Int32)
    /// A counsellor has finished the documentation of a call.
    case wrapUpEnds(counsellor: Int32)
    /// The next entry of the duty plan is due.
    case dutyChanges

    /// Which goes first when several happen at one moment.
    ///
    /// Duty first, so that a counsellor whose shift ends with her call takes no other; then what frees a
    /// counsellor; then what lets a call be answered; then hanging up, so that an answer at the very moment at which patience
    /// ends still counts; new attempts last.
    var priority: UInt8 {
        switch self {
        case .dutyChanges: 0
        case .wrapUpEnds: 1
        case .talkEnds: 2
        case .rungOpens: 3
        case .patienceEnds: 4
        case .callerRedials: 5
        case .personCalls: 6
        }
    }
}

/// What can happen in a system of hotlines.
enum HotlineEvent: BitwiseCopyable, Sendable {
    /// A person of a group starts to call.
    case personCalls(group: Int32)
    /// A caller tries again, or calls again.
    case callerRedials(call: Int32)
    /// A caller has heard the greeting, or hangs up in it.
    case greetingEnds(call: Int32)
    /// The hotline has opened: a message can be answered.
    case messageDue(call: Int32)
    /// A waiting caller hangs up.
    case patienceEnds(call: Int32)
    /// A waiting caller is offered a callback.
    case offerDue(call: Int32)
    /// The first call of a queue reaches its next rung.
    case rungOpens(queue: Int32)
    /// A caller hangs up who waits for an interpreter, or none was found.
    case interpreterFails(call: Int32)
    /// A caller and a counsellor end their conversation.
    case talkEnds(call: Int32)
    /// A counsellor has finished what followed a call: ringing in vain, handing over, documentation, recovery, rest.
    case afterCallEnds(counsellor: Int32)
    /// A planned pause of a counsellor is due.
    case pauseDue(counsellor: Int32, pause: Int32)
    /// A counsellor comes back from a pause.
    case pauseEnds(counsellor: Int32)
    /// A queue has been long for so long that a team is called in.
    case onCallDue(team: Int32)
    /// A team that was called in arrives; or leaves.
    case onCallArrives(team: Int32)
    case onCallLeaves(team: Int32)
    /// A stay at a service ends.
    case stayEnds(case: Int32)
    /// Somebody gives up waiting for a service.
    case serviceWaitEnds(case: Int32)
    /// Somebody who waits for a service calls again.
    case waiterCalls(case: Int32)
    /// The next entry of the duty plan is due.
    case dutyChanges

    /// Which goes first when several happen at one moment.
    ///
    /// Duty first, so that a counsellor whose shift ends with her call takes no other; then what frees a
    /// counsellor; then what lets a call be answered; then hanging up, so that an answer at the very moment at which patience
    /// ends still counts; new attempts last.
    var priority: UInt8 {
        switch self {
        case .dutyChanges, .pauseDue: 0
        case .afterCallEnds, .pauseEnds, .onCallArrives, .onCallLeaves: 1
        case .talkEnds, .stayEnds: 2
        case .rungOpens, .onCallDue, .offerDue: 3
        case .patienceEnds, .interpreterFails, .serviceWaitEnds: 4
        case .callerRedials, .greetingEnds, .messageDue, .waiterCalls: 5
        case .personCalls: 6
        }
    }
}

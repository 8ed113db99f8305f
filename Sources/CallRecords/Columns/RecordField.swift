/// What a column of call records can hold.
public enum RecordField: String, Sendable, CaseIterable {
    /// When the call came: date and time, or a time alone where all records are of one day. The only one needed.
    case arrival
    /// The number that was dialled, or its name.
    case hotline
    /// When the call joined the queue; empty or midnight for calls that never queued.
    case queueStart = "queue-start"
    /// Time in the queue.
    case wait
    /// How the attempt ended.
    case outcome
    /// Conversation.
    case talk
    /// Documentation after the caller has left.
    case wrapUp = "wrap-up"
    /// The caller's language.
    case language = "caller-language"
    /// Woman, man, girl or boy.
    case gender
    /// The caller group, or the need.
    case group
    /// A pseudonym that is the same for all calls of one person.
    case callerKey = "caller-key"
    /// Who answered.
    case agent

    /// Whether its cells are words that many rows share.
    var isCategory: Bool {
        switch self {
        case .hotline, .outcome, .language, .gender, .group: true
        case .arrival, .queueStart, .wait, .talk, .wrapUp, .callerKey, .agent: false
        }
    }
}

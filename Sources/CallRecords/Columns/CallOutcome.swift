/// How an attempt ended, as records tell.
public enum CallOutcome: String, Sendable, CaseIterable {
    /// Answered by a counsellor.
    case answered
    /// Hung up in the queue.
    case abandoned
    /// Hung up before the queue: in the greeting or the menu.
    case greeting
    /// Heard a busy tone.
    case blocked
    /// Came outside opening hours.
    case closed
    /// Answered, but not what the hotline is for: a wrong number, a silent call.
    case outOfScope = "out-of-scope"
    /// An artefact that is no call.
    case leftOut = "leave-out"

    /// Whether the caller may try again because nobody was reached.
    var isFailure: Bool {
        switch self {
        case .abandoned, .greeting, .blocked, .closed: true
        case .answered, .outOfScope, .leftOut: false
        }
    }

    /// Words that telephone systems use, in lower case.
    static let usualWords: [String: CallOutcome] = {
        let words: [(CallOutcome, [String])] = [
            (
                .answered,
                [
                    "answered", "answer", "agent", "handled", "served", "connected", "completed", "تم الرد",
                    "مجابة",
                ]
            ),
            (
                .abandoned,
                [
                    "abandoned", "abandon", "hang", "hangup", "hung up", "missed", "lost", "no answer",
                    "unanswered", "مهجورة", "لم يرد",
                ]
            ),
            (.greeting, ["greeting", "menu", "ivr", "ivr hangup"]),
            (.blocked, ["blocked", "busy", "congestion", "مشغول"]),
            (.closed, ["closed", "after hours", "out of hours", "مغلق"]),
            (.outOfScope, ["out-of-scope", "out of scope", "wrong number", "silent", "prank"]),
            (.leftOut, ["leave-out", "phantom", "test"]),
        ]
        var table: [String: CallOutcome] = [:]
        for (outcome, names) in words {
            for name in names { table[name] = outcome }
        }
        return table
    }()
}

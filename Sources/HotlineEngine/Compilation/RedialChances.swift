import HotlineModel

/// Chance of another attempt after each way in which one can fail.
struct RedialChances: BitwiseCopyable, Sendable {
    var abandoned = 0.0
    var blocked = 0.0
    var closed = 0.0
    var interrupted = 0.0
    var balked = 0.0
    var interpreter = 0.0
    var callback = 0.0

    init(_ redial: Redial?) {
        guard let redial else { return }
        abandoned = redial.chances[.abandoned] ?? 0
        blocked = redial.chances[.blocked] ?? 0
        closed = redial.chances[.closed] ?? 0
        interrupted = redial.chances[.interrupted] ?? 0
        balked = redial.chances[.balked] ?? 0
        interpreter = redial.chances[.interpreter] ?? 0
        callback = redial.chances[.callback] ?? 0
    }

    subscript(cause: Redial.Cause) -> Double {
        switch cause {
        case .abandoned: abandoned
        case .blocked: blocked
        case .closed: closed
        case .interrupted: interrupted
        case .balked: balked
        case .interpreter: interpreter
        case .callback: callback
        }
    }
}

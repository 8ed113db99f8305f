/// The attempts of callers who have a pseudonym, to find out who tried again. Needs memory for each attempt.
struct CallerAttempts: Sendable {
    private struct Attempt {
        var caller: Int
        var moment: Double
        var isFailure: Bool
    }

    /// A new attempt within this time after a failed one is taken as a redial.
    static let windowSeconds = 86_400.0

    private var attempts: [Attempt] = []

    mutating func add(caller: Int, moment: Double, isFailure: Bool) {
        attempts.append(Attempt(caller: caller, moment: moment, isFailure: isFailure))
    }

    /// What was found, after which no hash is needed any more.
    struct Findings: Sendable {
        /// Attempts with a pseudonym.
        var attempts = 0
        /// Those that follow a failed one of the same caller within the window.
        var redials = 0
        /// Failed ones that could be followed for the whole window.
        var failures = 0
        /// Of these, those after which the caller tried again.
        var retried = 0
        /// Time from a failed attempt to the next.
        var delays = DurationCounts()
    }

    var findings: Findings {
        var findings = Findings(attempts: attempts.count)
        let sorted = attempts.sorted { ($0.caller, $0.moment) < ($1.caller, $1.moment) }
        guard let last = attempts.map(\.moment).max() else { return findings }
        for (place, attempt) in sorted.enumerated() where attempt.isFailure {
            let next = place + 1 < sorted.count ? sorted[place + 1] : nil
            let delay = next.flatMap { $0.caller == attempt.caller ? $0.moment - attempt.moment : nil }
            let retries = delay.map { $0 <= Self.windowSeconds } ?? false
            if retries { findings.redials += 1 }
            guard attempt.moment <= last - Self.windowSeconds else { continue }
            findings.failures += 1
            if retries, let delay {
                findings.retried += 1
                findings.delays.add(delay)
            }
        }
        return findings
    }

    var isEmpty: Bool { attempts.isEmpty }
}

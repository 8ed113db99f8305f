import DiscreteEvents
import OutputAnalysis

/// How many callers try again after an attempt that failed, and when.
public struct RedialStudy: Sendable {
    /// Failed attempts that could be followed for a day.
    public let failures: Int
    /// The share after which the same caller tried again within a day.
    public let share: FittedNumber
    /// The time until they did.
    public let delay: DurationStudy?
    /// The share of all attempts that are somebody's first, or follow no failed one.
    public let firstShare: Double

    init?(_ findings: CallerAttempts.Findings, _ confidence: Confidence) {
        guard findings.attempts >= Disclosure.least,
            Disclosure.allows(part: findings.retried, of: findings.failures),
            let share = FittedNumber(share: findings.retried, of: findings.failures, confidence)
        else { return nil }
        failures = findings.failures
        self.share = share
        delay = DurationStudy(findings.delays, confidence)
        firstShare = 1 - Double(findings.redials) / Double(findings.attempts)
    }
}

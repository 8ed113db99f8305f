/// How many calls ended in one way.
public struct OutcomeShare: Sendable {
    /// The way.
    public let outcome: CallOutcome
    /// Their number; nil where it may not be shown.
    public let calls: Int?
    /// Their share of all calls whose outcome is recorded; nil where it may not be shown.
    public let share: FittedNumber?
}

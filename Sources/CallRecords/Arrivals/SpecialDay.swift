public import HotlineModel

/// A day with far more or fewer calls than usual.
public struct SpecialDay: Sendable, Equatable {
    /// The day.
    public let date: CivilDate
    /// Its calls.
    public let count: Int
    /// What is usual on such a day of the week, this day left aside.
    public let expected: Double
}

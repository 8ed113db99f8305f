public import HotlineModel

/// A day with far more or fewer calls than usual.
public struct SpecialDay: Sendable, Equatable {
    /// The day.
    public let date: CivilDate
    /// Its calls.
    public let count: Int
    /// Its calls, as far as that may be asked: nil where nobody called, which is not told.
    public var calls: Int? { count > 0 ? count : nil }
    /// What is usual on such a day of the week, this day left aside.
    public let expected: Double
}

/// A typed value. It is written as text only by an edition of the document.
public enum Value: Sendable, Hashable {
    /// A number with its unit.
    case quantity(Double, ValueUnit)
    /// An estimate with its interval.
    case estimate(EstimatedValue)
    /// A number of things, with the noun.
    case counted(Int, Noun)
    /// A date.
    case date(CalendarDate)
    /// A time of day, in minutes after midnight, 0 to 1440.
    case time(minute: Int)
    /// No value, and why.
    case absent(Absence)

    /// A whole number.
    public static func count(_ count: Int) -> Value { .quantity(Double(count), .count) }

    /// The same value, or an absence where a number is not finite.
    var checked: Value {
        switch self {
        case .quantity(let value, _) where !value.isFinite: .absent(.notFinite)
        case .estimate(let estimate) where !estimate.value.isFinite: .absent(.notFinite)
        default: self
        }
    }

    /// The number, in its unit's machine-readable form: what tables are sorted by.
    var number: Double? {
        switch checked {
        case .quantity(let value, _): value
        case .estimate(let estimate): estimate.value
        case .counted(let count, _): Double(count)
        case .date(let date): Double(date.daysSince1970)
        case .time(let minute): Double(minute)
        case .absent: nil
        }
    }

    /// The unit, where it has one.
    var unit: ValueUnit? {
        switch self {
        case .quantity(_, let unit): unit
        case .estimate(let estimate): estimate.unit
        case .counted: .count
        case .date, .time, .absent: nil
        }
    }
}

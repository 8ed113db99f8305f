import Documents
import HotlineModel

// Inputs are shown with the digits that they were given with, not with more or fewer.
extension Value {
    /// A number.
    static func plain(_ value: Double) -> Value {
        .quantity(value, .number(decimals: decimals(of: value)))
    }

    /// A part of a whole, from 0 to 1.
    static func part(_ share: Double) -> Value {
        .quantity(share, .share(decimals: decimals(of: share * 100)))
    }

    /// A duration.
    static func seconds(_ seconds: Double) -> Value { .quantity(seconds, .duration) }

    /// A date.
    static func day(_ date: CivilDate) -> Value {
        .date(CalendarDate(daysSince1970: date.dayNumber))
    }

    /// A time of day.
    static func time(_ time: ClockTime) -> Value { .time(minute: time.secondOfDay / 60) }

    /// The decimals that a number needs, at most 4.
    private static func decimals(of value: Double) -> Int {
        var scaled = value
        for decimals in 0..<4 {
            if abs(scaled - scaled.rounded()) <= 1e-9 * max(1, abs(scaled)) { return decimals }
            scaled *= 10
        }
        return 4
    }
}

/// A time of day on a clock, from 00:00 up to and including 24:00.
public struct ClockTime: Sendable, Comparable, Hashable {
    /// Seconds after midnight on a day without a clock change, 0 to 86,400.
    public let secondOfDay: Int

    /// Midnight at the start of a day.
    public static let startOfDay = ClockTime(unchecked: 0)
    /// Midnight at the end of a day.
    public static let endOfDay = ClockTime(unchecked: 86_400)

    /// A time of day, or nil where there is none such.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || hour == 24 && minute == 0 else {
            return nil
        }
        self.init(unchecked: hour * 3_600 + minute * 60)
    }

    /// Reads `HH:MM` (or `H:MM`), from 0:00 to 24:00.
    public init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    private init(unchecked secondOfDay: Int) { self.secondOfDay = secondOfDay }

    /// `HH:MM`.
    public var text: String {
        let hour = secondOfDay / 3_600
        let minute = secondOfDay / 60 % 60
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    /// Earlier in the day comes first.
    public static func < (one: ClockTime, other: ClockTime) -> Bool { one.secondOfDay < other.secondOfDay }
}

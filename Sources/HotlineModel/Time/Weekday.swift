/// A day of the week, numbered as ISO 8601 does less one: Monday 0 to Sunday 6.
public enum Weekday: Int, Sendable, CaseIterable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The day's name as scenario files write it.
    public var name: String {
        switch self {
        case .monday: "monday"
        case .tuesday: "tuesday"
        case .wednesday: "wednesday"
        case .thursday: "thursday"
        case .friday: "friday"
        case .saturday: "saturday"
        case .sunday: "sunday"
        }
    }

    /// The day that a scenario file calls by this name.
    public init?(name: String) {
        guard let day = Weekday.allCases.first(where: { $0.name == name }) else { return nil }
        self = day
    }

    /// Monday comes first.
    public static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}

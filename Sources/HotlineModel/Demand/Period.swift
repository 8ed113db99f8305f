/// Days with habits of their own, such as Ramadan, a feast or school holidays. Dates are input: they follow official announcements and are never computed.
public struct Period: Sendable, Equatable {
    /// The key under which the scenario file defines the period.
    public var name: String
    /// The first day.
    public var from: CivilDate
    /// The last day.
    public var to: CivilDate
    /// Factor on the calls of these days.
    public var volume: Double
    /// The profile that replaces every group's own; nil to keep them.
    public var profile: String?

    /// Creates a period.
    public init(name: String, from: CivilDate, to: CivilDate, volume: Double = 1, profile: String? = nil) {
        self.name = name
        self.from = from
        self.to = to
        self.volume = volume
        self.profile = profile
    }

    /// Whether a day belongs to the period.
    public func contains(_ date: CivilDate) -> Bool { from <= date && date <= to }
}

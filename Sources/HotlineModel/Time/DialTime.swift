/// When a person dials first, as far as equity asks.
public enum DialTime: String, Sendable, CaseIterable {
    /// By day on a day that is not of the weekend.
    case weekdays
    /// At night or on a day of the weekend: in a local hour that begins at night as `costs.night` has it, or on a day of
    /// `calendar.weekend`.
    case offHours = "off-hours"
}

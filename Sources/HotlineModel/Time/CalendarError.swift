/// Why a scenario's calendar cannot be used.
public enum CalendarError: Error, Sendable, Equatable {
    /// The time-zone database knows no zone of this name.
    case unknownZone(String)
}

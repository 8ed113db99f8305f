/// What happens to a caller outside opening hours.
public enum AfterHoursRule: Sendable, Equatable {
    /// The call ends.
    case lost
    /// The caller may leave a message and is called back once the hotline has opened.
    case voicemail
    /// The call is connected to another hotline.
    case forward(to: String)
}

/// A planned stretch of a shift away from the phone.
struct Pause: BitwiseCopyable, Sendable {
    /// Seconds from the shift's start, or the horizon's if that is later, at which the first counsellor leaves.
    var offset: Double
    /// How long each is away.
    var seconds: Double
    /// The counsellors leave one after the other, evenly over this time.
    var spread: Double
    /// A break of the shift, or planned time for something else.
    var isBreak: Bool
    /// Whether it is paid.
    var isPaid: Bool
}

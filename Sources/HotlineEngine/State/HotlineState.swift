/// A hotline's lines and opening hours at the current moment.
struct HotlineState: BitwiseCopyable, Sendable {
    /// Lines held.
    var held: Int32 = 0
    /// Openings and closings so far.
    var openingsPassed: Int32 = 0
}

/// One hotline that a group may dial first.
struct CompiledDial: BitwiseCopyable, Sendable {
    /// The hotline's index.
    var hotline: Int32
    /// The share of persons who dial this hotline or one before it in the list; 1 for the last.
    var upTo: Double
}

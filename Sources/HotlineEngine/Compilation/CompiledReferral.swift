/// A service that persons of a group may be referred to.
struct CompiledReferral: BitwiseCopyable, Sendable {
    /// The service's index.
    var service: Int32
    /// Chance after a first call that was answered.
    var chance: Double
}

/// That callers want a counsellor of a gender.
public struct CounsellorPreference: Sendable, Equatable {
    /// The gender that they want.
    public var gender: Gender
    /// Share of the group that has the preference, between 0 and 1.
    public var share: Double
    /// How long the preference holds: after that any counsellor may answer. nil for a hard rule.
    public var waitsAtMostSeconds: Double?

    /// Creates a preference.
    public init(gender: Gender, share: Double = 1, waitsAtMostSeconds: Double? = nil) {
        self.gender = gender
        self.share = share
        self.waitsAtMostSeconds = waitsAtMostSeconds
    }
}

/// Gender and age band, as hotlines and shelters use them to decide whom they serve.
public enum Gender: String, Sendable, CaseIterable {
    /// An adult woman.
    case woman
    /// An adult man.
    case man
    /// A girl under 18.
    case girl
    /// A boy under 18.
    case boy
}

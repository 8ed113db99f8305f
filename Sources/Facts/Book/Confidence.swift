/// How far a figure can be trusted.
public enum Confidence: String, Sendable, CaseIterable {
    /// An official body or a reviewed paper, the figure read directly.
    case high
    /// A press report of an official figure, or computed from such.
    case medium
    /// Second-hand, a single old report, a weak analogy, or chosen.
    case low
}

/// A scenario fragment with what call records say, for other files to extend: JSON with comments.
///
/// Every number is rounded (`Disclosure`), names its basis and says its interval in a comment above it. Where records name
/// counsellors, the fragment can be simulated as it stands; else the file that extends it says who is on duty.
public struct ScenarioFragment: Sendable {
    /// The text of the file.
    public let text: String
    /// Whether it says who is on duty, and everything else that a scenario needs.
    public let isComplete: Bool

    /// Writes a fragment.
    public init(_ fit: RecordsFit) {
        let writer = FragmentWriter(fit)
        text = writer.root.document(head: writer.head)
        isComplete = fit.staffing.map { !$0.shifts.isEmpty } ?? false && fit.talk != nil
    }
}

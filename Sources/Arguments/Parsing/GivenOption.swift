/// An option as it was given.
public struct GivenOption: Equatable, Sendable {
    /// Its name, without dashes.
    public let name: String
    /// The text of its value; nil for a flag.
    public let value: String?
    /// Whether it can change the result; false for threads, output, progress and the like.
    public let changesResult: Bool
}

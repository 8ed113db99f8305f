/// A value put at a path, written `PATH=VALUE`.
public struct Assignment: Equatable, Sendable, CustomStringConvertible {
    /// The dotted path; never empty, free of `=`.
    public let path: String
    /// The text put there; may be empty and may hold `=`.
    public let value: String

    /// As it is written.
    public var description: String { "\(path)=\(value)" }
}

/// A stretch of a file's text.
public struct SourceLocation: Sendable {
    /// The file.
    public let source: SourceText
    /// The first byte.
    let offset: Int
    /// How many bytes.
    let length: Int

    /// The line, from 1.
    public var line: Int { source.line(of: offset) }
    /// The column, from 1, in characters.
    public var column: Int { source.position(of: offset).column }
}

/// Why call records cannot be read at all. No sentence quotes a cell.
public struct RecordsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Everything that is wrong, a sentence each.
    public let sentences: [String]
    /// Whether a file is missing, rather than wrong.
    public let isMissingFile: Bool

    init(_ sentences: [String], isMissingFile: Bool = false) {
        self.sentences = sentences
        self.isMissingFile = isMissingFile
    }

    /// The sentences, one a line.
    public var description: String { sentences.joined(separator: "\n") }
}

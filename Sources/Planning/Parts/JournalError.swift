/// Why finished replications cannot be kept or taken up.
public enum JournalError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file holds something else.
    case noJournal(String)
    /// The file holds replications of another study.
    case otherStudy(String, PartDifference)
    /// Another run writes to the file at this moment.
    case inUse(String)
    /// The file cannot be read.
    case unreadable(String)
    /// The file cannot be written.
    case unwritable(String)
    /// The path leads to what is no file and keeps nothing, such as a pipe.
    case noFile(String)

    /// A sentence for a planner.
    public var description: String {
        switch self {
        case .noJournal(let path):
            "\"\(path)\" holds something else than the finished replications of a run; name another file"
        case .otherStudy(let path, let difference):
            """
            "\(path)" holds replications of another run: the \(difference.rawValue) differ; name another file, or \
            delete this one
            """
        case .inUse(let path): "\"\(path)\" is being written by another run"
        case .unreadable(let path): "\"\(path)\" cannot be read"
        case .unwritable(let path): "\"\(path)\" cannot be written"
        case .noFile(let path):
            "\"\(path)\" is no file but a folder, a pipe or a device; name a file that keeps what is written"
        }
    }
}

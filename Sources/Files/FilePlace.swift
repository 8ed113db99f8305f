import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a path leads once every symbolic link is followed, and what is there.
///
/// Two paths are equal where they lead to one file, whichever words and links they take; a file that is not there yet is known
/// by its folder and its name.
public struct FilePlace: Sendable {
    /// What is at a place.
    public enum Content: Sendable {
        /// Nothing, so that a file can be made there.
        case nothing
        /// A file that keeps what is written into it.
        case regularFile
        /// A folder.
        case folder
        /// A device, whose reader or writer is no file.
        case device
        /// A pipe or a socket.
        case pipe
    }

    /// The path without symbolic links in its last part; as it was given where that leads through no file system.
    public let path: String
    /// What is there.
    public let content: Content
    private let identity: Identity

    private struct Identity: Hashable {
        var device: UInt64
        var node: UInt64
        /// Empty for what is there.
        var name: String
    }

    /// Looks where a path leads.
    public init(_ path: String) {
        let end = Self.followed(path)
        var facts = stat()
        if unsafe stat(path, &facts) == 0 {
            identity = Self.identity(facts, name: "")
            switch facts.st_mode & S_IFMT {
            case S_IFREG: content = .regularFile
            case S_IFDIR: content = .folder
            case S_IFCHR, S_IFBLK: content = .device
            default: content = .pipe
            }
            // What a program was started with is written where it stands, even where it is a file.
            self.path = content == .regularFile && !Self.isStream(end) ? end : path
            return
        }
        content = .nothing
        self.path = end
        let (folder, name) = Self.parts(of: end)
        if unsafe stat(folder, &facts) == 0 {
            identity = Self.identity(facts, name: name)
        } else {
            identity = Identity(device: 0, node: 0, name: end)
        }
    }

    /// Whether a file can be kept there: one is there, or nothing is.
    public var keepsFiles: Bool { content == .nothing || content == .regularFile }

    /// Whether this is a stream that the program was started with, such as `/dev/stdout`, and not a file with a name.
    public var isStream: Bool { Self.isStream(Self.followed(path)) }

    private static func isStream(_ path: String) -> Bool {
        path.hasPrefix("/proc/") || path.hasPrefix("/dev/fd/")
    }

    private static func identity(_ facts: stat, name: String) -> Identity {
        Identity(
            device: UInt64(truncatingIfNeeded: facts.st_dev), node: UInt64(truncatingIfNeeded: facts.st_ino),
            name: name)
    }

    /// The path that the symbolic links at the end of a path lead to.
    private static func followed(_ path: String) -> String {
        var path = path
        // As many links as the system follows.
        for _ in 0..<40 {
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
            // What stands for an open file of a process has no name to go on with.
            if isStream(path) { break }
            let folder = parts(of: path).folder
            path = target.hasPrefix("/") ? target : "\(folder)/\(target)"
        }
        return path
    }

    private static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, String(path[path.index(after: slash)...]))
    }
}

extension FilePlace: Hashable {
    /// Whether two paths lead to one file.
    public static func == (one: FilePlace, other: FilePlace) -> Bool { one.identity == other.identity }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}

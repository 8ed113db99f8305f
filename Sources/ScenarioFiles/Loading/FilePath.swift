import FoundationEssentials

/// Paths as text, and where they really lead.
enum FilePath {
    /// The folder part of a path; empty for a plain file name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path relative to a folder, without `.` and without `..` where it can be resolved.
    static func join(_ folder: String, _ path: String) -> String {
        var parts: [Substring] = []
        for part in (folder.isEmpty ? path : "\(folder)/\(path)").split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return (folder.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    /// The absolute path without symbolic links, whether or not the file itself is there.
    static func real(_ path: String) -> String {
        let url = URL(fileURLWithPath: path.isEmpty ? "." : path).standardizedFileURL
        let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
        return folder.appendingPathComponent(url.lastPathComponent).resolvingSymlinksInPath().path
    }

    /// Whether a real path lies in a real folder or below.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
}

import Foundation
import Suggestions

/// Reads a scenario's file and the files that it extends, one after the other.
struct FileChain {
    /// Collects what is wrong with the files.
    var bag = DiagnosticBag()
    /// The files read, by the name that diagnostics use: the scenario's own first, what it extends after it.
    private(set) var files: [String] = []
    /// Their trees, in the same order, without `extends`.
    private var trees: [JSONSyntax] = []
    /// The folder that no file may lie outside of, without symbolic links.
    private let root: String
    /// Whether a file that is extended could not be had, so that the rest cannot be judged.
    private var isBroken = false
    /// The real paths of the files read, to notice a circle.
    private var visited: [String] = []

    /// A chain whose files all lie in a folder or below.
    init(folder: String) { root = FilePath.real(folder) }

    /// The files merged, the scenario's own last; nil where one could not be had.
    ///
    /// Also reports nulls that remove nothing.
    mutating func merged() -> JSONSyntax? {
        if isBroken { return nil }
        var merged: JSONSyntax?
        for tree in trees.reversed() {
            guard let base = merged else {
                merged = tree
                continue
            }
            var idle: [MergePatch.IdleRemoval] = []
            merged = MergePatch.apply(tree, to: base, idle: &idle)
            for removal in idle.prefix(DiagnosticBag.limit) {
                let meant = NearestName.suggestion(for: removal.member.key, among: removal.present)
                bag.add(
                    .nothingToRemove,
                    "there is no \"\(removal.member.key)\" to remove here"
                        + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
                    at: removal.member.keyLocation, severity: .warning)
            }
        }
        return merged
    }

    /// Reads a file and what it extends.
    mutating func read(path: String) {
        visited.append(FilePath.real(path))
        guard let bytes = bytes(of: path, named: path, at: nil) else {
            isBroken = true
            return
        }
        read(SourceText(name: path, bytes: bytes), folder: FilePath.folder(of: path))
    }

    /// Reads a text and what it extends, relative to a folder.
    mutating func read(_ source: SourceText, folder: String) {
        var next = take(source)
        var folder = folder
        while let (name, location) = next {
            next = nil
            isBroken = true
            let path = FilePath.join(folder, name)
            let real = FilePath.real(path)
            if name.isEmpty || name.hasPrefix("/") || !FilePath.isInside(real, root) {
                bag.add(
                    .outsideFolder,
                    "\"\(name)\" is no file in the folder of the scenario; a scenario extends files of its own "
                        + "folder, named relative to the file that names them", at: location)
            } else if let place = visited.firstIndex(of: real) {
                // A text from standard input has no path, so the names of files lag behind the paths by that.
                let circle = files.suffix(visited.count - place) + [path]
                bag.add(
                    .extendsCycle,
                    "these files extend each other in a circle: \(circle.joined(separator: " -> "))",
                    at: location)
            } else if let bytes = bytes(of: path, named: name, at: location) {
                isBroken = false
                visited.append(real)
                folder = FilePath.folder(of: path)
                next = take(SourceText(name: path, bytes: bytes))
            }
        }
    }

    /// Keeps a file's tree and returns what it extends.
    private mutating func take(_ source: SourceText) -> (name: String, location: SourceLocation)? {
        files.append(source.name)
        guard var tree = JSONReader.read(source, into: &bag) else {
            isBroken = true
            return nil
        }
        guard var members = tree.members else {
            isBroken = true
            bag.add(.wrongType, "a scenario must be an object, not \(tree.kind)", at: tree.location)
            return nil
        }
        let extended = tree["extends"]
        members.removeAll { $0.key == "extends" }
        tree.value = .object(members)
        trees.append(tree)
        guard let extended else { return nil }
        guard case .string(let name) = extended.value else {
            isBroken = true
            bag.add(
                .wrongType, "extends must be the name of a file, not \(extended.kind)", at: extended.location)
            return nil
        }
        return (name, extended.location)
    }

    /// The bytes of a file, a little more than can be read at most; reports where there are none.
    private mutating func bytes(of path: String, named name: String, at location: SourceLocation?) -> [UInt8]?
    {
        guard FileManager.default.fileExists(atPath: path) else {
            let folder = FilePath.folder(of: path)
            let beside =
                (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
            let file = path.split(separator: "/").last.map(String.init) ?? path
            let meant = NearestName.suggestion(for: file, among: beside.sorted())
            bag.add(
                .missingFile,
                "there is no file \"\(name)\"" + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
                at: location)
            return nil
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: FilePath.real(path))
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            bag.add(.unreadableFile, "\"\(name)\" is a folder, not a file", at: location)
            return nil
        }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            return [UInt8](try handle.read(upToCount: JSONReader.sizeLimit + 1) ?? Data())
        } catch {
            bag.add(.unreadableFile, "\"\(name)\" cannot be read: \(Self.reason(error))", at: location)
            return nil
        }
    }

    private static func reason(_ error: any Error) -> String {
        if let cocoa = error as? CocoaError, cocoa.code == .fileReadNoPermission {
            return "permission denied"
        }
        return "the file system reports an error"
    }
}

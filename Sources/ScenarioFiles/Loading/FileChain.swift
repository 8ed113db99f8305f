import Suggestions

/// Reads a scenario's file and the files that it extends, one after the other.
struct FileChain {
    /// Collects what is wrong with the files.
    var bag = DiagnosticBag()
    /// The files read, by the name that diagnostics use: the scenario's own first, what it extends after it.
    private(set) var files: [String] = []
    /// Their trees, in the same order, without `extends`.
    private var trees: [JSONSyntax] = []
    /// The folder that no file may lie outside of.
    private let folder: ScenarioFolder
    /// The folder in which the scenario's own file lies.
    private let ownFolder: String
    /// The folders of the files read, by the name that diagnostics use.
    private var folders: [String: String] = [:]
    /// Whether a file that is extended could not be had, so that the rest cannot be judged.
    private var isBroken = false
    /// The real paths of the files read, to notice a circle.
    private var visited: [String] = []

    /// A chain whose files all lie in a folder or below.
    init(folder: String) {
        self.folder = ScenarioFolder(folder)
        ownFolder = folder
    }

    /// The tables that the files name, each relative to the file that names it; those in settings to the scenario's own.
    var tables: FileAccess {
        let (folder, folders, ownFolder) = (folder, folders, ownFolder)
        return FileAccess { name, source throws(FileAccess.Refusal) in
            let path = try folder.path(
                of: name, from: folders[source.name] ?? ownFolder, use: "reads tables")
            return SourceText(
                name: path,
                bytes: try ScenarioFolder.bytes(of: path, named: name, limit: CSVTable.sizeLimit))
        }
    }

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
        do {
            let bytes = try ScenarioFolder.bytes(of: path, named: path, limit: JSONReader.sizeLimit)
            read(SourceText(name: path, bytes: bytes), folder: FilePath.folder(of: path))
        } catch {
            isBroken = true
            bag.add(error.code, error.message, at: nil)
        }
    }

    /// Reads a text and what it extends, relative to a folder.
    mutating func read(_ source: SourceText, folder: String) {
        var next = take(source, folder: folder)
        var folder = folder
        while let (name, location) = next {
            next = nil
            isBroken = true
            do {
                let path = try self.folder.path(of: name, from: folder, use: "extends files")
                let real = FilePath.real(path)
                if let place = visited.firstIndex(of: real) {
                    // A text from standard input has no path, so the names of files lag behind the paths by that.
                    let circle = files.suffix(visited.count - place) + [path]
                    bag.add(
                        .extendsCycle,
                        "these files extend each other in a circle: \(circle.joined(separator: " -> "))",
                        at: location)
                    continue
                }
                let bytes = try ScenarioFolder.bytes(of: path, named: name, limit: JSONReader.sizeLimit)
                isBroken = false
                visited.append(real)
                folder = FilePath.folder(of: path)
                next = take(SourceText(name: path, bytes: bytes), folder: folder)
            } catch {
                bag.add(error.code, error.message, at: location)
            }
        }
    }

    /// Keeps a file's tree and returns what it extends.
    private mutating func take(
        _ source: SourceText, folder: String
    ) -> (name: String, location: SourceLocation)? {
        files.append(source.name)
        folders[source.name] = folder
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
}

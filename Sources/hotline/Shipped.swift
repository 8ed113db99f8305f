import Arguments
import FoundationEssentials

/// The folders that are shipped beside the program: `scenarios` and `seeds`.
enum Shipped {
    /// The file of a shipped example, relative to the current folder where it is there; nil where there is none.
    static func scenario(_ name: String) -> String? {
        file("scenarios/\(name).jsonc")
    }

    /// The folder of the named random seeds; nil where there is none.
    static var seeds: String? { file("seeds/random") }

    /// The folder of facts and assumptions; nil where there is none.
    static var facts: String? { file("seeds/facts") }

    /// The names of all shipped examples.
    static var names: [String] {
        guard let folder = file("scenarios"),
            let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { return [] }
        return files.sorted().filter { $0.hasSuffix(".jsonc") }.map { String($0.dropLast(6)) }
    }

    /// Offers files and the examples' names.
    static var completion: ValueCompletion {
        .dynamic(files: true) { _ in names.map { CompletionCandidate($0) } }
    }

    /// A file or folder by its path in the package: in the current folder, else in the package that the program was built in
    /// or unpacked with.
    private static func file(_ path: String) -> String? {
        if FileManager.default.fileExists(atPath: path) { return path }
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        else { return nil }
        var folders = program.split(separator: "/").dropLast()
        while !folders.isEmpty {
            let candidate = "/\(folders.joined(separator: "/"))/\(path)"
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            folders.removeLast()
        }
        return nil
    }
}

import FoundationEssentials
import ScenarioFiles

/// The files of one folder of the seeds.
enum SeedFolder {
    /// The texts of a folder's `.json` and `.jsonc` files, in the order of their names.
    static func sources(in folder: String, into bag: inout DiagnosticBag) -> [SourceText] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            bag.add(.unreadableFile, "the folder \(folder) cannot be read", at: nil)
            return []
        }
        var sources: [SourceText] = []
        for name in names.sorted()
        where !name.hasPrefix(".") && (name.hasSuffix(".jsonc") || name.hasSuffix(".json")) {
            let path = "\(folder)/\(name)"
            if let data = FileManager.default.contents(atPath: path) {
                sources.append(SourceText(name: path, bytes: Array(data)))
            } else {
                bag.add(.unreadableFile, "the file \(path) cannot be read", at: nil)
            }
        }
        if sources.isEmpty && !bag.hasErrors {
            bag.add(.unreadableFile, "the folder \(folder) holds no .jsonc file", at: nil)
        }
        return sources
    }
}

import Files
import FoundationEssentials
import Suggestions

/// The folder that no file of a scenario may lie outside of.
struct ScenarioFolder: Sendable {
    /// Its real path, without symbolic links.
    private let root: String

    init(_ folder: String) { root = FilePath.real(folder) }

    /// The path of a file that another file names.
    ///
    /// - Parameters:
    ///   - name: the path as it is written, relative to the file in which it stands.
    ///   - folder: the folder of that file.
    ///   - use: what the file is named for, as in "a scenario extends files of its own folder".
    /// - Throws: a refusal where it lies outside the folder.
    func path(
        of name: String, from folder: String, use: String
    ) throws(FileAccess.Refusal) -> String {
        let path = FilePath.join(folder, name)
        if !name.isEmpty, !name.hasPrefix("/"), FilePath.isInside(FilePath.real(path), root) { return path }
        throw FileAccess.Refusal(
            .outsideFolder,
            "\"\(name)\" is no file in the folder of the scenario; a scenario \(use) of its own folder, named "
                + "relative to the file that names them")
    }

    /// The bytes of a file, a little more than can be read at most.
    ///
    /// - Throws: a refusal where there is no such file or it cannot be read.
    static func bytes(of path: String, named name: String, limit: Int) throws(FileAccess.Refusal) -> [UInt8] {
        guard FileManager.default.fileExists(atPath: path) else {
            let folder = FilePath.folder(of: path)
            let beside =
                (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
            let file = path.split(separator: "/").last.map(String.init) ?? path
            let meant = NearestName.suggestion(for: file, among: beside.sorted())
            throw FileAccess.Refusal(
                .missingFile,
                "there is no file \"\(name)\"" + (meant.map { "; did you mean \"\($0)\"?" } ?? ""))
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: FilePath.real(path))
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            throw FileAccess.Refusal(.unreadableFile, "\"\(name)\" is a folder, not a file")
        }
        do throws(FileFailure) {
            return try OpenFile(reading: path).next(limit + 1)
        } catch {
            let reason = error.isPermissionDenied ? "permission denied" : "the file system reports an error"
            throw FileAccess.Refusal(.unreadableFile, "\"\(name)\" cannot be read: \(reason)")
        }
    }
}

import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a file whole.
public enum WholeFile {
    /// What becomes of a path that leads to no file, such as a pipe.
    public enum Others: Sendable {
        /// It is written into and stays what it is.
        case writtenInto
        /// It is refused.
        case refused
    }

    /// Writes bytes to where a path leads.
    ///
    /// A file is written beside and then renamed, so that nobody finds half of it; a symbolic link stays, and the file that it
    /// leads to is replaced. A pipe or a device is never replaced.
    ///
    /// - Parameters:
    ///   - bytes: all that the file is to hold.
    ///   - path: where to write it.
    ///   - others: what becomes of a pipe or a device.
    /// - Throws: `FileFailure`.
    public static func write(
        _ bytes: [UInt8], to path: String, others: Others = .writtenInto
    ) throws(FileFailure) {
        let place = FilePlace(path)
        switch place.content {
        case .folder: throw FileFailure(code: EISDIR)
        case .device, .pipe:
            if others == .refused { throw .noRegularFile }
            try fill(bytes, at: path)
        case .regularFile where place.isStream: try fill(bytes, at: path)
        case .nothing, .regularFile: try replace(bytes, at: place.path)
        }
    }

    private static func replace(_ bytes: [UInt8], at path: String) throws(FileFailure) {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw FileFailure(code: EIO)
        }
    }

    private static func fill(_ bytes: [UInt8], at path: String) throws(FileFailure) {
        try OpenFile(filling: path).add(bytes)
    }
}

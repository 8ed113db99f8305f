#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file cannot be opened, read or written.
public struct FileFailure: Error, Sendable, Equatable {
    /// The system's number of the error.
    let code: Int32

    /// A path leads to what is no file, such as a pipe, where only a file will do.
    static let noRegularFile = FileFailure(code: -1)

    /// Whether the path leads to what is no file, such as a pipe, where only a file will do.
    public var isNoRegularFile: Bool { self == .noRegularFile }

    /// Whether the file is somebody else's to read or write.
    public var isPermissionDenied: Bool { code == EACCES || code == EPERM }
}

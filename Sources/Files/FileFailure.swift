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

    /// Whether the file is somebody else's to read or write.
    public var isPermissionDenied: Bool { code == EACCES || code == EPERM }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that stays open: read from the front on, or read and written by place.
///
/// A class because the file is closed when nobody needs it any more. Places are bytes from the start of the file.
public final class OpenFile: Sendable {
    private let descriptor: Int32
    private let isOurs: Bool
    /// Bytes read at once.
    private static let block = 1 << 20

    /// Opens a file that is there, to read it.
    ///
    /// - Throws: `FileFailure`.
    public convenience init(reading path: String) throws(FileFailure) {
        try self.init(path, O_RDONLY)
    }

    /// Opens a file that is there, to read and write it.
    ///
    /// - Throws: `FileFailure`.
    public convenience init(updating path: String) throws(FileFailure) {
        try self.init(path, O_RDWR)
    }

    /// Opens what is there, to write it from the front on; waits for the reader of a pipe, and empties a file.
    ///
    /// - Throws: `FileFailure`.
    convenience init(filling path: String) throws(FileFailure) {
        try self.init(path, O_WRONLY | O_TRUNC)
    }

    /// What the program is given to read.
    public static let standardInput = OpenFile(borrowing: STDIN_FILENO)

    private init(_ path: String, _ mode: Int32) throws(FileFailure) {
        descriptor = unsafe open(path, mode | O_CLOEXEC)
        isOurs = true
        if descriptor < 0 { throw FileFailure(code: errno) }
    }

    private init(borrowing descriptor: Int32) {
        self.descriptor = descriptor
        isOurs = false
    }

    deinit {
        if isOurs, descriptor >= 0 { close(descriptor) }
    }

    /// The next bytes, fewer than asked for only at the end.
    ///
    /// - Throws: `FileFailure`.
    public func next(_ count: Int) throws(FileFailure) -> [UInt8] {
        try unsafe bytes(count) { buffer, _ in unsafe read(descriptor, buffer.baseAddress, buffer.count) }
    }

    /// The bytes at a place, fewer than asked for only at the end.
    ///
    /// - Throws: `FileFailure`.
    public func bytes(at place: Int, count: Int) throws(FileFailure) -> [UInt8] {
        try unsafe bytes(count) { buffer, done in
            unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(place + done))
        }
    }

    /// Writes bytes at a place, whole.
    ///
    /// - Throws: `FileFailure`.
    public func put(_ bytes: [UInt8], at place: Int) throws(FileFailure) {
        try unsafe put(bytes) { rest, done in
            unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(place + done))
        }
    }

    /// Writes bytes behind what was written last, whole.
    ///
    /// - Throws: `FileFailure`.
    func add(_ bytes: [UInt8]) throws(FileFailure) {
        try unsafe put(bytes) { rest, _ in unsafe write(descriptor, rest.baseAddress, rest.count) }
    }

    /// The length in bytes.
    ///
    /// - Throws: `FileFailure`.
    public func size() throws(FileFailure) -> Int {
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0 else { throw FileFailure(code: errno) }
        return Int(facts.st_size)
    }

    /// Cuts off what lies behind a place.
    ///
    /// - Throws: `FileFailure`.
    public func cut(at place: Int) throws(FileFailure) {
        guard ftruncate(descriptor, off_t(place)) == 0 else { throw FileFailure(code: errno) }
    }

    /// Keeps other processes that ask from the file until this one ends or closes it.
    ///
    /// - Returns: whether no other process keeps it; where the file system cannot say, none does.
    public func claim() -> Bool {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
    }

    /// Writes as often as it takes.
    private func put(
        _ bytes: [UInt8], write: (UnsafeRawBufferPointer, _ done: Int) -> Int
    ) throws(FileFailure) {
        var done = 0
        while done < bytes.count {
            let written = unsafe bytes[done...].withUnsafeBytes { rest in unsafe write(rest, done) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { throw FileFailure(code: written < 0 ? errno : EIO) }
            done += written
        }
    }

    /// Reads as often as it takes, a block at most at a time.
    private func bytes(
        _ count: Int, read: (UnsafeMutableRawBufferPointer, _ done: Int) -> Int
    ) throws(FileFailure) -> [UInt8] {
        var all: [UInt8] = []
        while all.count < count {
            var got = 0
            let block = unsafe [UInt8](
                unsafeUninitializedCapacity: min(count - all.count, Self.block)
            ) { buffer, length in
                got = unsafe read(UnsafeMutableRawBufferPointer(buffer), all.count)
                length = max(0, got)
            }
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw FileFailure(code: errno) }
            if got == 0 { break }
            if all.isEmpty { all = block } else { all += block }
        }
        return all
    }
}

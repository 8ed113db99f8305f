#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A stream that the program was started with.
public enum StandardStream: Int32, Sendable {
    /// What is read.
    case input = 0
    /// Where results go.
    case output = 1
    /// Where everything else goes.
    case error = 2

    /// Whether a person sits at its end.
    public var isTerminal: Bool { isatty(rawValue) != 0 }

    /// The terminal's columns; nil for a stream that is none, or does not tell.
    public var columns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes a text whole.
    ///
    /// The signal of a closed pipe is ignored from the first write on, so that a reader who has seen enough is an error here
    /// and not a sudden end.
    ///
    /// - Throws: `StreamFailure`.
    public func write(_ text: String) throws(StreamFailure) {
        _ = Self.pipesAreErrors
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { bytes in
                unsafe Self.writeSome(rawValue, bytes.baseAddress, bytes.count)
            }
            if written < 0 {
                switch errno {
                case EINTR: continue
                case EPIPE: throw .readerGone
                default: throw .failed(unsafe String(cString: strerror(errno)))
                }
            }
            rest = rest.dropFirst(written)
        }
    }

    /// Makes the streams safe to write to; to be called before any file is opened.
    ///
    /// A stream that the program was started without gets a place of its own that cannot be used, so that no file opened later
    /// takes its number and with it what was meant for the stream. A file that has grown to the limit of the process is an
    /// error where it is written, and not a sudden end.
    public static func prepare() {
        for (stream, mode) in [(input, O_WRONLY), (output, O_RDONLY), (error, O_RDONLY)]
        where fcntl(stream.rawValue, F_GETFD) < 0 {
            // The lowest free number is this stream's: those below are taken.
            _ = unsafe open("/dev/null", mode)
        }
        signal(SIGXFSZ, SIG_IGN)
    }

    /// All bytes up to the end, or up to one more than can be read.
    public static func readInput(limit: Int) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while all.count <= limit {
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe read(StandardStream.input.rawValue, bytes.baseAddress, bytes.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return all }
            all += buffer[..<count]
        }
        return all
    }

    private static let pipesAreErrors: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return true
    }()

    private static func writeSome(_ stream: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(stream, bytes, count)
        #elseif canImport(Musl)
            unsafe Musl.write(stream, bytes, count)
        #else
            unsafe Darwin.write(stream, bytes, count)
        #endif
    }
}

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C as a request: the program finishes what it can. A second one ends it at once.
public enum Interruption {
    private static let requests = Atomic(0)

    /// The status of a program that was interrupted, as shells report it.
    public static let exitStatus: Int32 = 130

    /// From now on Ctrl-C is a request.
    public static func listen() {
        // Touched here, so that the handler need not make it.
        _ = requests.load(ordering: .relaxed)
        // Programs that start others from a thread of a pool hand on a mask that blocks everything.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        signal(SIGINT) { _ in
            if Interruption.requests.wrappingAdd(1, ordering: .relaxed).oldValue > 0 {
                _exit(Interruption.exitStatus)
            }
        }
    }

    /// Whether Ctrl-C was pressed.
    public static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }
}

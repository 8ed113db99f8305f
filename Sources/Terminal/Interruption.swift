import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C, and the signal SIGTERM by which schedulers end a job, as a request: the program finishes what it can. A second one
/// ends it at once.
public enum Interruption {
    private static let requests = Atomic(0)

    /// The status of a program that was interrupted by either, as shells report it for Ctrl-C.
    public static let exitStatus: Int32 = 130

    /// From now on both signals are requests.
    public static func listen() {
        // Touched here, so that the handler need not make it.
        _ = requests.load(ordering: .relaxed)
        // Programs that start others from a thread of a pool hand on a mask that blocks everything.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            unsafe sigaddset(&signals, number)
            signal(number) { _ in
                if Interruption.requests.wrappingAdd(1, ordering: .relaxed).oldValue > 0 {
                    _exit(Interruption.exitStatus)
                }
            }
        }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Whether either signal has come.
    public static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }
}

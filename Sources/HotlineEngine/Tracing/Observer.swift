/// Watches a replication step by step. The engine is compiled once for each observer, so that the one who does not look
/// costs nothing.
protocol Observer: ~Copyable {
    /// Whether steps are worth describing.
    static var watches: Bool { get }
    /// Takes note of a step.
    mutating func note(_ entry: TraceEntry)
}

/// Watches nothing.
struct NoObserver: Observer, ~Copyable {
    static var watches: Bool { false }
    mutating func note(_ entry: TraceEntry) {}
}

/// Keeps every step.
struct Recorder: Observer, ~Copyable {
    static var watches: Bool { true }
    private(set) var entries: [TraceEntry] = []
    mutating func note(_ entry: TraceEntry) { entries.append(entry) }
}

/// Collects everything that is wrong, so that a planner sees it at once.
public struct DiagnosticBag: Sendable {
    /// The most errors and the most warnings that are kept; a file that is not a scenario at all would drown its
    /// first error.
    static let limit = 200
    private var found: [Diagnostic] = []
    private var files: [String] = []
    private var errorCount = 0
    private var warningCount = 0

    /// An empty bag.
    public init() {}

    /// All of them, by file in the order of reading, then line and column; those without a place come last.
    public var all: [Diagnostic] {
        func place(_ diagnostic: Diagnostic) -> (Int, Int) {
            guard let location = diagnostic.location else { return (.max, 0) }
            return (files.firstIndex(of: location.source.name) ?? files.count, location.offset)
        }
        return found.enumerated().map { (place($0.element), $0.offset, $0.element) }.sorted {
            ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1)
        }.map(\.2)
    }

    /// Whether the scenario cannot be simulated.
    public var hasErrors: Bool { errorCount > 0 }

    /// How many were found beyond those that are kept.
    public var omitted: Int { errorCount + warningCount - found.count }

    /// Whether another error would not be kept: there is no use in looking for more.
    var isFull: Bool { errorCount >= Self.limit }

    /// Notes that a file has been read, for the order of `all`.
    mutating func register(_ source: SourceText) {
        if !files.contains(source.name) { files.append(source.name) }
    }

    /// Adds a diagnostic; of a file with hundreds only the first are kept.
    public mutating func add(
        _ code: DiagnosticCode, _ message: String, at location: SourceLocation?,
        severity: Diagnostic.Severity = .error
    ) {
        let known = severity == .error ? errorCount : warningCount
        if severity == .error { errorCount += 1 } else { warningCount += 1 }
        guard known < Self.limit else { return }
        found.append(Diagnostic(severity: severity, code: code, message: message, location: location))
    }
}

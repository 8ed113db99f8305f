/// Collects everything that is wrong, so that a planner sees it at once.
public struct DiagnosticBag: Sendable {
    /// The most errors and the most warnings that are kept; a file that is not a scenario at all would drown its
    /// first error.
    static let limit = 200
    private var found: [Diagnostic] = []
    private var files: [String] = []
    private var errorCount = 0
    private var warningCount = 0
    /// Places whose text could not be read: what else is found there follows from that.
    private var unreadable: Set<Place> = []
    /// Whether parts of a text were passed over, so that names may seem to be missing.
    private(set) var hasLostText = false

    /// A byte of a file.
    private struct Place: Hashable {
        var file: String
        var offset: Int
    }

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

    /// How many errors and warnings were found, kept or not.
    var count: Int { errorCount + warningCount }

    /// How often a mistake was found, also where it only follows from another: grows wherever a value could not be read.
    private(set) var occasions = 0

    /// How many were found beyond those that are kept.
    public var omitted: Int { count - found.count }

    /// Whether another error would not be kept: there is no use in looking for more.
    var isFull: Bool { errorCount >= Self.limit }

    /// Notes that a file has been read, for the order of `all`.
    mutating func register(_ source: SourceText) {
        if !files.contains(source.name) { files.append(source.name) }
    }

    /// Notes that a part of a text was passed over.
    mutating func noteLostText() { hasLostText = true }

    /// Adds a mistake of the text for which a stand-in value is read on.
    mutating func addUnreadable(_ message: String, at location: SourceLocation) {
        add(.syntax, message, at: location)
        unreadable.insert(Place(file: location.source.name, offset: location.offset))
    }

    /// Adds a diagnostic; of a file with hundreds only the first are kept.
    public mutating func add(
        _ code: DiagnosticCode, _ message: String, at location: SourceLocation?,
        severity: Diagnostic.Severity = .error
    ) {
        if severity == .error { occasions += 1 }
        // Its key may have been passed over.
        if code == .missingKey && hasLostText { return }
        if let location, !unreadable.isEmpty,
            unreadable.contains(Place(file: location.source.name, offset: location.offset))
        {
            return
        }
        let known = severity == .error ? errorCount : warningCount
        if severity == .error { errorCount += 1 } else { warningCount += 1 }
        guard known < Self.limit else { return }
        found.append(Diagnostic(severity: severity, code: code, message: message, location: location))
    }
}

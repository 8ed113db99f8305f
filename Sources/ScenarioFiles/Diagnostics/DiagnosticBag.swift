/// Collects everything that is wrong, so that a planner sees it at once.
public struct DiagnosticBag: Sendable {
    /// The most that are kept; a file that is not a scenario at all would drown its first error.
    static let limit = 200
    private var found: [Diagnostic] = []

    /// An empty bag.
    public init() {}

    /// All of them, by file in the order of reading, then line and column.
    public var all: [Diagnostic] {
        var files: [String] = []
        for diagnostic in found {
            if let name = diagnostic.location?.source.name, !files.contains(name) { files.append(name) }
        }
        func place(_ diagnostic: Diagnostic) -> (Int, Int) {
            guard let location = diagnostic.location else { return (.max, 0) }
            return (files.firstIndex(of: location.source.name) ?? 0, location.offset)
        }
        return found.enumerated().sorted {
            let (one, other) = (place($0.element), place($1.element))
            return (one.0, one.1, $0.offset) < (other.0, other.1, $1.offset)
        }.map(\.element)
    }

    /// Whether the scenario cannot be simulated.
    public var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// Adds a diagnostic; of a file with hundreds only the first are kept.
    public mutating func add(
        _ code: DiagnosticCode, _ message: String, at location: SourceLocation?,
        severity: Diagnostic.Severity = .error
    ) {
        if found.count < Self.limit {
            found.append(Diagnostic(severity: severity, code: code, message: message, location: location))
        }
    }
}

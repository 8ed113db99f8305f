/// One thing that is wrong, or doubtful, with a scenario.
public struct Diagnostic: Sendable {
    /// How bad it is.
    public enum Severity: String, Sendable {
        /// The scenario cannot be simulated.
        case error
        /// The scenario can be simulated, but may not say what was meant.
        case warning
    }

    /// How bad it is.
    public let severity: Severity
    /// What kind of mistake it is.
    public let code: DiagnosticCode
    /// A sentence for a planner.
    public let message: String
    /// Where it is, if anywhere.
    public let location: SourceLocation?

    /// `file:line:column: error: sentence [code]`, then the line with the place marked.
    public var text: String {
        let end = "\(severity.rawValue): \(message) [\(code.rawValue)]"
        guard let location else { return end }
        let (line, column) = location.source.position(of: location.offset)
        let head = "\(location.source.name):\(line):\(column): \(end)"
        let (excerpt, place) = location.source.excerpt(around: location.offset)
        let shown = excerpt.map { $0.value < 32 || $0.value == 127 ? " " : $0 }
        // Where letters run from right to left or join, a mark below the line would point elsewhere.
        guard shown.allSatisfy(\.isASCII) else { return head }
        let number = "\(line)"
        let width = max(1, min(location.length, shown.count - place))
        return """
            \(head)
              \(number) | \(String(String.UnicodeScalarView(shown)))
              \(String(repeating: " ", count: number.count)) | \
            \(String(repeating: " ", count: place))^\(String(repeating: "~", count: width - 1))
            """
    }
}

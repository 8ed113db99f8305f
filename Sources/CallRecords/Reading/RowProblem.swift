/// Why a row is left out.
public enum RowProblem: String, Error, Sendable, CaseIterable {
    /// Its quotes are not closed.
    case brokenQuotes = "broken-quotes"
    /// It is longer than any record.
    case tooLong = "too-long"
    /// The moment of its arrival is none.
    case arrival
    /// A duration is none.
    case duration
    /// Its outcome is no word that is known.
    case outcome
}

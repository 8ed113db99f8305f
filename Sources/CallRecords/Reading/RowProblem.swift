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

    /// Why a number of rows are left out, for a sentence.
    func reason(of rows: Int) -> String {
        let what =
            switch self {
            case .brokenQuotes: "with a quotation mark that is never closed"
            case .tooLong:
                "longer than any record, as where a quotation mark is never closed or lines do not end"
            case .arrival: "without a time of arrival that can be read"
            case .duration: "with a duration that cannot be read"
            case .outcome: "with an outcome that no word of the mapping names"
            }
        return "\(rows) \(rows == 1 ? "row" : "rows") \(what)"
    }
}

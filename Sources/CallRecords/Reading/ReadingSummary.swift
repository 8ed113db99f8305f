/// How the reading of call records went.
public struct ReadingSummary: Sendable, Equatable {
    /// A row that was left out.
    public struct BadRow: Sendable, Equatable {
        /// The number of the file on the command line, from 0.
        public let file: Int
        /// The number of the row in its file; the heading is row 1.
        public let row: Int
        /// Why.
        public let problem: RowProblem
    }

    /// The most rows that are listed.
    public static let listed = 20

    /// Rows that became records.
    public internal(set) var records = 0
    /// Rows that are artefacts by their outcome.
    public internal(set) var artefacts = 0
    /// Rows that could not be read, by the reason.
    public internal(set) var badRows: [RowProblem: Int] = [:]
    /// The first of them.
    public internal(set) var firstBadRows: [BadRow] = []
    /// The fields that were found.
    public internal(set) var fields: [RecordField] = []
    /// How many columns were passed over.
    public internal(set) var unusedColumns = 0
    /// Whether the records say on which day they were.
    public internal(set) var hasDates = true

    /// All rows that could not be read.
    public var badRowCount: Int { badRows.values.reduce(0, +) }

    mutating func note(_ problem: RowProblem, file: Int, row: Int) {
        badRows[problem, default: 0] += 1
        if firstBadRows.count < Self.listed {
            firstBadRows.append(BadRow(file: file, row: row, problem: problem))
        }
    }
}

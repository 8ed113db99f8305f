/// Gives the cells of a row by what they hold.
struct RowReader {
    let moments: MomentReader
    private let durations: DurationReader
    private let places: [Int]

    init(columns: RecordColumns, moments: MomentReader, unit: Double) {
        self.moments = moments
        durations = DurationReader(unit: unit)
        places = RecordField.allCases.map { columns.place(of: $0) ?? -1 }
    }

    /// The cell of a field; nil where there is no such column.
    func cell(_ field: RecordField, _ rows: RecordRows) -> ArraySlice<UInt8>? {
        let place = places[field.number]
        return place >= 0 ? rows.cell(place) : nil
    }

    /// The seconds of a duration; nil where the cell is empty or there is no such column.
    func duration(_ field: RecordField, _ rows: RecordRows) throws(RowProblem) -> Double? {
        guard let cell = cell(field, rows), !cell.isEmpty else { return nil }
        guard let seconds = durations.seconds(cell) else { throw .duration }
        return seconds
    }
}

extension RecordField {
    /// Its place among all fields.
    fileprivate var number: Int {
        switch self {
        case .arrival: 0
        case .hotline: 1
        case .queueStart: 2
        case .wait: 3
        case .outcome: 4
        case .talk: 5
        case .wrapUp: 6
        case .language: 7
        case .gender: 8
        case .group: 9
        case .callerKey: 10
        case .agent: 11
        }
    }
}

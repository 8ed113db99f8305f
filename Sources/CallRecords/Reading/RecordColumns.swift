/// The columns of one file, found and screened.
struct RecordColumns {
    /// The columns' places, by what they hold; -1 for none.
    private let places: [Int]
    /// Columns that are never read.
    let unused: Int

    /// Finds the columns.
    ///
    /// - Parameters:
    ///   - headings: the first row.
    ///   - samples: the first rows below it, looked at for the shape of their cells only.
    ///   - name: the file, for sentences.
    /// - Throws: `RecordsError` with everything that is wrong with the columns.
    init(
        headings: [String], samples: [[ArraySlice<UInt8>]], mapping: ColumnMapping, name: String
    ) throws(RecordsError) {
        guard !ColumnName.isCall(headings) else {
            throw RecordsError([
                "\(name) has no line of headings: its first line holds the moment of a call; put a line above it that names the columns"
            ])
        }
        var problems: [String] = []
        var places = Array(repeating: -1, count: RecordField.allCases.count)
        let names = headings.map(Self.fieldName)
        var used: Set<Int> = []
        for (number, field) in RecordField.allCases.enumerated() {
            if let heading = mapping.columns[field] {
                guard let place = headings.firstIndex(of: heading) else {
                    problems.append("\(name) has no column \"\(heading)\" for --\(field.rawValue)")
                    continue
                }
                places[number] = place
            } else if let place = names.firstIndex(where: {
                $0 == field.rawValue || field == .language && $0 == "language"
            }) {
                places[number] = place
            }
            if places[number] >= 0 { used.insert(places[number]) }
        }
        if places[0] < 0, mapping.columns[.arrival] == nil {
            problems.append("\(name): say which column holds the time of arrival, with --arrival COLUMN")
        }
        for heading in mapping.ignored where !headings.contains(heading) {
            problems.append("\(name) has no column \"\(heading)\" to ignore")
        }
        for (place, heading) in headings.enumerated() where !mapping.ignored.contains(heading) {
            let fields = RecordField.allCases.enumerated().filter { places[$0.offset] == place }.map(
                \.element)
            if let problem = Self.problem(heading, place, fields, samples) {
                problems.append("\(name): \(problem)")
            }
        }
        self.places = places
        unused = headings.count - used.count
        guard problems.isEmpty else { throw RecordsError(problems) }
    }

    /// The place of a field's column; nil where there is none.
    func place(of field: RecordField) -> Int? {
        guard let number = RecordField.allCases.firstIndex(of: field), places[number] >= 0 else { return nil }
        return places[number]
    }

    /// A heading as the name of a field would be written.
    private static func fieldName(_ heading: String) -> String {
        String(heading.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    }

    private static func problem(
        _ heading: String, _ place: Int, _ fields: [RecordField], _ samples: [[ArraySlice<UInt8>]]
    ) -> String? {
        // Moments are digits too; a counsellor's column is hashed, whatever stands in it.
        if fields.contains(where: { !$0.isCategory && $0 != .callerKey }) { return nil }
        var screen = ColumnScreen()
        for row in samples where place < row.count { screen.look(at: row[place]) }
        let byHeading = fields.isEmpty ? ColumnScreen.suspicion(heading: heading) : nil
        guard let suspicion = byHeading ?? screen.suspicion else { return nil }
        let column = ColumnName.text(of: heading, at: place) + " looks like \(suspicion.rawValue)"
        if fields.contains(.callerKey) {
            return column + "; put a pseudonym in its place before the records leave the telephone system"
        }
        return fields.isEmpty
            ? column + "; leave it out of the file, or pass over it with --ignore"
            : column + ", which are never read"
    }
}

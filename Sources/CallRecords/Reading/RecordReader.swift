import HotlineModel

/// Reads files of call records into a log.
public struct RecordReader {
    /// Rows looked at before the first is read.
    private static let sampleSize = 300

    private let mapping: ColumnMapping
    private let part: RecordPart
    private var log = CallLog()
    private var salt: UInt64
    private var calls = 0
    /// Pseudonyms that are written like telephone numbers.
    private var telephones = 0
    private var outcomeWords: [String: CallOutcome]
    private var hasTimesOnly: Bool?

    private init(_ mapping: ColumnMapping, _ part: RecordPart) {
        self.mapping = mapping
        self.part = part
        outcomeWords = mapping.outcomeWords
        var random = SystemRandomNumberGenerator()
        salt = random.next()
        if case .half = part { log.takenShare = 0.5 }
    }

    /// Reads call records.
    ///
    /// - Parameters:
    ///   - paths: the files, or `-` for standard input.
    ///   - mapping: which column holds what.
    ///   - part: which calls are taken up.
    /// - Throws: `RecordsError` where nothing can be read; single rows that cannot be read are counted instead.
    public static func read(
        _ paths: [String], _ mapping: ColumnMapping, part: RecordPart = .all
    ) throws(RecordsError) -> CallLog {
        try read(paths, mapping, part: part) { path throws(RecordsError) in try RecordRows(path: path) }
    }

    /// Reads call records.
    ///
    /// - Parameter open: how the rows of a file are come by.
    static func read(
        _ paths: [String], _ mapping: ColumnMapping, part: RecordPart = .all,
        open: (String) throws(RecordsError) -> RecordRows
    ) throws(RecordsError) -> CallLog {
        var reader = RecordReader(mapping, part)
        var problems: [String] = []
        var isMissing = false
        for (number, path) in paths.enumerated() {
            do {
                try reader.read(path, number: number, open: open)
            } catch {
                problems += error.sentences
                isMissing = isMissing || error.isMissingFile
            }
        }
        guard problems.isEmpty else { throw RecordsError(problems, isMissingFile: isMissing) }
        if reader.telephones > 0, 5 * reader.telephones >= reader.log.summary.records {
            throw RecordsError([
                "the column for --caller-key looks like telephone numbers; put a pseudonym in its place"
            ])
        }
        guard reader.log.summary.records > 0 else {
            throw RecordsError(["no row of the records could be read" + reader.reasons])
        }
        reader.log.summary.hasDates = reader.hasTimesOnly != true
        return reader.log
    }

    private var reasons: String {
        let found = RowProblem.allCases.filter { log.summary.badRows[$0] != nil }
        return found.isEmpty
            ? ""
            : ": " + found.map { $0.reason(of: log.summary.badRows[$0] ?? 0) }.joined(separator: "; ")
    }

    private mutating func read(
        _ path: String, number: Int, open: (String) throws(RecordsError) -> RecordRows
    ) throws(RecordsError) {
        let name = path == "-" ? "standard input" : path
        var rows = try open(path)
        guard let heading = try rows.next() else { throw RecordsError(["\(name) has no line of headings"]) }
        switch heading.problem {
        case nil: break
        case .tooLong:
            throw RecordsError([
                "\(name): the first line is too long to be one of headings: either lines do not end, or a quotation mark is never closed"
            ])
        default: throw RecordsError(["\(name): a quotation mark in the first line is never closed"])
        }
        var headings = rows.cells.indices.map { String(decoding: rows.cell($0), as: UTF8.self) }
        while headings.count > 1, headings.last == "" { headings.removeLast() }
        let samples = rows.samples(Self.sampleSize, columns: headings.count)
        let columns = try RecordColumns(
            headings: headings, samples: samples, mapping: mapping, name: name)
        let moments = try momentReader(columns, samples, name)
        if number == 0 {
            log.summary.fields = RecordField.allCases.filter { columns.place(of: $0) != nil }
            log.summary.unusedColumns = columns.unused
        }
        let reader = RowReader(columns: columns, moments: moments, unit: mapping.durationUnit.seconds)
        while let row = try rows.next() {
            if let problem = row.problem {
                log.summary.note(problem, file: number, row: row.number)
                continue
            }
            do {
                try take(rows, reader, name)
            } catch {
                switch error {
                case .row(let problem): log.summary.note(problem, file: number, row: row.number)
                case .column(let problem): throw problem
                }
            }
        }
    }

    /// Why a row does not become a record: for itself, or because its column must not be read at all.
    private enum TakeError: Error {
        case row(RowProblem)
        case column(RecordsError)
    }

    private mutating func take(_ rows: RecordRows, _ reader: RowReader, _ name: String) throws(TakeError) {
        guard let cell = reader.cell(.arrival, rows), let moment = reader.moments.moment(cell) else {
            throw .row(.arrival)
        }
        let isTimeOnly = moment.day == nil
        guard isTimeOnly == hasTimesOnly ?? isTimeOnly else { throw .row(.arrival) }
        hasTimesOnly = isTimeOnly
        var record = CallRecord(
            day: moment.day ?? (mapping.day ?? Defaults.start).dayNumber, second: moment.second)
        do {
            record.wait = try reader.duration(.wait, rows)
            record.talk = try reader.duration(.talk, rows)
            record.wrapUp = try reader.duration(.wrapUp, rows)
        } catch {
            throw .row(error)
        }
        record.outcome = try outcome(rows, reader, record)
        if let cell = reader.cell(.queueStart, rows) { join(&record, cell, reader.moments) }
        if record.outcome == .leftOut {
            log.summary.artefacts += 1
            return
        }
        record.hotline = try place(reader.cell(.hotline, rows), in: \.hotlines, .hotline, name)
        record.kind.group = try place(reader.cell(.group, rows), in: \.groups, .group, name)
        record.kind.language = try place(reader.cell(.language, rows), in: \.languages, .language, name)
        record.kind.gender = reader.cell(.gender, rows).flatMap(GenderWords.gender)
        if let cell = reader.cell(.callerKey, rows) {
            if ColumnScreen.isTelephone(cell) { telephones += 1 }
            record.caller = hash(cell)
        }
        record.agent = reader.cell(.agent, rows).flatMap(hash)
        log.summary.records += 1
        calls += 1
        if part.includes(day: record.day, call: calls) {
            log.add(record)
        } else if case .half = part {
            // The counsellors served both halves.
            log.addWork(record)
        }
    }

    private func outcome(
        _ rows: RecordRows, _ reader: RowReader, _ record: CallRecord
    ) throws(TakeError) -> CallOutcome? {
        guard let cell = reader.cell(.outcome, rows), !cell.isEmpty else {
            guard let talk = record.talk else { return nil }
            return talk > 0 ? .answered : record.wait == nil ? nil : .abandoned
        }
        guard let outcome = outcomeWords[String(decoding: cell, as: UTF8.self).lowercased()] else {
            throw .row(.outcome)
        }
        return outcome
    }

    private mutating func place(
        _ cell: ArraySlice<UInt8>?, in book: WritableKeyPath<CallLog, LabelBook>, _ field: RecordField,
        _ name: String
    ) throws(TakeError) -> Int {
        guard let cell else { return 0 }
        do {
            return try log[keyPath: book].place(of: cell)
        } catch {
            let reason =
                switch error {
                case .tooMany: "more than \(LabelBook.limit) different words: it is no column of categories"
                case .personal: "a cell that looks like a telephone number or free text"
                case .person:
                    "words that look like names of people, in three parts and without a digit; put a short word in the place of each "
                        + "before the records leave the telephone system, such as legal-help or region-2"
                }
            throw .column(RecordsError(["\(name): the column for --\(field.rawValue) holds \(reason)"]))
        }
    }

    private func hash(_ cell: ArraySlice<UInt8>) -> Int? {
        guard !cell.isEmpty else { return nil }
        // SipHash, keyed anew in every process, and salted once more.
        var hasher = Hasher()
        hasher.combine(salt)
        for byte in cell { hasher.combine(byte) }
        return hasher.finalize()
    }

    /// Takes up when the call joined the queue, if it did.
    private func join(_ record: inout CallRecord, _ cell: ArraySlice<UInt8>, _ moments: MomentReader) {
        guard !Self.isNoMoment(cell) else {
            record.wait = nil
            record.isAnsweredAtOnce = record.outcome == .answered || record.outcome == .outOfScope
            if record.outcome == .abandoned { record.outcome = .greeting }
            return
        }
        guard let moment = moments.moment(cell) else { return }
        let days = (moment.day ?? record.day) - record.day
        let seconds = Double(days) * 86_400 + moment.second - record.second
        if (0..<3_600).contains(seconds) { record.greeting = seconds }
    }

    /// Whether a cell says that there was no moment: it is empty, or midnight to the second.
    private static func isNoMoment(_ cell: ArraySlice<UInt8>) -> Bool {
        cell.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ":") }
    }

    private func momentReader(
        _ columns: RecordColumns, _ samples: [[ArraySlice<UInt8>]], _ name: String
    ) throws(RecordsError) -> MomentReader {
        if let order = mapping.dateOrder { return MomentReader(isDayFirst: order == .dayFirst) }
        let reader = MomentReader(isDayFirst: true)
        guard let place = columns.place(of: .arrival) else { return reader }
        let parts = samples.compactMap { place < $0.count ? reader.ambiguousParts($0[place]) : nil }
        let dayFirst = parts.contains { $0.0 > 12 && $0.1 <= 12 }
        let monthFirst = parts.contains { $0.1 > 12 && $0.0 <= 12 }
        if !parts.isEmpty, dayFirst == monthFirst {
            throw RecordsError([
                "\(name): the dates do not tell whether the day or the month comes first; say --dates day-first or --dates month-first"
            ])
        }
        return MomentReader(isDayFirst: !monthFirst)
    }
}

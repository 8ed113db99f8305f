import HotlineModel

// Volumes and staffing from tables with a row for each interval.
extension ScenarioDecoder {
    /// A table whose rows are to be placed in time.
    private struct TimedTable {
        var table: CSVTable
        /// The column of numbers.
        var values: Int
        /// The column that says when a row starts.
        var start: Int?
        /// The column of days of the week.
        var day: Int?
        var range: ClosedRange<Double>
        var isWhole: Bool
        /// How long a row lasts in seconds, where the scenario says so.
        var every: Int?
        var clock: CivilClock
        /// Where the scenario names the table.
        var place: SourceLocation

        /// Seconds from the start of the horizon to a local time, given as seconds on the local clocks since its first day
        /// began.
        func seconds(local: Int) -> Int {
            let day = Int((Double(local) / 86_400).rounded(.down))
            let second = local - day * 86_400
            let time = ClockTime(hour: second / 3_600, minute: second / 60 % 60) ?? .startOfDay
            return Int(clock.seconds(time, onDay: day)) + second % 60
        }
    }

    /// A row of equal intervals from the table that fields name.
    ///
    /// The rows say when they hold in a column `start` (or `from`): dates, or dates with times, in even steps; or times of
    /// day, then perhaps with a column `day`. Without it they follow each other from the start of the horizon, each as long
    /// as the field `every` says.
    ///
    /// - Parameter column: the heading of the numbers, unless the field `column` says otherwise.
    mutating func table(
        of fields: Fields, column usual: String, _ filling: TableIntervals.Filling,
        in range: ClosedRange<Double>
    ) -> (seconds: Double, values: [Double])? {
        let every = wholeMinutes("every", of: fields)
        guard let node = fields["table"], let table = csvTable(of: fields), let clock = clock(for: node),
            let values = column(
                text("column", of: fields) ?? usual, of: table, namedAt: (fields["column"] ?? node).location),
            fields["every"] == nil || every != nil
        else { return nil }
        let timed = TimedTable(
            table: table, values: values,
            start: table.columns.firstIndex { $0 == "start" || $0 == "from" },
            day: table.columns.firstIndex(of: "day"), range: range, isWhole: filling == .hold, every: every,
            clock: clock, place: node.location)
        let stretches: [TableIntervals.Stretch]?
        if let start = timed.start, let first = table.rows.first,
            let cell = table.cells(of: first, columns: [start]).first
        {
            let isDaily = ClockTime(text: cell.text) != nil
            stretches = isDaily ? dailyRows(timed, start: start) : datedRows(timed, start: start)
            if !isDaily, let stretches { reportGaps(stretches, timed, filling) }
        } else {
            stretches = consecutiveRows(timed)
            if let stretches { reportGaps(stretches, timed, filling) }
        }
        guard let stretches else { return nil }
        let intervals = TableIntervals(stretches, horizonSeconds: clock.horizonSeconds, filling)
        return (intervals.seconds, intervals.values)
    }

    private mutating func wholeMinutes(_ key: String, of fields: Fields) -> Int? {
        guard let node = fields[key], let seconds = seconds(key, of: fields) else { return nil }
        if let whole = Int(exactly: seconds), whole > 0, whole % 60 == 0 { return whole }
        outOfRange(node, fields.path(of: key), "whole minutes for a table")
        return nil
    }

    // MARK: Rows

    private mutating func consecutiveRows(_ timed: TimedTable) -> [TableIntervals.Stretch]? {
        guard let every = timed.every else {
            bag.add(
                .table,
                "\(timed.table.source.name) has no column \"start\" that says when its rows hold; add one, or say with "
                    + "\"every\" how long each row lasts",
                at: timed.place)
            return nil
        }
        var stretches: [TableIntervals.Stretch] = []
        for (index, row) in timed.table.rows.enumerated() {
            let cells = timed.table.cells(of: row, columns: [timed.values])
            guard let value = number(cells[0], in: timed.range, isWhole: timed.isWhole) else { continue }
            stretches.append(.init(start: index * every, end: (index + 1) * every, value: value))
        }
        return stretches.count == timed.table.rows.count ? stretches : nil
    }

    /// Rows with a date, or a date and a time, in even steps of local time or of time that passes.
    private mutating func datedRows(_ timed: TimedTable, start: Int) -> [TableIntervals.Stretch]? {
        var stretches: [TableIntervals.Stretch] = []
        var isSound = true
        var step = timed.every
        // Seconds on the local clocks since the start of the first day, and seconds that have really passed.
        var before: (local: Int, passed: Int)?
        for row in timed.table.rows {
            let cells = timed.table.cells(of: row, columns: [start, timed.values])
            let value = number(cells[1], in: timed.range, isWhole: timed.isWhole)
            guard let moment = Quantities.moment(cells[0].text) ?? Quantities.midnight(cells[0].text) else {
                bag.add(
                    .outOfRange, "\(cells[0].path) must be a date and time such as \"2026-11-01 09:30\"",
                    at: cells[0].location)
                return nil
            }
            let day = moment.date.dayNumber - timed.clock.start.dayNumber
            let local = day * 86_400 + moment.time.secondOfDay + moment.second
            let passed = Int(timed.clock.seconds(moment))
            if let before {
                let length = step ?? local - before.local
                step = length
                guard length >= 60, local - before.local == length || passed - before.passed == length else {
                    reportUneven(cells[0], step: length, after: before.local, timed.clock.start)
                    return nil
                }
                stretches[stretches.count - 1].end = passed
            }
            before = (local, passed)
            stretches.append(.init(start: passed, end: passed, value: value ?? 0))
            isSound = isSound && value != nil
        }
        guard isSound, let before else { return nil }
        guard let step else {
            bag.add(
                .missingKey, "say with \"every\" how long the only row of \(timed.table.source.name) lasts",
                at: timed.place)
            return nil
        }
        stretches[stretches.count - 1].end = timed.seconds(local: before.local + step)
        return stretches
    }

    private mutating func reportUneven(_ cell: TableCell, step: Int, after local: Int, _ start: CivilDate) {
        guard step >= 60 else {
            bag.add(.table, "\(cell.path) does not come after the row before", at: cell.location)
            return
        }
        let next = local + step
        let (day, second) = (Int((Double(next) / 86_400).rounded(.down)), (next % 86_400 + 86_400) % 86_400)
        let time = ClockTime(hour: second / 3_600, minute: second / 60 % 60) ?? .startOfDay
        bag.add(
            .table,
            "\(cell.path) must be \"\(start.advanced(days: day).text) \(time.text)\", "
                + "\(Self.shown(seconds: Double(step))) after the row before, not \"\(cell.text.prefix(40))\"",
            at: cell.location)
    }

    /// Rows with a time of day, on every day or on those in the column of days.
    private mutating func dailyRows(_ timed: TimedTable, start: Int) -> [TableIntervals.Stretch]? {
        var week: [[(second: Int, value: Double, cell: TableCell)]] = Array(repeating: [], count: 7)
        var isSound = true
        for row in timed.table.rows {
            let cells = timed.table.cells(
                of: row, columns: [start, timed.values] + (timed.day.map { [$0] } ?? []))
            let value = number(cells[1], in: timed.range, isWhole: timed.isWhole)
            let days = cells.count > 2 ? days(in: cells[2]) : Weekday.allCases
            let time = ClockTime(text: cells[0].text)
            if time == nil {
                bag.add(
                    .outOfRange, "\(cells[0].path) must be a time of day such as \"09:30\"",
                    at: cells[0].location)
            }
            guard let time, let value, let days else {
                isSound = false
                continue
            }
            for day in days { week[day.rawValue].append((time.secondOfDay, value, cells[0])) }
        }
        for day in week.indices { week[day].sort { $0.second < $1.second } }
        let gaps = week.flatMap { rows in zip(rows, rows.dropFirst()).map { $1.second - $0.second } }
        guard isSound, let step = timed.every ?? gaps.filter({ $0 > 0 }).min() else {
            if isSound {
                bag.add(
                    .missingKey, "say with \"every\" how long the rows of \(timed.table.source.name) last",
                    at: timed.place)
            }
            return nil
        }
        for rows in week {
            for (index, row) in rows.enumerated() {
                let limit = index + 1 < rows.count ? rows[index + 1].second : 86_400
                guard row.second + step > limit else { continue }
                let cell = index + 1 < rows.count ? rows[index + 1].cell : row.cell
                bag.add(
                    .table,
                    "\(cell.path): rows of \(Self.shown(seconds: Double(step))) would overlap here, or pass midnight",
                    at: cell.location)
                return nil
            }
        }
        return (0..<timed.clock.days).flatMap { day in
            week[timed.clock.weekday(ofDay: day).rawValue].map { row in
                TableIntervals.Stretch(
                    start: timed.seconds(local: day * 86_400 + row.second),
                    end: timed.seconds(local: day * 86_400 + row.second + step), value: row.value)
            }
        }
    }

    /// The days that a cell names; nil, reported, where it names none.
    private mutating func days(in cell: TableCell) -> [Weekday]? {
        var found: [Weekday] = []
        for word in cell.text.lowercased().split(whereSeparator: { " ,;".contains($0) }) {
            guard let days = days(named: String(word)) else {
                found = []
                break
            }
            found += days.filter { !found.contains($0) }
        }
        if !found.isEmpty { return found }
        bag.add(
            .unknownWord,
            "\(cell.path) must name days, such as \"sunday\", \"weekdays\", \"weekend\" or \"daily\"",
            at: cell.location)
        return nil
    }

    // MARK: Gaps

    /// Warns where a table does not reach over the horizon, or says something for times that the clocks skip.
    private mutating func reportGaps(
        _ stretches: [TableIntervals.Stretch], _ timed: TimedTable, _ filling: TableIntervals.Filling
    ) {
        let name = timed.table.source.name
        let (first, last) = (stretches.map(\.start).min() ?? 0, stretches.map(\.end).max() ?? 0)
        if first > 0 || Double(last) < timed.clock.horizonSeconds {
            let missing =
                first > 0 && Double(last) < timed.clock.horizonSeconds
                ? "starts after the horizon does and ends before it"
                : first > 0 ? "starts after the horizon does" : "ends before the horizon does"
            let meaning =
                filling == .spread
                ? "nobody calls outside its rows"
                : "nobody is on duty before its rows, and the last number holds after them"
            bag.add(.tableGap, "\(name) \(missing): \(meaning)", at: timed.place, severity: .warning)
        }
        let skipped = stretches.filter {
            $0.start == $0.end && $0.value > 0 && $0.start >= 0
                && Double($0.start) < timed.clock.horizonSeconds
        }
        if filling == .spread, !skipped.isEmpty {
            bag.add(
                .tableGap,
                "\(name) has \(Self.shown(skipped.reduce(0) { $0 + $1.value })) calls at times that the clocks skip; "
                    + "they are left out",
                at: timed.place, severity: .warning)
        }
    }
}

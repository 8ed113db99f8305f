import Documents
import HotlineModel

// Who of a team or a pool of interpreters is on duty when.
extension Explanation {
    /// Numbers on duty; shifts have a table of their own.
    func staffing(_ staffing: Staffing, _ noun: Noun, _ points: inout Points) {
        switch staffing {
        case .always(let count):
            points.add(
                "On duty day and night: \(count, of: noun).", "في الخدمة ليلًا ونهارًا: \(count, of: noun).")
        case .intervals(let seconds, let counts):
            let first = Phrase.row(counts.prefix(Self.countsTold).map { .value(.count($0)) })
            guard counts.count > Self.countsTold else {
                points.add(
                    "On duty in each \(.seconds(seconds)) from the start on: \(first); the last number holds on.",
                    "في الخدمة في كل \(.seconds(seconds)) منذ البداية: \(first)؛ والعدد الأخير يستمر.")
                return
            }
            let sum = counts.reduce(into: 0.0) { $0 += Double($1) }
            let hours = Value.quantity(sum * seconds / 3_600, .number(decimals: 1))
            points.add(
                """
                On duty in each \(.seconds(seconds)) from the start on, \(counts.count, of: .interval) in all: \(first) and \
                so on, \(hours) hours together; the last number holds on.
                """,
                """
                في الخدمة في كل \(.seconds(seconds)) منذ البداية، في \(counts.count, of: .interval): \(first) وهكذا، ومجموعها \
                \(hours) من الساعات؛ والعدد الأخير يستمر.
                """)
        case .shifts(let shifts):
            if shifts.isEmpty { points.add("Nobody is on duty.", "لا أحد في الخدمة.") }
        }
    }

    /// The counts of a row of intervals that are told one by one.
    private static let countsTold = 24

    /// The shifts; nothing where there are none.
    func shifts(_ staffing: Staffing, of name: String, _ noun: Noun) -> [Block] {
        guard case .shifts(let shifts) = staffing, !shifts.isEmpty else { return [] }
        let columns = [
            Column("shift", Phrase(english: "Shift", arabic: "الوردية"), .label),
            Column("from", Phrase(english: "From", arabic: "من"), .figures),
            Column("to", Phrase(english: "To", arabic: "إلى"), .figures),
            Column("days", Phrase(english: "Days", arabic: "الأيام"), .words),
            Column("people", Phrase(english: "On duty", arabic: "في الخدمة"), .figures),
            Column("breaks", Phrase(english: "Breaks", arabic: "الاستراحات"), .words),
            Column("periods", Phrase(english: "Worked", arabic: "متى تُعمل"), .words),
        ]
        let rows = shifts.map { shift in
            Row([
                .label(shift.name, .name(shift.name)), .value(.time(shift.from)), .value(.time(shift.to)),
                .words(Weekday.row(shift.days)), .count(shift.counsellors),
                shift.breaks.isEmpty ? .empty : .words(.parts(shift.breaks.map(Self.words))),
                .words(Self.periods(shift)),
            ])
        }
        return [
            .table(
                Table(
                    "shifts-\(name)",
                    caption: Phrase(english: "Shifts of \(name)", arabic: "ورديات \(name)"),
                    columns: columns, rows: rows))
        ]
    }

    private static func words(_ pause: Break) -> Phrase {
        let paid =
            pause.paid
            ? Phrase(english: "paid", arabic: "مدفوعة") : Phrase(english: "unpaid", arabic: "غير مدفوعة")
        guard pause.spreadSeconds > 0 else {
            return Phrase(
                english: "\(pause.name) \(.time(pause.at)), \(.seconds(pause.seconds)), \(paid)",
                arabic: "\(pause.name) \(.time(pause.at))، \(.seconds(pause.seconds))، \(paid)")
        }
        return Phrase(
            english: """
                \(pause.name) \(.time(pause.at)), \(.seconds(pause.seconds)), one after the other over \
                \(.seconds(pause.spreadSeconds)), \(paid)
                """,
            arabic: """
                \(pause.name) \(.time(pause.at))، \(.seconds(pause.seconds))، بالتتابع خلال \
                \(.seconds(pause.spreadSeconds))، \(paid)
                """)
    }

    private static func periods(_ shift: Shift) -> Phrase {
        var points = Points()
        if !shift.during.isEmpty {
            let names = Phrase.names(shift.during)
            points.add("in \(names) only", "في \(names) فقط")
        }
        if !shift.exceptDuring.isEmpty {
            let names = Phrase.names(shift.exceptDuring)
            points.add("not in \(names)", "إلا في \(names)")
        }
        guard !points.phrases.isEmpty else { return Phrase(english: "always", arabic: "دائمًا") }
        return .parts(points.phrases)
    }
}

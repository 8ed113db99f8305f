/// Walks over the text of a rule by which clocks change.
struct ClockRuleReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// Goes past a sign; says whether it was there.
    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard let first = rest.first, first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Goes past the abbreviation of a time: letters, or anything in angle brackets.
    mutating func skipName() -> Bool {
        if skip("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let letters = rest.prefix { (65...90).contains($0) || (97...122).contains($0) }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    /// A time as seconds: `2`, `-1`, `+10:30`, `24:00:00`.
    mutating func time() -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard var seconds = number(upTo: 167).map({ $0 * 3_600 }) else { return nil }
        for unit in [60, 1] where skip(":") {
            guard let part = number(upTo: 59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// A moment of the year: `M4.5.5/0`, `J60`, `365/23`; without a time at two o'clock.
    mutating func moment() -> YearlyMoment? {
        guard let day = day() else { return nil }
        guard skip("/") else { return YearlyMoment(day: day, second: 7_200) }
        return time().map { YearlyMoment(day: day, second: $0) }
    }

    private mutating func day() -> YearlyMoment.Day? {
        if skip("J") {
            return number(upTo: 365).flatMap { $0 > 0 ? .withoutLeapDay($0) : nil }
        }
        if skip("M") {
            guard let month = number(upTo: 12), month > 0, skip("."), let week = number(upTo: 5), week > 0,
                skip("."), let weekday = number(upTo: 6)
            else { return nil }
            return .weekday(month: month, week: week, weekday: weekday)
        }
        return number(upTo: 365).map { .withLeapDay($0) }
    }

    private mutating func number(upTo largest: Int) -> Int? {
        let digits = rest.prefix { (48...57).contains($0) }
        guard (1...3).contains(digits.count), let number = Int(String(digits) ?? ""), number <= largest else {
            return nil
        }
        rest = rest.dropFirst(digits.count)
        return number
    }
}

/// Values for machines: plain decimals in the units of `ValueUnit.identifier`, ISO dates, no grouping, no marks.
enum Machine {
    /// A value; empty where there is none. Of an estimate, the value alone.
    static func text(_ value: Value) -> String {
        switch value.checked {
        case .quantity(let value, _): number(value)
        case .estimate(let estimate): number(estimate.value)
        case .counted(let count, _): "\(count)"
        case .date(let date): date.iso
        case .time(let minute): Edition(.english).time(minute: minute)
        case .absent: ""
        }
    }

    /// A number in full, without exponent; empty where it is not finite.
    static func number(_ value: Double) -> String { value.isFinite ? DecimalDigits(value).plain : "" }

    /// Written text without the marks of direction and the spaces that values bring along.
    static func withoutMarks(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in Safe.inline(text).unicodeScalars { kept.append(scalar == "\u{A0}" ? " " : scalar) }
        return String(kept)
    }
}

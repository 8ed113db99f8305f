// Quantities written as a planner would.
extension Quantities {
    /// A duration such as `45s`, `1h30m` or `0.5s` that reads back as the same number of seconds.
    public static func text(seconds: Double) -> String {
        guard let whole = Int(exactly: seconds), whole > 0, whole < 1_000_000_000_000 else {
            return decimal(seconds) + "s"
        }
        var rest = whole
        var text = ""
        for (unit, size) in [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)] where rest >= size {
            text += "\(rest / size)\(unit)"
            rest %= size
        }
        return text
    }

    /// A number of at least 0 without an exponent.
    static func decimal(_ number: Double) -> String {
        let text = CanonicalJSON.text(of: number)
        guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
            let exponent = Int(text[text.index(after: mark)...])
        else { return text }
        let parts = text[..<mark].split(separator: ".")
        let whole = String(parts[0])
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        if exponent < 0 {
            let zeros = String(repeating: "0", count: max(0, -exponent - whole.count))
            return "0." + zeros + whole + (fraction == "0" ? "" : fraction)
        }
        return whole + fraction + String(repeating: "0", count: max(0, exponent - fraction.count))
    }
}

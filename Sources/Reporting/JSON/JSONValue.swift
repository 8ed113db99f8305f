/// A value of JSON (RFC 8259) whose text is the same on every machine: keys keep their order, numbers are written in the
/// fewest digits that read back as the same number.
enum JSONValue: Sendable, Equatable {
    case null
    case string(String)
    case number(Double)
    case integer(Int)
    case unsigned(UInt64)
    case boolean(Bool)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// A number, or null where there is none.
    static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

    /// A whole document: each member of the top object on a line of its own, and each element of its lists.
    var document: String {
        guard case .object(let members) = self else { return text + "\n" }
        let lines = members.map { key, value -> String in
            guard case .array(let elements) = value, !elements.isEmpty else {
                return "  \(Self.quoted(key)): \(value.text)"
            }
            let rows = elements.map { "    " + $0.text }.joined(separator: ",\n")
            return "  \(Self.quoted(key)): [\n\(rows)\n  ]"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    /// The value laid out for people: what fits a line on one, else a member or element a line.
    var laidOut: String { laidOut(indent: "", room: Self.lineLength) + "\n" }

    private static let lineLength = 120

    private func laidOut(indent: String, room: Int) -> String {
        let line = text
        if line.utf8.count <= room { return line }
        let inner = indent + "  "
        let rest = Self.lineLength - inner.utf8.count - 1
        switch self {
        case .object(let members):
            let lines = members.map { key, value in
                let start = "\(inner)\(Self.quoted(key)): "
                return start
                    + value.laidOut(indent: inner, room: Self.lineLength - start.utf8.count - 1)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        case .array(let elements):
            let lines = elements.map { inner + $0.laidOut(indent: inner, room: rest) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        default: return line
        }
    }

    /// The value on one line.
    var text: String {
        switch self {
        case .null: "null"
        case .string(let text): Self.quoted(text)
        case .number(let value): Self.written(value)
        case .integer(let value): "\(value)"
        case .unsigned(let value): "\(value)"
        case .boolean(let value): value ? "true" : "false"
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
        case .object(let members) where members.isEmpty: "{}"
        case .object(let members):
            "{ " + members.map { "\(Self.quoted($0)): \($1.text)" }.joined(separator: ", ") + " }"
        }
    }

    /// JSON has no infinities.
    private static func written(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value == 0 { return "0" }
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _
            where scalar.value < 0x20 || scalar.value == 0x7F || (0x2028...0x2029).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    static func == (one: JSONValue, other: JSONValue) -> Bool { one.text == other.text }
}

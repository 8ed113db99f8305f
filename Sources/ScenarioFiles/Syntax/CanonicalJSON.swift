/// JSON without choices: no white space, numbers as short as they can be, texts with the fewest escapes.
enum CanonicalJSON {
    /// The text of a value.
    static func text(of tree: JSONSyntax) -> String {
        var text = ""
        write(tree, into: &text)
        return text
    }

    /// The shortest text that reads back as the same number, without a superfluous fraction.
    static func text(of number: Double) -> String {
        if let whole = Int64(exactly: number), abs(number) < 1e15 { return "\(whole)" }
        return "\(number)"
    }

    /// A text in double quotes.
    static func text(of string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    private static func write(_ tree: JSONSyntax, into text: inout String) {
        switch tree.value {
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                text += self.text(of: member.key) + ":"
                write(member.value, into: &text)
            }
            text += "}"
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                write(element, into: &text)
            }
            text += "]"
        case .string(let string): text += self.text(of: string)
        case .number(let number): text += self.text(of: number)
        case .bool(let bool): text += bool ? "true" : "false"
        case .null: text += "null"
        }
    }
}

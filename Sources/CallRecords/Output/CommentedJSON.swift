/// JSON with comments, to be written.
indirect enum CommentedJSON {
    /// A member of an object.
    struct Member {
        var key: String
        var value: CommentedJSON
        /// What is said above it.
        var comment: String?

        init(_ key: String, _ value: CommentedJSON, _ comment: String? = nil) {
            self.key = key
            self.value = value
            self.comment = comment
        }
    }

    case object([Member])
    /// An object on one line.
    case short([(String, CommentedJSON)])
    case list([CommentedJSON])
    case text(String)
    case number(Double)

    /// A document with a comment at its head; lines of the comment stand as they are.
    func document(head: [String]) -> String {
        head.map { "// \($0)\n" }.joined() + written(indent: 0) + "\n"
    }

    private func written(indent: Int) -> String {
        guard case .object(let members) = self else { return line }
        if members.isEmpty { return "{}" }
        let inner = String(repeating: "  ", count: indent + 1)
        var text = "{\n"
        for (place, member) in members.enumerated() {
            if let comment = member.comment { text += "\(inner)// \(comment)\n" }
            text += "\(inner)\(Self.quoted(member.key)): \(member.value.written(indent: indent + 1))"
            text += place + 1 < members.count ? ",\n" : "\n"
        }
        return text + String(repeating: "  ", count: indent) + "}"
    }

    private var line: String {
        switch self {
        case .object(let members):
            "{ " + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + " }"
        case .short(let members):
            "{ " + members.map { "\(Self.quoted($0.0)): \($0.1.line)" }.joined(separator: ", ") + " }"
        case .list(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
        case .text(let text): Self.quoted(text)
        case .number(let number): Self.plain(number)
        }
    }

    /// A number in the fewest digits, without an exponent for the sizes that estimates have.
    static func plain(_ number: Double) -> String {
        if let whole = Int(exactly: number), abs(whole) < 1_000_000_000_000 { return "\(whole)" }
        return "\(number)"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// JSON laid out for people: two spaces a level, short objects and lists on one line.
struct JSONLayout {
    /// The longest line, but for texts that are longer.
    private let width: Int
    /// The most levels of objects on one line.
    private let levels: Int

    /// The text of a value, with a line end.
    static func text(of tree: JSONSyntax, width: Int = 100, levels: Int = 2) -> String {
        var text = ""
        JSONLayout(width: width, levels: levels).write(tree, indent: 0, room: 0, into: &text)
        return text + "\n"
    }

    /// - Parameter room: columns left on the line; 0 where the value must be laid out on lines of its own.
    private func write(_ tree: JSONSyntax, indent: Int, room: Int, into text: inout String) {
        if Self.depth(of: tree) <= levels {
            let line = Self.oneLine(tree)
            if line.unicodeScalars.count <= room {
                text += line
                return
            }
        }
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch tree.value {
        case .object(let members) where !members.isEmpty:
            text += "{\n"
            for (index, member) in members.enumerated() {
                let key = inner + CanonicalJSON.text(of: member.key) + ": "
                text += key
                // A comma may follow.
                let left = width - key.unicodeScalars.count - 1
                write(member.value, indent: indent + 1, room: left, into: &text)
                text += index + 1 < members.count ? ",\n" : "\n"
            }
            text += outer + "}"
        case .array(let elements) where !elements.isEmpty:
            text += "[\n"
            for (index, element) in elements.enumerated() {
                text += inner
                write(element, indent: indent + 1, room: width - inner.count - 1, into: &text)
                text += index + 1 < elements.count ? ",\n" : "\n"
            }
            text += outer + "]"
        default: text += Self.oneLine(tree)
        }
    }

    private static func oneLine(_ tree: JSONSyntax) -> String {
        switch tree.value {
        case .object(let members) where !members.isEmpty:
            let inner = members.map { CanonicalJSON.text(of: $0.key) + ": " + oneLine($0.value) }
            return "{ " + inner.joined(separator: ", ") + " }"
        case .array(let elements): return "[" + elements.map(oneLine).joined(separator: ", ") + "]"
        default: return CanonicalJSON.text(of: tree)
        }
    }

    /// How many levels of objects a value has; a list is as deep as its deepest element.
    private static func depth(of tree: JSONSyntax) -> Int {
        switch tree.value {
        case .object(let members): 1 + (members.map { depth(of: $0.value) }.max() ?? 0)
        case .array(let elements): elements.map { depth(of: $0) }.max() ?? 0
        default: 0
        }
    }
}

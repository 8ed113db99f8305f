/// The elements of HTML or XML text, read strictly: every tag closed, every attribute quoted.
struct Markup {
    enum Mistake: Error {
        case unclosed(String)
        case unexpected(String)
        case malformed(String)
    }

    /// The names of the tags in order, `/` before those that close.
    private(set) var tags: [String] = []
    /// Attributes as `name=value`, in order.
    private(set) var attributes: [(name: String, value: String)] = []
    /// The text between tags, as it is written there.
    private(set) var texts: [String] = []

    /// The text between tags as a reader sees it.
    var readableTexts: [String] {
        let names = [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        return texts.map { text in names.reduce(text) { $0.replacing($1.0, with: $1.1) } }
    }

    /// Values of an attribute.
    func values(_ name: String) -> [String] { attributes.filter { $0.name == name }.map(\.value) }

    init(_ source: String) throws {
        let void: Set<String> = ["meta", "link", "br", "img", "hr", "input"]
        var open: [String] = []
        var rest = Substring(source)
        while let start = rest.firstIndex(of: "<") {
            texts.append(String(rest[..<start]))
            rest = rest[rest.index(after: start)...]
            if rest.hasPrefix("!") || rest.hasPrefix("?") {
                guard let end = rest.firstIndex(of: ">") else {
                    throw Mistake.malformed(String(rest.prefix(40)))
                }
                rest = rest[rest.index(after: end)...]
                continue
            }
            let tag = try Self.tag(&rest)
            attributes += tag.attributes
            if tag.isClosing {
                guard open.popLast() == tag.name else { throw Mistake.unexpected(tag.name) }
                tags.append("/" + tag.name)
            } else {
                tags.append(tag.name)
                if !tag.isEmpty, !void.contains(tag.name) { open.append(tag.name) }
            }
            if tag.name == "script" || tag.name == "style", !tag.isClosing {
                guard let end = rest.firstRange(of: "</\(tag.name)>") else {
                    throw Mistake.unclosed(tag.name)
                }
                rest = rest[end.lowerBound...]
            }
        }
        texts.append(String(rest))
        if let last = open.last { throw Mistake.unclosed(last) }
    }

    private typealias Tag = (
        name: String, attributes: [(name: String, value: String)], isClosing: Bool, isEmpty: Bool
    )

    private static func tag(_ rest: inout Substring) throws -> Tag {
        let isClosing = rest.first == "/"
        if isClosing { rest.removeFirst() }
        let name = String(rest.prefix { $0.isLetter || $0.isNumber })
        guard !name.isEmpty else { throw Mistake.malformed(String(rest.prefix(40))) }
        rest.removeFirst(name.count)
        var attributes: [(String, String)] = []
        while true {
            let gap = rest.prefix { $0 == " " || $0 == "\n" }.count
            rest.removeFirst(gap)
            if rest.hasPrefix("/>") {
                rest.removeFirst(2)
                return (name, attributes, isClosing, true)
            }
            if rest.first == ">" {
                rest.removeFirst()
                return (name, attributes, isClosing, false)
            }
            let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }
            guard gap > 0, !key.isEmpty, rest[key.endIndex...].hasPrefix("=\"") else {
                throw Mistake.malformed(String(rest.prefix(40)))
            }
            rest = rest[key.endIndex...].dropFirst(2)
            guard let end = rest.firstIndex(of: "\""), !rest[..<end].contains("<") else {
                throw Mistake.malformed(String(key))
            }
            attributes.append((String(key), String(rest[..<end])))
            rest = rest[rest.index(after: end)...]
        }
    }
}

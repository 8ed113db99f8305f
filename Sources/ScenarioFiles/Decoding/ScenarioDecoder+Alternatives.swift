import Suggestions

// Values that can be written in more than one way.
extension ScenarioDecoder {
    /// A word, or an object that says more.
    enum WordOrObject {
        case word(String)
        case object(Fields)
    }

    /// A word of the format, or the object that may stand in its place.
    ///
    /// - Parameter shapes: the keys of the object that name a hotline, for the sentence about a word that is none.
    mutating func wordOrObject(_ key: String, of fields: Fields, shapes: [String]) -> WordOrObject? {
        guard let node = fields[key], let format = fields.format?[key]?.value.object else { return nil }
        let path = fields.path(of: key)
        let inner = plain(node, path: path)
        guard case .string(let word) = inner.value else {
            return object(inner, path: path, as: format).map { .object($0) }
        }
        let words = fields.words(of: key)
        if words.contains(word) { return .word(word) }
        unknownWord(word, inner, path, allowed: words + shapes.map { "{ \"\($0)\": HOTLINE }" })
        return nil
    }

    /// Whether a value is a distribution rather than an object with other keys.
    ///
    /// - Parameter others: the keys of that object; empty where they are names of things.
    func isDistribution(_ node: JSONSyntax, beside others: [String] = []) -> Bool {
        guard let members = node.members else { return true }
        let shapes = ScenarioFormat.shapeNames
        if members.contains(where: { shapes.contains($0.key) }) { return true }
        if members.contains(where: { others.contains($0.key) }) { return false }
        // One key that is nearly a shape, with its parameters behind it, is a slip.
        guard members.count == 1, let only = members.first, let inner = only.value.members else {
            return false
        }
        return NearestName.suggestion(for: only.key, among: shapes) != nil
            && !inner.contains { shapes.contains($0.key) || $0.key == "value" }
    }

    /// One value for all, or an object with `usual` and values for some needs or caller groups.
    mutating func usualAndOthers<Value>(
        _ node: JSONSyntax, path: String, isOne: (JSONSyntax) -> Bool = { $0.members == nil },
        read: (inout ScenarioDecoder, JSONSyntax, String) -> Value?
    ) -> (usual: Value?, others: [(key: String, value: Value)]) {
        let inner = plain(node, path: path)
        if isOne(inner) { return (read(&self, inner, path), []) }
        let pairs = keyed(inner, path: path, read: read) ?? []
        return (pairs.first { $0.key == "usual" }?.value, pairs.filter { $0.key != "usual" })
    }

    /// A list, each of its elements read; nil where it is none or an element is wrong.
    mutating func list<Element>(
        _ node: JSONSyntax, path: String, of what: String = "numbers",
        read: (inout ScenarioDecoder, JSONSyntax) -> Element?
    ) -> [Element]? {
        let inner = plain(node, path: path)
        guard case .array(let elements) = inner.value else {
            wrongType(inner, path, "a list of \(what)")
            return nil
        }
        let values = elements.compactMap { read(&self, $0) }
        return values.count == elements.count ? values : nil
    }
}

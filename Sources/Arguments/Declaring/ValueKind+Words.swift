import Suggestions

extension ValueKind where Value == String {
    /// One of some words.
    public static func oneOf(_ words: [String]) -> ValueKind {
        ValueKind(
            words: words, write: { $0 },
            read: { (text: String) throws(ValueProblem) -> String in
                guard words.contains(text) else { throw ValueProblem(word: text, among: words) }
                return text
            })
    }
}

extension ValueKind where Value: CaseIterable & RawRepresentable<String> {
    /// One of an enumeration's cases, written as its raw value.
    public static func oneOf(_ type: Value.Type) -> ValueKind {
        let cases = Array(Value.allCases)
        let words = cases.map(\.rawValue)
        return ValueKind(
            words: words, write: \.rawValue,
            read: { (text: String) throws(ValueProblem) -> Value in
                guard let index = words.firstIndex(of: text) else {
                    throw ValueProblem(word: text, among: words)
                }
                return cases[index]
            })
    }
}

extension ValueKind {
    /// Several values with commas between them, such as `calls,waits`; no item may be empty or stand twice.
    public static func list<Item>(of kind: ValueKind<Item>) -> ValueKind where Value == [Item] {
        ValueKind(
            placeholder: "list", words: kind.words, limits: kind.limits,
            completion: .list(of: kind.completion),
            write: { $0.map(kind.write).joined(separator: ",") },
            read: { (text: String) throws(ValueProblem) -> [Item] in
                var seen: [Substring] = []
                var items: [Item] = []
                for part in text.split(separator: ",", omittingEmptySubsequences: false) {
                    if part.isEmpty { throw ValueProblem("Please put one comma between two values.") }
                    if seen.contains(part) { throw ValueProblem("'\(part)' stands there twice.") }
                    seen.append(part)
                    items.append(try kind.read(String(part)))
                }
                return items
            })
    }
}

extension ValueProblem {
    fileprivate init(word: String, among words: [String]) {
        let quoted = words.map { "'\($0)'" }
        let list = quoted.count < 2 ? quoted.joined() : quoted.dropLast().joined(separator: ", ")
        let end = quoted.count < 2 ? "" : " or \(quoted[quoted.count - 1])"
        let meant = NearestName.suggestion(for: word, among: words).map { "Did you mean '\($0)'? " } ?? ""
        self.init("\(meant)Please provide one of \(list)\(end).")
    }
}

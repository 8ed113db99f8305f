import HotlineModel
import ScenarioFiles
import Suggestions

/// Takes the members of one object of a seed file, and says what is missing or means nothing.
struct ObjectReader {
    /// What the object is called in sentences, such as `the entry womens-line-hours`.
    let name: String
    let node: JSONSyntax

    /// Reports anything but an object, and keys that mean nothing; nil for anything but an object.
    init?(_ node: JSONSyntax, name: String, allowed: [String], into bag: inout DiagnosticBag) {
        guard let members = node.members else {
            bag.add(.wrongType, "\(name) must be an object, not \(node.kind)", at: node.location)
            return nil
        }
        for member in members where !allowed.contains(member.key) {
            let meant = NearestName.suggestion(for: member.key, among: allowed)
            bag.add(
                .unknownKey,
                "unknown key \"\(member.key)\" in \(name)"
                    + (meant.map { "; did you mean \"\($0)\"?" }
                        ?? "; allowed are \(allowed.joined(separator: ", "))"),
                at: member.keyLocation)
        }
        self.name = name
        self.node = node
    }

    subscript(key: String) -> JSONSyntax? { node[key] }

    /// A member that must be there.
    func required(_ key: String, into bag: inout DiagnosticBag) -> JSONSyntax? {
        if let member = node[key] { return member }
        bag.add(.missingKey, "\(name) needs \"\(key)\"", at: node.location)
        return nil
    }

    /// A text that is not empty.
    func text(_ node: JSONSyntax, _ key: String, into bag: inout DiagnosticBag) -> String? {
        guard case .string(let text) = node.value else {
            bag.add(.wrongType, "\"\(key)\" of \(name) must be a text, not \(node.kind)", at: node.location)
            return nil
        }
        guard !text.isEmpty else {
            bag.add(.outOfRange, "\"\(key)\" of \(name) is empty", at: node.location)
            return nil
        }
        return text
    }

    /// A number.
    func number(_ node: JSONSyntax, _ key: String, into bag: inout DiagnosticBag) -> Double? {
        if case .number(let number) = node.value { return number }
        bag.add(.wrongType, "\"\(key)\" of \(name) must be a number, not \(node.kind)", at: node.location)
        return nil
    }

    /// One of a few words.
    func word<Word: RawRepresentable & CaseIterable>(
        _ node: JSONSyntax, _ key: String, as type: Word.Type, into bag: inout DiagnosticBag
    ) -> Word? where Word.RawValue == String {
        guard let text = text(node, key, into: &bag) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let allowed = Word.allCases.map(\.rawValue)
        let meant = NearestName.suggestion(for: text, among: allowed)
        bag.add(
            .unknownWord,
            "\"\(key)\" of \(name) cannot be \"\(text)\""
                + (meant.map { "; did you mean \"\($0)\"?" }
                    ?? "; it can be \(allowed.joined(separator: ", "))"),
            at: node.location)
        return nil
    }

    /// A text in English and, where given, Arabic.
    func localized(_ node: JSONSyntax, _ key: String, into bag: inout DiagnosticBag) -> LocalizedText? {
        if case .string = node.value {
            return text(node, key, into: &bag).map { LocalizedText(english: $0) }
        }
        guard
            let object = ObjectReader(
                node, name: "\"\(key)\" of \(name)", allowed: ["en", "ar"], into: &bag),
            let english = object.required("en", into: &bag).flatMap({ object.text($0, "en", into: &bag) })
        else { return nil }
        return LocalizedText(
            english: english, arabic: object["ar"].flatMap { object.text($0, "ar", into: &bag) })
    }

    /// The elements of a list that is not empty.
    func list(_ node: JSONSyntax, _ key: String, of what: String, into bag: inout DiagnosticBag)
        -> [JSONSyntax]?
    {
        if case .array(let elements) = node.value, !elements.isEmpty { return elements }
        bag.add(.wrongType, "\"\(key)\" of \(name) must be a list of \(what)", at: node.location)
        return nil
    }
}

import HotlineModel
public import ScenarioFiles
import Suggestions

extension ColumnMapping {
    /// Reads a mapping file: JSON with comments.
    ///
    /// ```jsonc
    /// { "columns": { "arrival": "menu_start", "outcome": "result" }, "ignore": ["remarks"],
    ///   "outcomes": { "AGENT": "answered", "PHANTOM": "leave-out" },
    ///   "dates": "day-first", "durations": "seconds", "day": "2026-11-01" }
    /// ```
    ///
    /// - Parameters:
    ///   - source: the file's text.
    ///   - bag: takes everything that is wrong with it.
    public init(_ source: SourceText, into bag: inout DiagnosticBag) {
        self.init()
        guard let tree = JSONReader.read(source, into: &bag) else { return }
        guard let members = tree.members else {
            bag.add(.wrongType, "a mapping is an object, not \(tree.kind)", at: tree.location)
            return
        }
        let keys = ["columns", "ignore", "outcomes", "dates", "durations", "day"]
        for member in members {
            switch member.key {
            case "columns": readColumns(member.value, into: &bag)
            case "ignore": ignored = Self.texts(member.value, into: &bag)
            case "outcomes": readOutcomes(member.value, into: &bag)
            case "dates": dateOrder = Self.word(member.value, as: DateOrder.self, into: &bag)
            case "durations":
                durationUnit = Self.word(member.value, as: DurationUnit.self, into: &bag) ?? durationUnit
            case "day":
                day = Self.text(member.value, into: &bag).flatMap { CivilDate(text: $0) }
                if day == nil {
                    bag.add(.outOfRange, "a day is written 2026-11-01", at: member.value.location)
                }
            default:
                bag.add(.unknownKey, Self.unknown(member.key, among: keys), at: member.keyLocation)
            }
        }
    }

    private mutating func readColumns(_ node: JSONSyntax, into bag: inout DiagnosticBag) {
        for member in node.members ?? Self.noObject(node, into: &bag) {
            guard let field = RecordField(rawValue: member.key) else {
                let names = RecordField.allCases.map(\.rawValue)
                bag.add(.unknownKey, Self.unknown(member.key, among: names), at: member.keyLocation)
                continue
            }
            columns[field] = Self.text(member.value, into: &bag)
        }
    }

    private mutating func readOutcomes(_ node: JSONSyntax, into bag: inout DiagnosticBag) {
        for member in node.members ?? Self.noObject(node, into: &bag) {
            outcomes[member.key] = Self.word(member.value, as: CallOutcome.self, into: &bag)
        }
    }

    private static func noObject(
        _ node: JSONSyntax, into bag: inout DiagnosticBag
    ) -> [JSONSyntax.Member] {
        bag.add(.wrongType, "this must be an object, not \(node.kind)", at: node.location)
        return []
    }

    private static func text(_ node: JSONSyntax, into bag: inout DiagnosticBag) -> String? {
        if case .string(let text) = node.value { return text }
        bag.add(.wrongType, "this must be a text, not \(node.kind)", at: node.location)
        return nil
    }

    private static func texts(_ node: JSONSyntax, into bag: inout DiagnosticBag) -> [String] {
        if case .array(let elements) = node.value { return elements.compactMap { text($0, into: &bag) } }
        return text(node, into: &bag).map { [$0] } ?? []
    }

    private static func word<Word: RawRepresentable & CaseIterable>(
        _ node: JSONSyntax, as type: Word.Type, into bag: inout DiagnosticBag
    ) -> Word? where Word.RawValue == String {
        guard let text = text(node, into: &bag) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue)
        bag.add(.unknownWord, unknown(text, among: words), at: node.location)
        return nil
    }

    private static func unknown(_ word: String, among words: [String]) -> String {
        let meant = NearestName.suggestion(for: word, among: words).map { "; did you mean \"\($0)\"?" }
        return "there is no \"\(word)\" here" + (meant ?? "; there are \(words.joined(separator: ", "))")
    }
}

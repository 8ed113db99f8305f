import DiscreteEvents
import HotlineModel

// Values behind the keys of an object; nil where the key is missing or its value is none. Ranges and words are the format's.
extension ScenarioDecoder {
    mutating func text(_ key: String, of fields: Fields) -> String? {
        fields[key].flatMap { text($0, path: fields.path(of: key)) }
    }

    mutating func texts(_ key: String, of fields: Fields) -> [String]? {
        fields[key].flatMap { texts($0, path: fields.path(of: key)) }
    }

    mutating func localized(_ key: String, of fields: Fields) -> LocalizedText? {
        fields[key].flatMap { localized($0, path: fields.path(of: key)) }
    }

    mutating func number(_ key: String, of fields: Fields) -> Double? {
        guard let node = fields[key] else { return nil }
        return number(node, path: fields.path(of: key), in: fields.range(of: key))
    }

    mutating func whole(_ key: String, of fields: Fields) -> Int? {
        guard let node = fields[key] else { return nil }
        return whole(node, path: fields.path(of: key), in: fields.wholeRange(of: key))
    }

    mutating func share(_ key: String, of fields: Fields) -> Double? {
        fields[key].flatMap { share($0, path: fields.path(of: key)) }
    }

    mutating func seconds(_ key: String, of fields: Fields) -> Double? {
        guard let node = fields[key] else { return nil }
        return seconds(node, path: fields.path(of: key), in: fields.range(of: key))
    }

    mutating func distribution(_ key: String, of fields: Fields) -> Distribution? {
        fields[key].flatMap { distribution($0, path: fields.path(of: key)) }
    }

    mutating func flag(_ key: String, of fields: Fields) -> Bool? {
        guard let node = fields[key] else { return nil }
        if case .bool(let flag) = plain(node, path: fields.path(of: key)).value { return flag }
        wrongType(node, fields.path(of: key), "true or false")
        return nil
    }

    mutating func word<Word: RawRepresentable>(_ key: String, of fields: Fields, as type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let node = fields[key] else { return nil }
        return word(node, path: fields.path(of: key), among: fields.words(of: key)).flatMap {
            Word(rawValue: $0)
        }
    }

    /// One of a few words.
    mutating func word(_ node: JSONSyntax, path: String, among allowed: [String]) -> String? {
        guard let text = text(node, path: path) else { return nil }
        if allowed.contains(text) { return text }
        unknownWord(text, node, path, allowed: allowed)
        return nil
    }

    /// One or more of a few words, each once.
    mutating func words(_ key: String, of fields: Fields) -> [String]? {
        guard let node = fields[key], let texts = texts(node, path: fields.path(of: key)) else { return nil }
        let allowed = fields.words(of: key)
        var found: [String] = []
        for text in texts where !found.contains(text) {
            if allowed.contains(text) {
                found.append(text)
            } else {
                unknownWord(text, node, fields.path(of: key), allowed: allowed)
            }
        }
        return found
    }

    mutating func clockTime(_ key: String, of fields: Fields) -> ClockTime? {
        read(key, of: fields, as: "a time of day such as \"16:00\"") { ClockTime(text: $0) }
    }

    mutating func date(_ key: String, of fields: Fields) -> CivilDate? {
        read(key, of: fields, as: "a date such as \"2026-11-01\"") { CivilDate(text: $0) }
    }

    mutating func span(_ key: String, of fields: Fields) -> OpeningHours.Span? {
        read(key, of: fields, as: "hours such as \"20:00-08:00\"") { Quantities.span($0) }
    }

    private mutating func read<Value>(
        _ key: String, of fields: Fields, as expected: String, _ parse: (String) -> Value?
    ) -> Value? {
        guard let node = fields[key], let text = text(node, path: fields.path(of: key)) else { return nil }
        if let value = parse(text) { return value }
        outOfRange(node, fields.path(of: key), expected)
        return nil
    }

    /// Reports two ends in the wrong order.
    mutating func check(_ from: CivilDate, isNotAfter to: CivilDate, _ fields: Fields) {
        guard from > to else { return }
        bag.add(
            .contradiction, "\(fields.path) ends on \(to.text), before it starts on \(from.text)",
            at: fields["to"]?.location ?? fields.location)
    }

    /// Reports shares whose sum is not 1.
    mutating func check(_ shares: [Double], sumToOne path: String, at location: SourceLocation) -> Bool {
        let sum = shares.reduce(0, +)
        if abs(sum - 1) < 1e-6 { return true }
        bag.add(.shareSum, "the shares of \(path) sum to \(Self.shown(rounded: sum)), not to 1", at: location)
        return false
    }

    /// Reports shares whose sum is above 1.
    mutating func check(_ shares: [Double], sumToAtMostOne path: String, at location: SourceLocation) -> Bool
    {
        let sum = shares.reduce(0, +)
        if sum < 1 + 1e-6 { return true }
        bag.add(
            .shareSum, "the shares of \(path) sum to \(Self.shown(rounded: sum)), more than 1", at: location)
        return false
    }

    /// A number with six decimals at most.
    private static func shown(rounded number: Double) -> String { shown((number * 1e6).rounded() / 1e6) }
}

extension Fields {
    /// The range of the number behind a key.
    func range(of key: String) -> ClosedRange<Double> { format?[key]?.value.range ?? 0...1e12 }

    /// The range of the whole number behind a key.
    func wholeRange(of key: String) -> ClosedRange<Int> {
        let range = range(of: key)
        return Int(range.lowerBound)...Int(range.upperBound)
    }

    /// The words that may stand behind a key.
    func words(of key: String) -> [String] { format?[key]?.value.allowedWords ?? [] }
}

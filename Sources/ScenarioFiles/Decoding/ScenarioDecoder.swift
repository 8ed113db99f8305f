import HotlineModel
import Suggestions

/// Turns a tree into a scenario, and finds everything in it that means nothing.
struct ScenarioDecoder {
    var bag: DiagnosticBag
    /// Gives the tables that the scenario names.
    let files: FileAccess
    var citations: [Citation] = []
    /// The scenario's calendar, once it has been read.
    var calendar = ScenarioCalendar()
    /// What keys the objects seen so far may have, by path.
    var shapes: [String: ObjectShape] = [:]
    /// Named entries in which something could not be read, by path; the calendar too.
    var damaged: [String] = []
    /// The tables that the scenario names, each once.
    var tables = TableShelf()

    init(bag: DiagnosticBag, files: FileAccess = .none) {
        self.bag = bag
        self.files = files
    }

    // MARK: Objects

    /// The members of an object; reports anything else, and keys that mean nothing.
    ///
    /// - Parameter allowed: the keys that mean something; nil for an object keyed by names.
    mutating func fields(_ node: JSONSyntax, path: String, allowed: [String]? = nil) -> Fields? {
        guard let members = node.members else {
            wrongType(node, path, "an object")
            return nil
        }
        shapes[path] = allowed.map { .fixed($0) } ?? .names
        if let allowed {
            for member in members where !allowed.contains(member.key) && !bag.isFull {
                bag.add(
                    .unknownKey, Self.unknownKey(member.key, path: path, allowed: allowed),
                    at: member.keyLocation)
            }
        }
        return Fields(path: path, location: node.location, members: members)
    }

    /// A member that must be there.
    mutating func required(_ key: String, of fields: Fields) -> JSONSyntax? {
        if let node = fields[key] { return node }
        let place = fields.path.isEmpty ? "the scenario" : fields.path
        bag.add(.missingKey, "\(place) needs \"\(key)\"", at: fields.location)
        return nil
    }

    /// The value inside `{ "value": ..., "basis": ... }`, whose basis is noted; any other node as it is.
    mutating func plain(_ node: JSONSyntax, path: String) -> JSONSyntax {
        guard let (value, basis) = node.annotation else { return node }
        if let basis {
            let names = texts(basis, path: "\(path).basis") ?? []
            for name in names where !name.hasPrefix("fact:") && !name.hasPrefix("assumption:") {
                bag.add(
                    .unknownWord, "a basis is written \"fact:NAME\" or \"assumption:NAME\", not \"\(name)\"",
                    at: basis.location)
            }
            citations.append(Citation(path: path, basis: names))
        }
        if value.annotation != nil {
            bag.add(.wrongType, "\(path) has a \"value\" within its \"value\"", at: value.location)
        }
        return value
    }

    // MARK: Plain values

    /// A text that is not empty.
    mutating func text(_ node: JSONSyntax, path: String) -> String? {
        guard case .string(let text) = plain(node, path: path).value else {
            wrongType(node, path, "a text")
            return nil
        }
        if !text.isEmpty { return text }
        outOfRange(node, path, "a text that is not empty")
        return nil
    }

    /// A list of texts; a single text is a list of one.
    mutating func texts(_ node: JSONSyntax, path: String) -> [String]? {
        let node = plain(node, path: path)
        if case .array(let elements) = node.value {
            return elements.compactMap { text($0, path: path) }
        }
        return text(node, path: path).map { [$0] }
    }

    mutating func number(
        _ node: JSONSyntax, path: String, in range: ClosedRange<Double> = 0...1e12
    ) -> Double? {
        guard case .number(let number) = plain(node, path: path).value else {
            wrongType(node, path, "a number")
            return nil
        }
        guard range.contains(number) else {
            outOfRange(node, path, "from \(Self.shown(range.lowerBound)) to \(Self.shown(range.upperBound))")
            return nil
        }
        return number
    }

    mutating func whole(_ node: JSONSyntax, path: String, in range: ClosedRange<Int>) -> Int? {
        guard case .number(let number) = plain(node, path: path).value else {
            wrongType(node, path, "a whole number")
            return nil
        }
        guard let whole = Int(exactly: number), range.contains(whole) else {
            outOfRange(node, path, "a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return whole
    }

    /// A share between 0 and 1, or a percentage.
    mutating func share(_ node: JSONSyntax, path: String) -> Double? {
        let inner = plain(node, path: path)
        let value: Double?
        switch inner.value {
        case .number(let number): value = number
        case .string(let text): value = Quantities.share(text)
        default: value = nil
        }
        guard let value else {
            bag.add(.wrongUnit, "\(path) must be a share such as 0.08 or \"8%\"", at: inner.location)
            return nil
        }
        guard (0...1).contains(value) else {
            outOfRange(node, path, "between 0 and 1, or 0% and 100%")
            return nil
        }
        return value
    }

    /// A duration with its unit, in seconds.
    mutating func seconds(
        _ node: JSONSyntax, path: String, in range: ClosedRange<Double> = 0...FormatValue.durationLimit
    ) -> Double? {
        let inner = plain(node, path: path)
        if case .string(let text) = inner.value, let seconds = Quantities.seconds(text) {
            if range.contains(seconds) { return seconds }
            let (least, most) = (Self.shown(seconds: range.lowerBound), Self.shown(seconds: range.upperBound))
            let allowed =
                range.upperBound < FormatValue.durationLimit
                ? "from \(least) to \(most)"
                : seconds < range.lowerBound ? "at least \(least)" : "at most \(most)"
            outOfRange(inner, path, allowed)
            return nil
        }
        if case .number(let number) = inner.value {
            let shown = Self.shown(number)
            bag.add(
                .wrongUnit, "\(path) needs a unit: write \"\(shown)s\", \"\(shown)m\" or \"\(shown)h\"",
                at: inner.location)
        } else {
            bag.add(
                .wrongUnit, "\(path) must be a duration such as \"45s\", \"3m\" or \"1h30m\"",
                at: inner.location)
        }
        return nil
    }

    /// A text in one or two languages.
    mutating func localized(_ node: JSONSyntax, path: String) -> LocalizedText? {
        if case .string(let text) = node.value { return LocalizedText(english: text) }
        guard let fields = fields(node, path: path, allowed: ["en", "ar"]),
            let english = required("en", of: fields).flatMap({ text($0, path: fields.path(of: "en")) })
        else { return nil }
        return LocalizedText(
            english: english, arabic: fields["ar"].flatMap { text($0, path: fields.path(of: "ar")) })
    }

    // MARK: Mistakes

    /// The sentence for a key that means nothing in the object at a path.
    static func unknownKey(_ key: String, path: String, allowed: [String]) -> String {
        let meant = NearestName.suggestion(for: key, among: allowed)
        return "unknown key \"\(key)\"" + (path.isEmpty ? "" : " in \(path)")
            + (meant.map { "; did you mean \"\($0)\"?" } ?? "; allowed are \(allowed.joined(separator: ", "))")
    }

    mutating func wrongType(_ node: JSONSyntax, _ path: String, _ expected: String) {
        bag.add(
            .wrongType, "\(path.isEmpty ? "the scenario" : path) must be \(expected), not \(node.kind)",
            at: node.location)
    }

    mutating func outOfRange(_ node: JSONSyntax, _ path: String, _ allowed: String) {
        bag.add(.outOfRange, "\(path) must be \(allowed)", at: node.location)
    }

    mutating func unknownWord(_ word: String, _ node: JSONSyntax, _ path: String, allowed: [String]) {
        let meant = NearestName.suggestion(for: word, among: allowed)
        bag.add(
            .unknownWord,
            "\(path) cannot be \"\(word)\""
                + (meant.map { "; did you mean \"\($0)\"?" }
                    ?? "; it can be \(allowed.joined(separator: ", "))"),
            at: node.location)
    }

    /// A number without a superfluous fraction.
    static func shown(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }

    /// A duration in the largest unit that leaves no fraction.
    static func shown(seconds: Double) -> String {
        let units = [("d", 86_400.0), ("h", 3_600), ("m", 60)]
        for (unit, size) in units where seconds >= size && seconds.truncatingRemainder(dividingBy: size) == 0
        {
            return shown(seconds / size) + unit
        }
        return shown(seconds) + "s"
    }
}

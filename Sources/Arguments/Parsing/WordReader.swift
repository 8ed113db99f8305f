import Suggestions

/// Reads the words behind a command's name: options into their names, the rest as operands.
///
/// It goes on after a mistake, so that all mistakes of a line are told at once. An unknown option with a near
/// neighbour is read as the neighbour, because otherwise its value would be taken for an argument.
struct WordReader {
    private let options: [OptionDefinition]
    private var words: ArraySlice<String>

    /// The texts given for each option, flags as empty texts, in the order of the options.
    private(set) var texts: [[String]]
    /// Which options were meant, misspelt ones included.
    private(set) var meant: [Bool]
    private(set) var operands: [String] = []
    private(set) var errors: [UsageError] = []
    /// Whether an unknown option leaves it open which words are operands.
    private(set) var operandsAreDoubtful = false
    private(set) var asksForHelp = false
    private(set) var asksForVersion = false

    init(_ words: ArraySlice<String>, options: [OptionDefinition]) {
        self.words = words
        self.options = options
        texts = options.map { _ in [] }
        meant = options.map { _ in false }
        readAll()
    }

    /// Whether a word is a flag rather than a value: `-x` and `--x`, but neither `-` nor a negative number.
    static func isFlag(_ word: String) -> Bool {
        word.hasPrefix("-") && word != "-" && !PlainNumber.looksNegative(word)
    }

    private mutating func readAll() {
        while let word = words.popFirst() {
            if word == "--" {
                operands += words
                words = []
            } else if !Self.isFlag(word) {
                operands.append(word)
            } else if word.hasPrefix("--") {
                readLong(word)
            } else {
                readShort(word)
            }
        }
    }

    private mutating func readLong(_ word: String) {
        let body = word.dropFirst(2)
        let equals = body.firstIndex(of: "=")
        let name = String(body[..<(equals ?? body.endIndex)])
        let joined = equals.map { String(body[body.index(after: $0)...]) }
        if name == "help" && joined == nil {
            asksForHelp = true
        } else if name == "version" && joined == nil && !options.contains(where: { $0.name == name }) {
            asksForVersion = true
        } else if let index = options.firstIndex(where: { $0.name == name }) {
            take(index, joined: joined)
        } else {
            unknown("--\(name)", near: name, joined: joined)
        }
    }

    /// Reads `-q`, `-n 5`, `-n5`, `-n=5` and combinations such as `-qn5`.
    private mutating func readShort(_ word: String) {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            if let index = options.firstIndex(where: { $0.short == letter }) {
                if options[index].value == nil {
                    take(index, joined: nil)
                } else {
                    let value = letters.first == "=" ? letters.dropFirst() : letters
                    take(index, joined: letters.isEmpty ? nil : String(value))
                    return
                }
            } else if letter == "h" {
                asksForHelp = true
            } else {
                // A long name behind one dash is more likely than a row of unknown letters.
                let parts = word.dropFirst().split(separator: "=", maxSplits: 1)
                let name = parts.first.map(String.init) ?? ""
                if name.count > 2, suggestion(for: name) != nil {
                    unknown("-\(name)", near: name, joined: parts.count > 1 ? String(parts[1]) : nil)
                } else {
                    unknown("-\(letter)", near: "", joined: nil)
                }
                return
            }
        }
    }

    private mutating func take(_ index: Int, joined: String?) {
        let option = options[index]
        meant[index] = true
        guard let value = option.value else {
            if let joined { errors.append(.unwantedValue(option, value: joined)) }
            texts[index].append("")
            return
        }
        guard let text = joined ?? nextValue() else {
            errors.append(.missingValue(option))
            return
        }
        texts[index].append(text)
        if let problem = value.problem(text) {
            errors.append(.invalidOption(option, value: text, problem))
        }
    }

    private mutating func nextValue() -> String? {
        guard let word = words.first, !Self.isFlag(word) else { return nil }
        return words.popFirst()
    }

    private mutating func unknown(_ shown: String, near name: String, joined: String?) {
        let suggestion = suggestion(for: name)
        errors.append(.unknownOption(shown, suggestion: suggestion.map { "--\($0)" }))
        if let index = options.firstIndex(where: { $0.name == suggestion }) {
            meant[index] = true
            if options[index].value != nil && joined == nil { _ = nextValue() }
        } else if joined == nil, let next = words.first, !Self.isFlag(next) {
            operandsAreDoubtful = true
        }
    }

    /// The option that was probably meant: the only one that begins so, else the nearest.
    private func suggestion(for name: String) -> String? {
        let names = options.filter { !$0.isHidden }.map(\.name) + ["help"]
        let longer = name.isEmpty ? [] : names.filter { $0.hasPrefix(name) }
        return longer.count == 1 ? longer[0] : NearestName.suggestion(for: name, among: names)
    }
}

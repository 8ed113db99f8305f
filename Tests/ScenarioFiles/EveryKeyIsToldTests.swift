import Documents
import HotlineModel
import Planning
import Reporting
import Testing

@testable import ScenarioFiles

/// Whatever a file can say, the explanation of its scenario says in words.
@Suite struct EveryKeyIsToldTests {
    /// What changes nothing in what is simulated.
    private static let silent = [
        // For editors.
        "$schema",
        // The text behind a partner's name is a remark in the file.
        "partners.embassy.en", "partners.embassy.ar",
    ]

    /// Whether a value can change only together with its neighbours, as shares that sum to 1 do, or with a file, as the
    /// names of tables and their columns do.
    private static func isBound(_ path: [String]) -> Bool {
        let sums = path.contains("dials") || path.contains("familySizes")
        let audience = ["campaigns", "sessions"].contains(path.first) && path.contains("callers")
        return sums || audience || path.last == "table" || path.last == "column"
    }

    /// What else stands for values that near ones cannot replace.
    private static let others = [
        (["calendar", "zone"], #""Africa/Cairo""#), (["costs", "currency"], #""EUR""#),
        (["hotlines", "rights", "afterHours"], #""lost""#),
        (["callers", "women", "dials"], #"{ "women": 0.7, "rights": 0.3 }"#),
        (["campaigns", "national", "callers"], #"{ "women": 0.5, "hourly": 0.5 }"#),
        (["sessions", "school", "callers"], #"{ "hourly": 1 }"#),
        (["services", "shelter", "familySizes"], "[0.6, 0.3, 0.1]"),
        (["uncertain", "patience", "as"], #""value""#),
        (["callers", "planned", "calls"], #"{ "table": "desks.csv", "column": "calls", "every": "7d" }"#),
        (
            ["teams", "from-table", "counsellors"],
            #"{ "table": "desks.csv", "column": "calls", "every": "7d" }"#
        ),
    ]

    private static func scenario(_ tree: JSONSyntax) -> Scenario? {
        var decoder = ScenarioDecoder(bag: DiagnosticBag(), files: WholeScenario.files)
        let scenario = decoder.scenario(tree)
        return decoder.bag.hasErrors ? nil : scenario
    }

    /// What an explanation says without its drawing, word by word and value by value, in each language.
    private static func words(_ scenario: Scenario) -> [[Line.Piece]] {
        let provenance = Provenance(file: "f", sha256: "s", version: "v", command: "c")
        let document = Explanation(scenario, provenance).document
        var phrases = [document.title] + (document.subtitle.map { [$0] } ?? [])
        for block in document.blocks {
            switch block {
            case .heading(let phrase, _), .paragraph(let phrase): phrases.append(phrase)
            case .list(let items): phrases += items
            case .note(let note): phrases.append(note.phrase)
            case .table(let table):
                phrases += table.columns.map(\.title) + table.rows.flatMap(\.cells).map(Self.phrase)
            case .definitions, .command, .figure: break
            }
        }
        return Language.allCases.map { language in phrases.flatMap { pieces($0, language) } }
    }

    private static func phrase(_ cell: Cell) -> Phrase {
        switch cell.content {
        case .label(_, let phrase), .words(let phrase): phrase
        case .value(let value): .value(value)
        case .empty: Phrase(english: "")
        }
    }

    private static func pieces(_ phrase: Phrase, _ language: Language) -> [Line.Piece] {
        let line = language == .arabic ? phrase.arabic ?? phrase.english : phrase.english
        return line.pieces.flatMap { piece in
            if case .phrase(let inner) = piece { pieces(inner, language) } else { [piece] }
        }
    }

    /// Whether a change is told: in both languages, but a text of one language in its own.
    private static func tells(_ changed: Scenario, at path: [String], unlike told: [[Line.Piece]]) -> Bool {
        let isText = path.last == "en" || path.last == "ar"
        let tells = zip(words(changed), told).map { $0 != $1 }
        return isText ? tells.contains(true) : tells.allSatisfy { $0 }
    }

    /// The paths of every value; of a list only the first two elements, for the others are told alike.
    private static func paths(in tree: JSONSyntax) -> [[String]] {
        Mutant.paths(in: tree).filter { $0.allSatisfy { (Int($0) ?? 0) < 2 } }
    }

    private static func tree(_ text: String) throws -> JSONSyntax {
        var bag = DiagnosticBag()
        return try #require(
            JSONReader.read(SourceText(name: "whole.jsonc", bytes: Array(text.utf8)), into: &bag))
    }

    /// Other values that may stand in a value's place: near ones first.
    private static func alternatives(to node: JSONSyntax) -> [JSONSyntax] {
        switch node.value {
        case .bool(let flag): return [.flag(!flag)]
        case .number(let number):
            return (number == number.rounded() ? [number + 1, number - 1, 0.5] : [number * 0.9])
                .map { .number($0) }
        case .string(let text):
            var near: [String] = []
            if let digits = text.lastDigits, let number = Int(text[digits]) {
                let width = text.distance(from: digits.lowerBound, to: digits.upperBound)
                let next = String(number + 1)
                near.append(
                    text.replacingCharacters(
                        in: digits, with: String(repeating: "0", count: max(0, width - next.count)) + next))
            }
            let words = [
                "man", "girl", "low", "random", "oldest", "cut", "rights", "closed", "always", "monday",
                "09:10-15:10", "voicemail",
            ]
            return (near + [text + "x"] + words).filter { $0 != text }.map { .text($0) }
        case .array, .object, .null: return []
        }
    }

    @Test(arguments: [WholeScenario.text, WholeScenario.short])
    func `every value that a file gives is told in both languages`(text: String) throws {
        let tree = try Self.tree(text)
        let original = try #require(Self.scenario(tree))
        let told = Self.words(original)
        var (unchanged, untold): ([String], [String]) = ([], [])
        for path in Self.paths(in: tree) {
            guard let node = Mutant.value(at: path[...], in: tree) else { continue }
            let changes =
                try Self.others.filter { $0.0 == path }.map { try Self.tree($0.1) }
                + Self.alternatives(to: node)
            guard !changes.isEmpty, !Self.isBound(path) || node.members != nil || path.last == "familySizes"
            else { continue }
            let changed = changes.lazy.compactMap { change in
                Mutant.changing(tree, at: path[...]) { _ in change }.flatMap(Self.scenario)
            }.first { $0 != original }
            let name = path.joined(separator: ".")
            guard let changed else {
                unchanged.append(name)
                continue
            }
            if !Self.tells(changed, at: path, unlike: told) { untold.append(name) }
        }
        #expect(unchanged == (text == WholeScenario.text ? Self.silent : []))
        #expect(untold == [])
    }

    @Test func `leaving a key out is told where it changes what is simulated`() throws {
        let tree = try Self.tree(WholeScenario.text)
        let original = try #require(Self.scenario(tree))
        let told = Self.words(original)
        var count = 0
        var untold: [String] = []
        for path in Self.paths(in: tree) where !path.isEmpty {
            let left = Mutant.changing(tree, at: path[...]) { _ in nil }.flatMap(Self.scenario)
            guard let left, left != original else { continue }
            count += 1
            if !Self.tells(left, at: path, unlike: told) { untold.append(path.joined(separator: ".")) }
        }
        #expect(count > 100)
        // A day that is said to be closed is closed as well where it is not named; all days are named.
        #expect(untold == ["hotlines.women.open.friday", "teams.women-counsellors.shifts.morning.days"])
    }
}

extension String {
    /// The last row of digits.
    fileprivate var lastDigits: Range<String.Index>? {
        guard let last = lastIndex(where: \.isNumber) else { return nil }
        var first = last
        while first > startIndex, self[index(before: first)].isNumber { first = index(before: first) }
        return first..<index(after: last)
    }

    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}

import Documents
import HotlineModel
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

    private static func scenario(_ tree: JSONSyntax) -> Scenario? {
        var decoder = ScenarioDecoder(bag: DiagnosticBag(), files: WholeScenario.files)
        let scenario = decoder.scenario(tree)
        return decoder.bag.hasErrors ? nil : scenario
    }

    /// The words of an explanation without its drawing, in English and in Arabic.
    private static func words(_ scenario: Scenario) -> [String] {
        let provenance = Provenance(file: "f", sha256: "s", version: "v", command: "c")
        var document = Explanation(scenario, provenance).document
        document.blocks.removeAll { if case .figure = $0 { true } else { false } }
        return Language.allCases.map { MarkdownRenderer(edition: Edition($0)).render(document) }
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
        var unchanged: [String] = []
        for path in Mutant.paths(in: tree) {
            guard let node = Mutant.value(at: path[...], in: tree) else { continue }
            let changes = Self.alternatives(to: node)
            guard !changes.isEmpty else { continue }
            let changed = changes.lazy.compactMap { change in
                Mutant.changing(tree, at: path[...]) { _ in change }.flatMap(Self.scenario)
            }.first { $0 != original }
            guard let changed else {
                unchanged.append(path.joined(separator: "."))
                continue
            }
            for (before, after) in zip(told, Self.words(changed)) {
                #expect(before != after, "\(path.joined(separator: ".")) is not told")
            }
        }
        #expect(unchanged == (text == WholeScenario.text ? Self.silent : []))
    }

    @Test func `leaving a key out is told where it changes what is simulated`() throws {
        let tree = try Self.tree(WholeScenario.text)
        let original = try #require(Self.scenario(tree))
        let told = Self.words(original)
        var count = 0
        for path in Mutant.paths(in: tree) where !path.isEmpty {
            let left = Mutant.changing(tree, at: path[...]) { _ in nil }.flatMap(Self.scenario)
            guard let left, left != original else { continue }
            count += 1
            for (before, after) in zip(told, Self.words(left)) {
                #expect(before != after, "leaving out \(path.joined(separator: ".")) is not told")
            }
        }
        #expect(count > 100)
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

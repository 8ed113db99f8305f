import Facts
import FoundationEssentials
import ScenarioFiles
import Testing

/// What the files under scenarios/ cite.
@Suite struct ShippedCitationsTests {
    private static let book = FactBook.load(folder: Repository.folder("seeds/facts")).book

    /// An annotated value and the entries that it rests on.
    private struct Cited {
        var value: JSONSyntax
        var citations: [String]
    }

    static let files: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.folder("scenarios"))
        return (names ?? []).filter { $0.hasSuffix(".jsonc") || $0.hasSuffix(".json5") }.sorted()
    }()

    private func tree(_ file: String) throws -> JSONSyntax {
        let data = try #require(
            FileManager.default.contents(atPath: "\(Repository.folder("scenarios"))/\(file)"))
        var bag = DiagnosticBag()
        let tree = JSONReader.read(SourceText(name: file, bytes: Array(data)), into: &bag)
        #expect(bag.all.map(\.text) == [])
        return try #require(tree)
    }

    private func cited(in tree: JSONSyntax) -> [Cited] {
        switch tree.value {
        case .array(let elements): return elements.flatMap { cited(in: $0) }
        case .object(let members):
            let inner = members.flatMap { cited(in: $0.value) }
            guard let value = tree["value"], let basis = tree["basis"] else { return inner }
            return [Cited(value: value, citations: texts(basis))] + inner
        default: return []
        }
    }

    private func texts(_ node: JSONSyntax) -> [String] {
        switch node.value {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap { texts($0) }
        default: []
        }
    }

    @Test(arguments: [
        "two-hotlines", "before-human-rights-line", "womens-line-before", "womens-line-strengthened",
        "national-campaign", "influx", "ramadan", "interpreter-pool", "shelter-full", "budget-cut",
    ])
    func `a question of the mission has a scenario with two other configurations at least`(name: String)
        throws
    {
        #expect(Self.files.contains("\(name).jsonc"))
        let others = try Self.files.filter { file in
            guard case .string(let base)? = try tree(file)["extends"]?.value else { return false }
            return base == "\(name).jsonc"
        }
        // A line's own later state may be extended from its variation.
        let chained = Self.files.filter { $0.hasPrefix("\(name)-") }
        #expect(Set(others).union(chained).count >= 2)
    }

    @Test(arguments: files)
    func `every citation resolves, as the kind it is cited as`(file: String) throws {
        let tree = try tree(file)
        var bag = DiagnosticBag()
        Self.book.checkCitations(in: tree, into: &bag)
        #expect(bag.all.map(\.text) == [])
        #expect(cited(in: tree).allSatisfy { !$0.citations.isEmpty })
    }

    @Test(arguments: files)
    func `a number that rests on one entry is its value or lies within its range`(file: String) throws {
        for cited in cited(in: try tree(file)) where cited.citations.count == 1 {
            guard let quantity = cited.citations.first.flatMap({ Self.book.entry(for: $0) })?.quantity else {
                continue
            }
            for number in numbers(cited.value, seconds: quantity.unit.seconds) {
                #expect(
                    quantity.admits(number),
                    "\(file):\(cited.value.location.line): \(number), \(cited.citations)")
            }
        }
    }

    /// The numbers of an annotated value in the unit of an entry, whose length in seconds is given for units of time.
    private func numbers(_ node: JSONSyntax, seconds: Double?) -> [Double] {
        switch node.value {
        case .number(let number): return [number]
        case .array(let elements): return elements.flatMap { numbers($0, seconds: seconds) }
        case .string(let text):
            if let share = Quantities.share(text) { return [share] }
            if let seconds, let duration = Quantities.seconds(text) { return [duration / seconds] }
            return Double(text).map { [$0] } ?? []
        default: return []
        }
    }

    @Test(arguments: files)
    func `a scenario opens with its planning question, and asks it in both languages`(file: String) throws {
        let data = try #require(
            FileManager.default.contents(atPath: "\(Repository.folder("scenarios"))/\(file)"))
        let text = String(decoding: data, as: UTF8.self)
        let firstLine = text.prefix { !$0.isNewline }
        #expect(firstLine.hasPrefix("// ") && firstLine.contains("?"))
        let tree = try tree(file)
        for key in ["title", "question"] {
            for language in ["en", "ar"] {
                guard case .string(let words)? = tree[key]?[language]?.value else {
                    Issue.record("\(file) has no \(key) in \(language)")
                    continue
                }
                #expect(!words.isEmpty)
            }
        }
    }
}

public import ScenarioFiles
import Suggestions

/// The facts, derived figures and assumptions that scenarios cite.
///
///     let (book, diagnostics) = FactBook.load(folder: "seeds/facts")
///     book.entry(for: "fact:womens-line-number")?.statement.english
public struct FactBook: Sendable {
    /// All entries, in the order of files by name and of lines.
    public let entries: [FactEntry]
    private let places: [String: Int]

    /// Collects entries; of two with one name the first counts.
    init(_ entries: [FactEntry]) {
        var kept: [FactEntry] = []
        var places: [String: Int] = [:]
        for entry in entries where places[entry.name] == nil {
            places[entry.name] = kept.count
            kept.append(entry)
        }
        self.entries = kept
        self.places = places
    }

    /// Reads every `.json` and `.jsonc` file of a folder.
    ///
    /// - Returns: the entries that could be read, and everything that is wrong with the files, each mistake with its place.
    public static func load(folder: String) -> (book: FactBook, diagnostics: DiagnosticBag) {
        var bag = DiagnosticBag()
        let sources = SeedFolder.sources(in: folder, into: &bag)
        var reader = FactReader(bag: bag)
        return (reader.book(sources), reader.bag)
    }

    /// Reads texts instead of files.
    public static func read(_ sources: [SourceText]) -> (book: FactBook, diagnostics: DiagnosticBag) {
        var reader = FactReader(bag: DiagnosticBag())
        return (reader.book(sources), reader.bag)
    }

    /// The entry of a name, whatever its kind.
    public func entry(named name: String) -> FactEntry? { places[name].map { entries[$0] } }

    /// The entry that a citation means: `fact:NAME` for facts and figures derived from them, `assumption:NAME`.
    ///
    /// - Returns: nil where there is no entry of the name, or one of the other kind.
    public func entry(for citation: String) -> FactEntry? {
        let parts = citation.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let entry = entry(named: String(parts[1])), entry.kind.citedAs == parts[0]
        else { return nil }
        return entry
    }

    /// What is wrong with a citation, as a sentence for a planner; nil for one that resolves.
    public func problem(with citation: String) -> String? {
        if entry(for: citation) != nil { return nil }
        let name = citation.split(separator: ":", maxSplits: 1).last.map(String.init) ?? citation
        if let entry = entry(named: name) {
            return "\"\(citation)\" must be \"\(entry.citation)\": \(name) is \(Self.described(entry.kind))"
        }
        let meant = NearestName.suggestion(for: name, among: entries.map(\.name)).flatMap { entry(named: $0) }
        return "\"\(citation)\" names no entry of the seeds' facts"
            + (meant.map { "; did you mean \"\($0.citation)\"?" } ?? "")
    }

    private static func described(_ kind: FactKind) -> String {
        switch kind {
        case .fact: "a fact"
        case .derived: "derived from facts"
        case .assumption: "an assumption"
        }
    }
}

import ScenarioFiles
import Suggestions

/// Turns seed files into a book of facts, and finds everything in them that is incomplete or does not add up.
struct FactReader {
    var bag: DiagnosticBag

    /// Reads all files, then checks what one entry says of another.
    mutating func book(_ sources: [SourceText]) -> FactBook {
        var entries: [FactEntry] = []
        for source in sources {
            guard let tree = JSONReader.read(source, into: &bag) else { continue }
            guard let members = tree.members else {
                bag.add(
                    .wrongType, "a file of facts must be an object keyed by their names, not \(tree.kind)",
                    at: tree.location)
                continue
            }
            for member in members {
                if let first = entries.first(where: { $0.name == member.key }) {
                    bag.add(
                        .duplicateKey,
                        "\"\(member.key)\" is defined already: \(first.location.source.name), line "
                            + "\(first.location.line)",
                        at: member.keyLocation)
                } else if Self.isKebabCase(member.key) {
                    entry(member).map { entries.append($0) }
                } else {
                    bag.add(
                        .unknownWord,
                        "\"\(member.key)\" is no name: use small letters, digits and single hyphens",
                        at: member.keyLocation)
                }
            }
        }
        let book = FactBook(entries)
        for entry in entries { checkFoundations(of: entry, in: book) }
        return book
    }

    static func isKebabCase(_ name: String) -> Bool {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
        }
    }

    /// What an entry is computed from must exist; and what is derived from assumptions is an assumption itself.
    private mutating func checkFoundations(of entry: FactEntry, in book: FactBook) {
        for name in entry.from {
            guard let foundation = book.entry(named: name) else {
                let meant = NearestName.suggestion(for: name, among: book.entries.map(\.name))
                bag.add(
                    .unknownName,
                    "\(entry.name) is computed from \"\(name)\", which is no entry"
                        + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
                    at: entry.location)
                continue
            }
            if entry.kind == .derived && foundation.kind == .assumption {
                bag.add(
                    .contradiction,
                    "\(entry.name) is computed from the assumption \(name), so it is an assumption too",
                    at: entry.location)
            }
        }
    }
}

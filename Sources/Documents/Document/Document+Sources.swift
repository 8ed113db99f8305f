extension Document {
    /// The document with what its metrics mean and where it comes from under each table, so that a table that is cut out can
    /// still be understood, and made again.
    ///
    /// The meanings are those of the document's own definitions, for the columns and rows that they are named after; where it
    /// comes from is what its metadata say.
    public var explainedUnderTables: Document {
        let definitions = blocks.flatMap { block -> [Definition] in
            if case .definitions(let definitions) = block { definitions } else { [] }
        }
        var explained = self
        explained.blocks = blocks.map { block in
            guard case .table(var table) = block else { return block }
            let named = Set(table.columns.map(\.id) + table.rows.compactMap(\.key))
            for definition in definitions where named.contains(definition.id) {
                let (term, meaning) = (definition.term, definition.meaning)
                table.notes.append(
                    Phrase(english: "\(term): \(meaning)", arabic: "\(term): \(meaning)"))
            }
            if let source { table.notes.append(source) }
            return .table(table)
        }
        return explained
    }

    /// The metadata as one remark; nil where there are none.
    private var source: Phrase? {
        let facts = metadata.map { Self.told($0.title, $0.content) }
        return facts.dropFirst().reduce(facts.first) { all, fact in
            all.map { Phrase(english: "\($0); \(fact)", arabic: "\($0); \(fact)") }
        }
    }

    private static func told(_ title: Phrase, _ content: Phrase) -> Phrase {
        Phrase(english: "\(title): \(content)", arabic: "\(title): \(content)")
    }
}

extension Row {
    /// The stable name of what the row is about; nil where it has none.
    fileprivate var key: String? {
        if case .label(let key, _)? = cells.first?.content { key } else { nil }
    }
}

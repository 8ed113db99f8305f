/// A report before it has a format or a language.
///
/// It is made once from results and rendered by `TextRenderer`, `MarkdownRenderer`, `CSVRenderer`, `LaTeXRenderer` and
/// `HTMLRenderer`, each in any edition. Values are typed numbers throughout, so all editions carry the same.
public struct Document: Sendable, Hashable {
    /// The title.
    public var title: Phrase
    /// A line below the title.
    public var subtitle: Phrase?
    /// Where the document comes from: scenario, seed, version and the like.
    public var metadata: [Fact]
    /// The body.
    public var blocks: [Block]

    /// Creates a document.
    public init(title: Phrase, subtitle: Phrase? = nil, metadata: [Fact] = [], blocks: [Block]) {
        self.title = title
        self.subtitle = subtitle
        self.metadata = metadata
        self.blocks = blocks
    }

    /// The tables in order.
    public var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// What its reader must not overlook, in order.
    public var cautions: [Phrase] {
        blocks.compactMap { block in
            if case .note(let note) = block, note.kind == .caution { note.phrase } else { nil }
        }
    }

    /// The figures in order.
    public var figures: [Figure] {
        blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }
}

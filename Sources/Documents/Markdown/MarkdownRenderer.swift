/// Writes a document as Markdown with GitHub's tables.
public struct MarkdownRenderer: Sendable {
    /// The edition.
    public let edition: Edition
    /// The folder, as seen from the Markdown file, of each figure's picture, named by its `fileName`; nil for no
    /// pictures.
    public let figureFolder: String?

    /// Creates a renderer.
    public init(edition: Edition, figureFolder: String? = nil) {
        self.edition = edition
        self.figureFolder = figureFolder
    }

    /// The whole document.
    public func render(_ document: Document) -> String {
        var numbering = Numbering(edition: edition)
        var parts = ["# " + text.inline(document.title)]
        if let subtitle = document.subtitle { parts.append(text.paragraph(subtitle)) }
        if !document.metadata.isEmpty {
            let facts = document.metadata.map { "- **\(text.inline($0.title))**: \(text.inline($0.content))" }
            parts.append(facts.joined(separator: "\n"))
        }
        for block in document.blocks { parts += render(block, &numbering) }
        if edition.language.isRightToLeft {
            parts = ["<div dir=\"rtl\" lang=\"\(edition.language.tag)\">"] + parts + ["</div>"]
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var text: MarkdownText { MarkdownText(edition: edition) }

    private func render(_ block: Block, _ numbering: inout Numbering) -> [String] {
        let words = edition.vocabulary
        switch block {
        case .heading(let phrase, let level):
            return [String(repeating: "#", count: min(max(level, 1), 5) + 1) + " " + text.inline(phrase)]
        case .paragraph(let phrase): return [text.paragraph(phrase)]
        case .list(let items):
            return items.isEmpty ? [] : [items.map { "- " + text.paragraph($0) }.joined(separator: "\n")]
        case .note(let note):
            let kind = note.kind == .caution ? words.caution : words.note
            return ["> **\(kind)**: " + text.inline(note.phrase)]
        case .definitions(let definitions):
            let items = definitions.map { definition in
                "- **\(text.inline(definition.term))** (\(text.code(definition.id))): "
                    + text.inline(definition.meaning)
            }
            return items.isEmpty ? [] : [items.joined(separator: "\n")]
        case .command(let command): return [text.block(command)]
        case .table(let table):
            return ["**\(numbering.nextTable()).** " + text.inline(table.caption)] + body(table)
        case .figure(let figure): return render(figure, &numbering)
        }
    }

    private func render(_ figure: Figure, _ numbering: inout Numbering) -> [String] {
        var parts = ["**\(numbering.nextFigure()).** " + text.inline(figure.caption)]
        if let figureFolder {
            parts.append(text.picture("\(figureFolder)/\(figure.fileName)", described: figure.description))
        } else {
            parts.append(text.paragraph(figure.description))
        }
        let data = body(figure.table)
        guard data[0].contains("\n") else { return parts }
        return parts + ["<details><summary>\(edition.vocabulary.figureData)</summary>"] + data + [
            "</details>"
        ]
    }

    private func body(_ table: Table) -> [String] {
        let footnotes = Footnotes(table)
        var parts = [grid(table, footnotes)]
        let notes = table.notes.map { text.paragraph($0) }
        let marked = footnotes.phrases.enumerated().map { number, phrase in
            "<sup>\(edition.footnoteMark(number))</sup> " + text.inline(phrase)
        }
        if !(marked + notes).isEmpty { parts.append((marked + notes).joined(separator: "  \n")) }
        return parts
    }

    private func grid(_ table: Table, _ footnotes: Footnotes) -> String {
        let header = table.columns.map { cell($0.title) + marks(footnotes.numbers(of: $0)) }
        let rules = table.columns.map { $0.holdsNumbers ? "---:" : "---" }
        var lines = [line(header), line(rules)]
        for group in table.groups {
            if let title = group.title {
                lines.append(
                    line(["**\(cell(title))**"] + table.columns.dropFirst().map { _ in "" }))
            }
            for row in group.rows {
                lines.append(
                    line(table.columns.indices.map { render(row.cell($0), row.emphasis, $0, footnotes) }))
            }
        }
        return lines.joined(separator: "\n")
    }

    private func render(_ cell: Cell, _ emphasis: Row.Emphasis, _ column: Int, _ footnotes: Footnotes)
        -> String
    {
        let content =
            switch cell.content {
            case .label(_, let phrase), .words(let phrase): self.cell(phrase)
            case .value(let value): text.figures(edition.text(value))
            case .empty: ""
            }
        let isStrong = (emphasis == .total || emphasis == .strong) && !content.isEmpty
        let indent = emphasis == .part && column == 0 ? "&emsp;" : ""
        return indent + (isStrong ? "**\(content)**" : content) + marks(footnotes.numbers(of: cell))
    }

    private func marks(_ numbers: [Int]) -> String {
        numbers.map { "<sup>\(edition.footnoteMark($0))</sup>" }.joined()
    }

    private func cell(_ phrase: Phrase) -> String { text.inline(phrase, inTable: true) }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

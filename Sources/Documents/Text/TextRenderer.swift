/// Writes a document for a terminal of a given width.
///
/// Terminals differ in how they order and join Arabic letters, so columns would not stay columns: where a label has
/// letters that run from right to left, the column shows its key, and a list below tells what the keys mean. Numbers in
/// tables have the digits 0 to 9 in every edition.
public struct TextRenderer: Sendable {
    /// The edition.
    public let edition: Edition
    /// The columns of the terminal; at least 40.
    public let width: Int
    /// Whether headings, totals and cautions are coloured.
    public let isColoured: Bool

    /// Creates a renderer.
    public init(edition: Edition, width: Int = 80, isColoured: Bool = false) {
        self.edition = edition
        self.width = min(max(width, 40), 1_000)
        self.isColoured = isColoured
    }

    /// Whether to colour: on a terminal, unless told not to by a flag, by NO_COLOR (no-color.org) or by a terminal that
    /// cannot.
    public static func wantsColour(
        isTerminal: Bool, isRefused: Bool, environment: [String: String]
    ) -> Bool {
        isTerminal && !isRefused && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// The whole document.
    public func render(_ document: Document) -> String {
        var numbering = Numbering(edition: edition)
        let title = wrapped(edition.plain(document.title))
        let rule = String(repeating: "═", count: title.map(DisplayWidth.of).max() ?? 0)
        var parts = [(title.map { style($0, .heading) } + [rule]).joined(separator: "\n")]
        if let subtitle = document.subtitle { parts[0] += "\n" + paragraph(subtitle) }
        if !document.metadata.isEmpty { parts.append(metadata(document.metadata)) }
        for block in document.blocks {
            let text = render(block, &numbering)
            if !text.isEmpty { parts.append(text) }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func render(_ block: Block, _ numbering: inout Numbering) -> String {
        switch block {
        case .heading(let phrase, let level): return heading(phrase, level)
        case .paragraph(let phrase): return paragraph(phrase)
        case .list(let items): return items.map { hanging("• ", edition.plain($0)) }.joined(separator: "\n")
        case .note(let note):
            let isCaution = note.kind == .caution
            let kind = isCaution ? edition.vocabulary.caution : edition.vocabulary.note
            let text = hanging("│ ", "\(kind): " + edition.plain(note.phrase), repeatsMark: true)
            return style(text, isCaution ? .caution : .plain)
        case .definitions(let definitions):
            return definitions.map { definition in
                let head = wrapped("\(edition.plain(definition.term)) [\(Safe.inline(definition.id))]")
                return head.joined(separator: "\n") + "\n"
                    + hanging("    ", edition.plain(definition.meaning))
            }.joined(separator: "\n")
        // A command is to be copied, so it is never broken.
        case .command(let command): return "    " + Safe.block(command).replacing("\n", with: "\n    ")
        case .table(let table): return render(table, label: numbering.nextTable())
        case .figure(let figure): return render(figure, label: numbering.nextFigure())
        }
    }

    private func heading(_ phrase: Phrase, _ level: Int) -> String {
        let lines = wrapped(edition.plain(phrase))
        let text = lines.map { style($0, .heading) }.joined(separator: "\n")
        guard level <= 1 else { return text }
        return text + "\n" + String(repeating: "─", count: lines.map(DisplayWidth.of).max() ?? 0)
    }

    private func metadata(_ facts: [Fact]) -> String {
        let titles = facts.map { edition.plain($0.title) }
        let isPadded = !titles.contains(where: Script.hasRightToLeftLetters)
        let column = min(titles.map(DisplayWidth.of).max() ?? 0, width / 3) + 2
        return zip(facts, titles).map { fact, title in
            let content = edition.plain(fact.content)
            guard isPadded, DisplayWidth.of(title) <= column - 2 else {
                return hanging("", "\(title): \(content)")
            }
            return hanging(TextTable.padded(title, to: column, atEnd: true), content)
        }.joined(separator: "\n")
    }

    func paragraph(_ phrase: Phrase) -> String { wrapped(edition.plain(phrase)).joined(separator: "\n") }

    func wrapped(_ text: String) -> [String] { Wrapping.lines(text, width: width) }

    /// Text behind a mark, its further lines below its first.
    func hanging(_ mark: String, _ text: String, repeatsMark: Bool = false) -> String {
        let indent = DisplayWidth.of(mark)
        let rest = repeatsMark ? mark : String(repeating: " ", count: indent)
        return Wrapping.lines(text, width: width - indent).enumerated()
            .map { ($0.offset == 0 ? mark : rest) + $0.element }.joined(separator: "\n")
    }

    enum Style {
        case plain
        case heading
        case strong
        case faint
        case caution
    }

    func style(_ text: String, _ style: Style) -> String {
        guard isColoured, !text.isEmpty else { return text }
        return switch style {
        case .plain: text
        case .heading: "\u{1B}[1;36m\(text)\u{1B}[0m"
        case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
        case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
        case .caution: "\u{1B}[33m\(text)\u{1B}[0m"
        }
    }
}

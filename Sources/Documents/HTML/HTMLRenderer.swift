/// Writes a document as one page that needs nothing else: no network, no font, no picture beside it.
///
/// It prints on A4, follows the reader's choice of light or dark, and its tables can be scrolled and sorted by
/// keyboard. Without scripts everything is still there; only sorting is not.
public struct HTMLRenderer: Sendable {
    /// The edition.
    public let edition: Edition

    /// Creates a renderer.
    public init(edition: Edition) { self.edition = edition }

    /// The whole page.
    public func render(_ document: Document) -> String {
        var numbering = Numbering(edition: edition)
        var names = AnchorNames()
        let title = XMLText.escaped(edition.plain(document.title))
        var body = ["<header>", "<h1>\(text.inline(document.title))</h1>"]
        if let subtitle = document.subtitle {
            body.append("<p class=\"subtitle\">\(text.inline(subtitle))</p>")
        }
        body += ["</header>", "<main>"]
        if !document.metadata.isEmpty {
            let facts = document.metadata.map { fact in
                // What needs more room than a column has gets a line of its own.
                let isWide = DisplayWidth.of(edition.plain(fact.content)) > 30
                return "<div\(isWide ? " class=\"wide\"" : "")><dt>\(text.inline(fact.title))</dt>"
                    + "<dd>\(text.inline(fact.content))</dd></div>"
            }
            body += ["<dl class=\"facts\">"] + facts + ["</dl>"]
        }
        body += contents(document)
        var headings = 0
        for block in document.blocks { body += render(block, &numbering, &names, &headings) }
        body.append("</main>")
        let direction = edition.language.isRightToLeft ? "rtl" : "ltr"
        return """
            <!DOCTYPE html>
            <html lang="\(edition.language.tag)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
            script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <title>\(title)</title>
            <style>
            \(Stylesheet.text)</style>
            </head>
            <body>
            \(body.joined(separator: "\n"))
            <script>
            \(TableScript.text)</script>
            </body>
            </html>

            """
    }

    var text: HTMLText { HTMLText(edition: edition) }

    /// Links to the sections, where there are several.
    private func contents(_ document: Document) -> [String] {
        var items: [String] = []
        var number = 0
        for case .heading(let phrase, let level) in document.blocks {
            if level <= 1 {
                items.append("<li><a href=\"#section-\(number)\">\(text.inline(phrase))</a></li>")
            }
            number += 1
        }
        guard items.count > 2 else { return [] }
        let title = edition.vocabulary.contents
        return ["<nav aria-label=\"\(title)\">", "<ul>"] + items + ["</ul>", "</nav>"]
    }

    private func render(
        _ block: Block, _ numbering: inout Numbering, _ names: inout AnchorNames, _ headings: inout Int
    ) -> [String] {
        switch block {
        case .heading(let phrase, let level):
            let name = "h\(min(max(level, 1), 5) + 1)"
            headings += 1
            return ["<\(name) id=\"section-\(headings - 1)\">\(text.inline(phrase))</\(name)>"]
        case .paragraph(let phrase): return ["<p>\(text.inline(phrase))</p>"]
        case .list(let items): return ["<ul>"] + items.map { "<li>\(text.inline($0))</li>" } + ["</ul>"]
        case .note(let note):
            let isCaution = note.kind == .caution
            let title = isCaution ? edition.vocabulary.caution : edition.vocabulary.note
            return [
                "<p class=\"note\(isCaution ? " caution" : "")\" role=\"note\"><strong>\(title):</strong> "
                    + "\(text.inline(note.phrase))</p>"
            ]
        case .definitions(let definitions):
            let items = definitions.map {
                "<dt>\(text.inline($0.term)) \(text.code($0.id))</dt><dd>\(text.inline($0.meaning))</dd>"
            }
            return ["<dl class=\"definitions\">"] + items + ["</dl>"]
        case .command(let command):
            let shown = XMLText.escaped(Safe.block(command))
            return ["<pre dir=\"ltr\" tabindex=\"0\"><code>\(shown)</code></pre>"]
        case .table(let table):
            return render(table, label: numbering.nextTable(), anchor: names.name(for: table.id))
        case .figure(let figure):
            return render(figure, label: numbering.nextFigure(), anchor: names.name(for: figure.id))
        }
    }

    private func render(_ figure: Figure, label: String, anchor: String) -> [String] {
        var named = figure
        named.id = "\(anchor)-chart"
        let notes = figure.notes.map { "<p>\(text.inline($0))</p>" }
        return [
            "<figure id=\"\(anchor)\">",
            "<figcaption><b>\(label).</b> \(text.inline(figure.caption))</figcaption>",
            "<div class=\"chart\">",
            SVGRenderer(edition: edition).picture(named, isAlone: false) + "</div>",
            "<p class=\"description\">\(text.inline(figure.description))</p>",
        ] + notes + ["<details><summary>\(edition.vocabulary.figureData)</summary>"]
            + render(figure.table, label: label, anchor: "\(anchor)-data") + ["</details>", "</figure>"]
    }
}

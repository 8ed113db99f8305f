/// Writes a document as a LaTeX file that compiles as it stands: booktabs tables, charts as TikZ pictures.
///
/// Where all letters are Latin, pdfLaTeX does as well as XeLaTeX; a document with Arabic or other letters says that it
/// needs XeLaTeX. Packages: array, booktabs, geometry, iftex, longtable, tikz, xcolor; for Arabic also fontspec,
/// polyglossia and bidi, and one of the fonts named in the preamble.
public struct LaTeXRenderer: Sendable {
    /// The edition.
    public let edition: Edition

    /// Creates a renderer.
    public init(edition: Edition) { self.edition = edition }

    /// The whole document.
    public func render(_ document: Document) -> String {
        var numbering = Numbering(edition: edition)
        var body = ["{\\LARGE\\bfseries \(text.inline(document.title))\\par}"]
        if let subtitle = document.subtitle {
            body.append("\\smallskip{\\large\\color{muted}\(text.inline(subtitle))\\par}")
        }
        body.append("\\medskip\\hrule height 1.2pt\\medskip")
        if !document.metadata.isEmpty {
            let facts = document.metadata.map {
                "\\textcolor{muted}{\(text.inline($0.title)):} \(text.inline($0.content))\\par"
            }
            body.append("{\\small\\setlength{\\parskip}{1pt}\n\(facts.joined(separator: "\n"))\n}")
        }
        for block in document.blocks { body.append(render(block, &numbering)) }
        let content = body.filter { !$0.isEmpty }.joined(separator: "\n\n")
        let preamble = LaTeXPreamble(
            edition: edition, content: content, hasFigures: !document.figures.isEmpty)
        return preamble.text + "\n\\begin{document}\n\n" + content + "\n\n\\end{document}\n"
    }

    var text: LaTeXText { LaTeXText(edition: edition) }

    private func render(_ block: Block, _ numbering: inout Numbering) -> String {
        let words = edition.vocabulary
        switch block {
        case .heading(let phrase, let level):
            let name = level <= 1 ? "section" : level == 2 ? "subsection" : "subsubsection"
            return "\\\(name)*{\(text.inline(phrase))}"
        case .paragraph(let phrase): return text.inline(phrase)
        case .list(let items):
            guard !items.isEmpty else { return "" }
            return environment("itemize", items.map { "\\item \(text.inline($0))" })
        case .note(let note):
            let kind = note.kind == .caution ? words.caution : words.note
            return environment(
                "quote", ["\\textbf{\(text.escaped(kind)):} \(text.inline(note.phrase))"])
        case .definitions(let definitions):
            guard !definitions.isEmpty else { return "" }
            return environment(
                "description",
                definitions.map {
                    "\\item[\(text.inline($0.term))] (\(text.code($0.id))) \(text.inline($0.meaning))"
                })
        case .command(let command):
            let lines = Safe.block(command).split(separator: "\n", omittingEmptySubsequences: false)
            let shown = lines.map { "\\mbox{}\(text.typewriter(String($0)))\\par" }.joined(separator: "\n")
            return text.leftToRight("{\\raggedright\\small\n\(shown)\n}")
        case .table(let table):
            return render(table, label: numbering.nextTable())
        case .figure(let figure):
            return render(figure, label: numbering.nextFigure())
        }
    }

    private func environment(_ name: String, _ lines: [String]) -> String {
        "\\begin{\(name)}\n" + lines.joined(separator: "\n") + "\n\\end{\(name)}"
    }

    private func render(_ figure: Figure, label: String) -> String {
        let notes = ([figure.description] + figure.notes).map { text.inline($0) }
        let picture = TikZPicture(text: text).render(figure.drawing(in: edition))
        return """
            \\par\\medskip\\noindent\\begin{minipage}{\\linewidth}
            {\\small\\textbf{\(text.escaped(label)).} \(text.inline(figure.caption))\\par}\\smallskip
            \(text.leftToRight("\\noindent " + picture))\\par\\smallskip
            {\\footnotesize\\color{muted}\(notes.joined(separator: "\\par\n"))\\par}
            \\end{minipage}\\par\\medskip
            """
    }
}

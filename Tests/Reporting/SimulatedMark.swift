import Documents

/// The words by which nobody takes simulated numbers for those of real people.
enum SimulatedMark {
    /// A document in every format for people, in both languages.
    static func formats(of document: Document) -> [String] {
        Language.allCases.map { Edition($0) }.flatMap { edition in
            [
                TextRenderer(edition: edition, width: 1_000).render(document),
                MarkdownRenderer(edition: edition).render(document),
                CSVRenderer(edition: edition).render(document),
                LaTeXRenderer(edition: edition).render(document),
                HTMLRenderer(edition: edition).render(document),
            ]
                + document.figures.map {
                    SVGRenderer(edition: edition).render($0, cautions: document.cautions)
                }
        }
    }

    /// Whether a text has them.
    static func stands(in text: String) -> Bool {
        ["not real people", "nobody really called", "لا تمثل أشخاصًا حقيقيين", "لم يتصل أحد حقًا"]
            .contains { text.contains($0) }
    }
}

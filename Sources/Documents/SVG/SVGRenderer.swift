/// Draws a document's charts as Scalable Vector Graphics, each a file of its own.
///
/// The picture carries its title and description in the edition's language, needs no font or file from elsewhere, and
/// can be read without colours.
public struct SVGRenderer: Sendable {
    /// The edition.
    public let edition: Edition

    /// Creates a renderer.
    public init(edition: Edition) { self.edition = edition }

    /// A chart as a file.
    ///
    /// - Parameters:
    ///   - figure: the chart.
    ///   - cautions: those of the document that the chart is taken out of; they stand in the picture and in its description,
    ///     because nothing else goes with the file.
    public func render(_ figure: Figure, cautions: [Phrase] = []) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture(figure, isAlone: true, cautions: cautions)
    }

    /// A chart as an element; within a page the page's colours apply.
    func picture(_ figure: Figure, isAlone: Bool, cautions: [Phrase] = []) -> String {
        let sentences = cautions.map(edition.plain)
        let description = ([edition.plain(figure.description)] + sentences).joined(separator: " ")
        var drawing = figure.drawing(in: edition)
        drawing.write(below: sentences, in: edition)
        let id = XMLText.identifier(figure.id)
        let size = "\(Drawing.number(drawing.width)) \(Drawing.number(drawing.height))"
        let dimensions =
            "width=\"\(Drawing.number(drawing.width))\" height=\"\(Drawing.number(drawing.height))\""
        let direction = edition.language.isRightToLeft ? "rtl" : "ltr"
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" \(dimensions)"
                + " role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\" lang=\"\(edition.language.tag)\""
                + (isAlone ? " xml:lang=\"\(edition.language.tag)\"" : "")
                + " direction=\"\(direction)\" font-family=\"\(Self.fonts)\">",
            "<title id=\"\(id)-title\">\(XMLText.escaped(edition.plain(figure.caption)))</title>",
            "<desc id=\"\(id)-desc\">\(XMLText.escaped(description))</desc>",
        ]
        lines += SVGPatterns(prefix: id).definitions(for: drawing)
        if isAlone {
            lines.append(
                element(
                    Drawing.Mark(
                        shape: .rectangle(x: 0, y: 0, width: drawing.width, height: drawing.height),
                        paint: .fill(.paper)), id))
        }
        lines += drawing.marks.map { element($0, id) }
        return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private static let fonts =
        "'Noto Sans','Noto Sans Arabic','Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif"

    private func element(_ mark: Drawing.Mark, _ id: String) -> String {
        if let hatching = SVGPatterns.hatching(mark) {
            let opacity =
                mark.paint.fillOpacity < 1 ? " opacity=\"\(Drawing.number(mark.paint.fillOpacity))\"" : ""
            let hint = mark.hint.map { "<title>\(XMLText.escaped($0))</title>" } ?? ""
            return "<g\(opacity)>\(hint)\(SVGPatterns(prefix: id).hatched(hatching, mark.paint).joined())</g>"
        }
        let (name, attributes, content): (String, String, String)
        switch mark.shape {
        case .rectangle(let x, let y, let width, let height):
            name = "rect"
            attributes =
                "x=\"\(Drawing.number(x))\" y=\"\(Drawing.number(y))\" width=\"\(Drawing.number(width))\" height=\"\(Drawing.number(height))\""
            content = ""
        case .circle(let centre, let radius):
            name = "circle"
            attributes =
                "cx=\"\(Drawing.number(centre.x))\" cy=\"\(Drawing.number(centre.y))\" r=\"\(Drawing.number(radius))\""
            content = ""
        case .path(let steps):
            name = "path"
            attributes = "d=\"\(steps.map(Self.step).joined())\""
            content = ""
        case .text(let point, let text, let style):
            name = "text"
            attributes =
                "x=\"\(Drawing.number(point.x))\" y=\"\(Drawing.number(point.y))\" font-size=\"\(Drawing.number(style.size))\""
                + " text-anchor=\"\(anchor(style.anchor))\"" + (style.isStrong ? " font-weight=\"600\"" : "")
                + (style.hasHalo
                    ? " paint-order=\"stroke\" stroke=\"\(Palette.colour(.paper))\" stroke-width=\"3.5\""
                        + " stroke-linejoin=\"round\" class=\"s-paper f-\(paintName(mark.paint))\""
                    : "")
            content = XMLText.escaped(text)
        }
        var paint = SVGPatterns(prefix: id).attributes(mark.paint)
        if case .text(_, _, let style) = mark.shape, style.hasHalo {
            paint = "fill=\"\(Palette.colour(mark.paint.fill ?? .text))\""
        }
        let hint = mark.hint.map { "<title>\(XMLText.escaped($0))</title>" } ?? ""
        let inside = hint + content
        return inside.isEmpty
            ? "<\(name) \(attributes) \(paint)/>" : "<\(name) \(attributes) \(paint)>\(inside)</\(name)>"
    }

    private func paintName(_ paint: Paint) -> String { Palette.name(paint.fill ?? .text) }

    /// In text that runs from right to left, the start is at the right.
    private func anchor(_ anchor: TextStyle.Anchor) -> String {
        switch (anchor, edition.language.isRightToLeft) {
        case (.middle, _): "middle"
        case (.left, false), (.right, true): "start"
        case (.right, false), (.left, true): "end"
        }
    }

    private static func step(_ step: Drawing.Step) -> String {
        func text(_ point: Drawing.Point) -> String {
            "\(Drawing.number(point.x)) \(Drawing.number(point.y))"
        }
        return switch step {
        case .move(let point): "M\(text(point))"
        case .line(let point): "L\(text(point))"
        case .curve(let first, let second, let end): "C\(text(first)) \(text(second)) \(text(end))"
        case .close: "Z"
        }
    }
}

/// Fills and strokes as attributes, and the patterns that fills refer to.
struct SVGPatterns {
    /// Begins the patterns' names: those of several pictures in one page must differ.
    let prefix: String

    /// The patterns that a drawing uses.
    func definitions(for drawing: Drawing) -> [String] {
        var found: [String] = []
        for mark in drawing.marks {
            guard let ink = mark.paint.fill, mark.paint.pattern != .solid, Self.hatching(mark) == nil
            else { continue }
            let definition = definition(ink, mark.paint.pattern)
            if !found.contains(definition) { found.append(definition) }
        }
        return found.isEmpty ? [] : ["<defs>"] + found + ["</defs>"]
    }

    /// The strokes that a mark is filled with instead of a pattern: a rectangle's.
    static func hatching(_ mark: Drawing.Mark) -> Hatching? {
        guard mark.paint.fill != nil, mark.paint.pattern != .solid,
            case .rectangle(let x, let y, let width, let height) = mark.shape
        else { return nil }
        return Hatching(x: x, y: y, width: width, height: height)
    }

    /// A rectangle's fill as elements without a pattern, below its outline.
    func hatched(_ hatching: Hatching, _ paint: Paint) -> [String] {
        guard let fill = paint.fill else { return [] }
        let ground =
            "<rect x=\"\(Drawing.number(hatching.x))\" y=\"\(Drawing.number(hatching.y))\""
            + " width=\"\(Drawing.number(hatching.width))\" height=\"\(Drawing.number(hatching.height))\" "
        var outline = paint
        outline.fill = nil
        let under =
            "fill=\"\(Palette.colour(fill))\" fill-opacity=\"0.15\" class=\"f-\(Palette.name(fill))\"/>"
        return [
            ground + under, strokes(hatching.strokes(paint.pattern), fill, paint.pattern),
            paint.stroke == nil ? "" : ground + attributes(outline) + "/>",
        ].filter { !$0.isEmpty }
    }

    /// The attributes of a paint.
    func attributes(_ paint: Paint) -> String {
        var parts: [String] = []
        var classes: [String] = []
        if let fill = paint.fill {
            if paint.pattern == .solid {
                parts.append("fill=\"\(Palette.colour(fill))\"")
                classes.append("f-\(Palette.name(fill))")
            } else {
                parts.append("fill=\"url(#\(name(fill, paint.pattern)))\"")
            }
            if paint.fillOpacity < 1 {
                parts.append("fill-opacity=\"\(Drawing.number(paint.fillOpacity))\"")
            }
        } else {
            parts.append("fill=\"none\"")
        }
        if let stroke = paint.stroke {
            parts.append("stroke=\"\(Palette.colour(stroke))\"")
            parts.append("stroke-width=\"\(Drawing.number(paint.strokeWidth))\"")
            classes.append("s-\(Palette.name(stroke))")
            if !paint.dash.isEmpty {
                let lengths = paint.dash.map(Drawing.number).joined(separator: " ")
                parts.append("stroke-dasharray=\"\(lengths)\"")
            }
        }
        if !classes.isEmpty { parts.append("class=\"\(classes.joined(separator: " "))\"") }
        return parts.joined(separator: " ")
    }

    private func name(_ ink: Ink, _ pattern: Paint.Pattern) -> String {
        "\(prefix)-\(pattern)-\(Palette.name(ink))"
    }

    private func definition(_ ink: Ink, _ pattern: Paint.Pattern) -> String {
        let name = Palette.name(ink)
        let colour = Palette.colour(ink)
        let lines: String =
            switch pattern {
            case .solid: ""
            case .rising: "M-1 1L1 -1M0 6L6 0M5 7L7 5"
            case .falling: "M-1 5L1 7M0 0L6 6M5 -1L7 1"
            case .level: "M0 1.5L6 1.5M0 4.5L6 4.5"
            case .dots: "M1.5 1.5h0M4.5 4.5h0"
            }
        return
            "<pattern id=\"\(self.name(ink, pattern))\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
            + "<rect width=\"6\" height=\"6\" fill=\"\(colour)\" fill-opacity=\"0.15\" class=\"f-\(name)\"/>"
            + strokes(lines, ink, pattern) + "</pattern>"
    }

    private func strokes(_ path: String, _ ink: Ink, _ pattern: Paint.Pattern) -> String {
        let width = pattern == .dots ? "2.2\" stroke-linecap=\"round" : pattern == .level ? "1.2" : "1.6"
        return
            "<path d=\"\(path)\" fill=\"none\" stroke=\"\(Palette.colour(ink))\" stroke-width=\"\(width)\""
            + " class=\"s-\(Palette.name(ink))\"/>"
    }
}

/// A drawing as a TikZ picture.
struct TikZPicture {
    let text: LaTeXText

    /// The picture fills the width of the text.
    private static let scale = 0.6

    func render(_ drawing: Drawing) -> String {
        let scale = Drawing.number(Self.scale)
        var lines = [
            "\\begin{tikzpicture}[x=\(scale)pt,y=-\(scale)pt,line width=\(scale)pt]",
            "\\useasboundingbox (0,0) rectangle (\(number(drawing.width)),\(number(drawing.height)));",
        ]
        lines += drawing.marks.flatMap(commands)
        return (lines + ["\\end{tikzpicture}"]).joined(separator: "\n")
    }

    private func commands(_ mark: Drawing.Mark) -> [String] {
        switch mark.shape {
        case .rectangle(let x, let y, let width, let height):
            paint(
                "(\(number(x)),\(number(y))) rectangle (\(number(x + width)),\(number(y + height)))",
                mark.paint)
        case .circle(let centre, let radius):
            paint("\(point(centre)) circle[radius=\(number(radius * Self.scale))pt]", mark.paint)
        case .path(let steps): paint(steps.map(step).joined(separator: " "), mark.paint)
        case .text(let place, let words, let style): [node(place, words, style, mark.paint.fill ?? .text)]
        }
    }

    /// A pattern hides nothing by itself, so a light fill comes first.
    private func paint(_ path: String, _ paint: Paint) -> [String] {
        var lines: [String] = []
        var options: [String] = []
        if let fill = paint.fill {
            let opacity = paint.fillOpacity < 1 ? ",fill opacity=\(number(paint.fillOpacity))" : ""
            if paint.pattern == .solid {
                options.append("fill=\(colour(fill))\(opacity)")
            } else {
                lines.append("\\path[fill=\(colour(fill))!15] \(path);")
                options.append("pattern=\(pattern(paint.pattern)),pattern color=\(colour(fill))\(opacity)")
            }
        }
        if let stroke = paint.stroke {
            options.append("draw=\(colour(stroke)),line width=\(number(paint.strokeWidth * Self.scale))pt")
            if !paint.dash.isEmpty {
                let lengths = paint.dash.enumerated().map { index, length in
                    "\(index % 2 == 0 ? "on" : "off") \(number(length * Self.scale))pt"
                }
                options.append("dash pattern=\(lengths.joined(separator: " "))")
            }
        }
        return options.isEmpty ? lines : lines + ["\\path[\(options.joined(separator: ","))] \(path);"]
    }

    private func node(_ place: Drawing.Point, _ words: String, _ style: TextStyle, _ ink: Ink) -> String {
        let anchor =
            switch style.anchor {
            case .left: "base west"
            case .middle: "base"
            case .right: "base east"
            }
        let size = style.size * Self.scale
        let halo =
            style.hasHalo ? ",inner sep=1pt,fill=white,fill opacity=0.75,text opacity=1" : ",inner sep=0pt"
        let shown = text.inPicture(words)
        return "\\node[anchor=\(anchor)\(halo),text=\(colour(ink)),font=\\fontsize{\(number(size))}"
            + "{\(number(size * 1.2))}\\selectfont\(text.pictureFont)\(style.isStrong ? "\\bfseries" : "")] at \(point(place)) {\(shown)};"
    }

    private func pattern(_ pattern: Paint.Pattern) -> String {
        switch pattern {
        case .solid, .rising: "north east lines"
        case .falling: "north west lines"
        case .level: "horizontal lines"
        case .dots: "dots"
        }
    }

    private func colour(_ ink: Ink) -> String {
        switch ink {
        case .paper: "white"
        case .onShade(let shade): shade < 5 ? "text" : "white"
        case .text, .muted, .grid, .series, .shade, .reached, .lost: Palette.name(ink)
        }
    }

    private func step(_ step: Drawing.Step) -> String {
        switch step {
        case .move(let place): point(place)
        case .line(let place): "-- \(point(place))"
        case .curve(let first, let second, let end):
            ".. controls \(point(first)) and \(point(second)) .. \(point(end))"
        case .close: "-- cycle"
        }
    }

    private func point(_ point: Drawing.Point) -> String { "(\(number(point.x)),\(number(point.y)))" }

    private func number(_ value: Double) -> String { Drawing.number(value) }
}

/// Draws the parts that charts share: text, axes, legends, whiskers, reference lines.
struct Canvas {
    /// The edition of the texts.
    let edition: Edition
    /// What has been drawn.
    var drawing: Drawing

    /// The width of every chart; pages scale it.
    static let width = 760.0
    /// The room left at every edge.
    static let margin = 12.0

    init(edition: Edition) {
        self.edition = edition
        drawing = Drawing(width: Canvas.width, height: 0)
    }

    /// Whether reading starts at the right, so that labels and vertical axes stand there.
    var startsAtRight: Bool { edition.language.isRightToLeft }

    /// The side on which reading starts.
    var startAnchor: TextStyle.Anchor { startsAtRight ? .right : .left }

    mutating func add(_ shape: Drawing.Shape, _ paint: Paint, hint: String? = nil) {
        drawing.marks.append(Drawing.Mark(shape: shape, paint: paint, hint: hint))
    }

    mutating func text(_ text: String, _ x: Double, _ y: Double, _ style: TextStyle, _ ink: Ink = .text) {
        guard !text.isEmpty else { return }
        add(.text(Drawing.Point(x: x, y: y), text, style), .fill(ink))
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: Paint) {
        add(.path([.move(Drawing.Point(x: x1, y: y1)), .line(Drawing.Point(x: x2, y: y2))]), paint)
    }

    mutating func polyline(_ points: [Drawing.Point], _ paint: Paint, isClosed: Bool = false) {
        guard points.count > 1 else { return }
        let steps = [Drawing.Step.move(points[0])] + points.dropFirst().map { .line($0) }
        add(.path(isClosed ? steps + [.close] : steps), paint)
    }

    /// A confidence interval across a vertical axis, with light around it so that it shows on a dark bar.
    mutating func whisker(x: Double, from low: Double, to high: Double) {
        guard abs(high - low) > 0.5 else { return }
        for paint in [Paint.stroke(.paper, 3.4), .stroke(.text, 1.3)] {
            line(x, low, x, high, paint)
            line(x - 4, low, x + 4, low, paint)
            line(x - 4, high, x + 4, high, paint)
        }
    }

    /// A confidence interval along a horizontal axis.
    mutating func whisker(y: Double, from low: Double, to high: Double, ink: Ink = .text) {
        guard abs(high - low) > 0.5 else { return }
        let paint = Paint.stroke(ink, 1.6)
        line(low, y, high, y, paint)
        line(low, y - 4, low, y + 4, paint)
        line(high, y - 4, high, y + 4, paint)
    }

    /// What a legend explains.
    struct LegendEntry {
        enum Sign {
            case line(Paint)
            case patch(Paint)
            case band(Paint)
            case whisker
            case dot(Paint)
        }

        let sign: Sign
        let name: String
    }

    /// A legend from the side where reading starts, in as many lines as it needs.
    ///
    /// - Returns: the height below it.
    mutating func legend(_ entries: [LegendEntry], top: Double) -> Double {
        guard !entries.isEmpty else { return top }
        let size = TextStyle.small
        var offset = 0.0
        var y = top + 10
        for entry in entries {
            let needed = 30 + TextMetrics.width(entry.name, size: size) + 18
            if offset > 0, offset + needed > Canvas.width - 2 * Canvas.margin {
                offset = 0
                y += 20
            }
            let start = startsAtRight ? Canvas.width - Canvas.margin - offset : Canvas.margin + offset
            let toward = startsAtRight ? -1.0 : 1.0
            sign(entry.sign, centre: start + toward * 12, y: y)
            text(entry.name, start + toward * 30, y + 4, TextStyle(size: size, anchor: startAnchor))
            offset += needed
        }
        return y + 14
    }

    private mutating func sign(_ sign: LegendEntry.Sign, centre: Double, y: Double) {
        switch sign {
        case .line(let paint): line(centre - 12, y, centre + 12, y, paint)
        case .patch(let paint):
            add(.rectangle(x: centre - 11, y: y - 6, width: 22, height: 12), paint)
        case .band(let paint):
            add(.rectangle(x: centre - 11, y: y - 6, width: 22, height: 12), paint)
            line(centre - 11, y, centre + 11, y, .stroke(paint.fill ?? .text, 1.6))
        case .whisker: whisker(y: y, from: centre - 10, to: centre + 10)
        case .dot(let paint): add(.circle(Drawing.Point(x: centre, y: y), radius: 4.5), paint)
        }
    }
}

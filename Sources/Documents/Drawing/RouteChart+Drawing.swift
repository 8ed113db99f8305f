extension RouteChart {
    /// The chart drawn: a column of boxes for each stage, in the direction of reading.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        canvas.drawing = Drawing(width: Self.width, height: 0)
        let places = places(edition)
        for (stage, title) in stages.enumerated() {
            let lines = TextMetrics.lines(
                edition.plain(title), width: boxWidth, size: TextStyle.small, isStrong: true)
            for (index, line) in lines.enumerated() {
                canvas.text(
                    line, x(start(stage), canvas), Self.top - 26 + Double(index - lines.count + 1) * 14,
                    TextStyle(size: TextStyle.small, anchor: canvas.startAnchor, isStrong: true), .muted)
            }
        }
        for link in drawableLinks { draw(link, places, &canvas) }
        for place in places { draw(place, &canvas) }
        canvas.drawing.height = (places.map { $0.top + $0.height }.max() ?? Self.top) + Canvas.margin
        return canvas.drawing
    }

    /// Where a node is drawn.
    private struct Place {
        let node: Node
        let top: Double
        let height: Double
        let name: [String]
        let detail: [String]

        var middle: Double { top + height / 2 }
    }

    private static let width = 960.0
    private static let top = 56.0
    private static let gap = 14.0
    private static let padding = 7.0
    private static let nameSize = 12.0
    private static let detailSize = 11.0

    /// The room for arrows between two columns.
    private var room: Double { stages.count > 1 ? 54 : 0 }

    private var boxWidth: Double {
        let count = Double(max(1, stages.count))
        return (Self.width - 2 * Canvas.margin - (count - 1) * room) / count
    }

    /// The distance of a column from the side where reading starts.
    private func start(_ stage: Int) -> Double { Canvas.margin + Double(stage) * (boxWidth + room) }

    /// A distance from the start of reading as a place on the page.
    private func x(_ distance: Double, _ canvas: Canvas) -> Double {
        canvas.startsAtRight ? Self.width - distance : distance
    }

    /// Columns of boxes, each column in the middle of the tallest.
    private func places(_ edition: Edition) -> [Place] {
        let inside = boxWidth - 2 * Self.padding
        var columns: [[Place]] = []
        for stage in stages.indices {
            var column: [Place] = []
            var top = 0.0
            for node in drawableNodes where node.stage == stage {
                let name = Self.broken(edition.plain(node.name), width: inside, size: Self.nameSize)
                let detail =
                    node.detail.map {
                        TextMetrics.lines(edition.plain($0), width: inside, size: Self.detailSize)
                    } ?? []
                let height = 2 * Self.padding + Double(name.count) * 15 + Double(detail.count) * 13.5
                column.append(Place(node: node, top: top, height: height, name: name, detail: detail))
                top += height + Self.gap
            }
            columns.append(column)
        }
        let heights = columns.map { $0.last.map { $0.top + $0.height } ?? 0 }
        let tallest = heights.max() ?? 0
        return zip(columns, heights).flatMap { column, height in
            column.map {
                Place(
                    node: $0.node, top: $0.top + Self.top + (tallest - height) / 2, height: $0.height,
                    name: $0.name, detail: $0.detail)
            }
        }
    }

    /// A name broken at spaces, and after hyphens where it is too long for a line.
    private static func broken(_ name: String, width: Double, size: Double) -> [String] {
        TextMetrics.lines(name, width: width, size: size, isStrong: true).flatMap { line -> [String] in
            guard TextMetrics.width(line, size: size, isStrong: true) > width else { return [line] }
            var lines = [""]
            for part in line.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
                let text = (part.offset > 0 ? "-" : "") + part.element
                let longer = lines[lines.count - 1] + text
                if TextMetrics.width(longer, size: size, isStrong: true) <= width || longer == text {
                    lines[lines.count - 1] = longer
                } else {
                    lines[lines.count - 1] += "-"
                    lines.append(String(part.element))
                }
            }
            return lines
        }
    }

    private func draw(_ place: Place, _ canvas: inout Canvas) {
        let left = min(
            x(start(place.node.stage), canvas), x(start(place.node.stage) + boxWidth, canvas))
        canvas.add(
            .rectangle(x: left, y: place.top, width: boxWidth, height: place.height),
            Paint(fill: .paper, stroke: .series(0), strokeWidth: place.node.stage == rootStage ? 2.2 : 1.2))
        let textStart = x(start(place.node.stage) + Self.padding, canvas)
        var y = place.top + Self.padding + 11
        for line in place.name {
            canvas.text(
                line, textStart, y,
                TextStyle(size: Self.nameSize, anchor: canvas.startAnchor, isStrong: true))
            y += 15
        }
        for line in place.detail {
            canvas.text(
                line, textStart, y, TextStyle(size: Self.detailSize, anchor: canvas.startAnchor), .muted)
            y += 13.5
        }
    }

    /// An arrow: across to a later column, around the outside of the boxes within one column or back.
    private func draw(_ link: Link, _ places: [Place], _ canvas: inout Canvas) {
        guard let from = places.first(where: { $0.node.id == link.from }),
            let to = places.first(where: { $0.node.id == link.to })
        else { return }
        let edition = canvas.edition
        let isForward = from.node.stage < to.node.stage
        let startX = start(from.node.stage) + boxWidth
        let endX = isForward ? start(to.node.stage) : start(to.node.stage) + boxWidth
        // Arrows that meet in one box arrive at different heights.
        let siblings = drawableLinks.filter { $0.to == link.to }
        let rank = Double(siblings.firstIndex(of: link) ?? 0) + 1
        let arrival = to.top + to.height * rank / Double(siblings.count + 1)
        let bend = isForward ? (startX + endX) / 2 : max(startX, endX) + room * 0.62
        func point(_ distance: Double, _ y: Double) -> Drawing.Point {
            Drawing.Point(x: x(distance, canvas), y: y)
        }
        let thickness = 0.6 + 1.8 * min(max(link.weight.isFinite ? link.weight : 0, 0), 1)
        let ink = Ink.series(link.isException ? 1 : 0)
        canvas.add(
            .path([
                .move(point(startX, from.middle)),
                .curve(point(bend, from.middle), point(bend, arrival), point(endX, arrival)),
            ]), .stroke(ink, thickness, dash: link.isException ? [5, 3] : []),
            hint: "\(edition.plain(from.node.name)), \(edition.plain(to.node.name)): "
                + edition.plain(link.label))
        let tip = isForward ? -7.0 : 7.0
        canvas.add(
            .path([
                .move(point(endX, arrival)), .line(point(endX + tip, arrival - 4)),
                .line(point(endX + tip, arrival + 4)), .close,
            ]), .fill(ink))
    }
}

extension FrontierChart {
    /// The chart drawn: alternatives with their intervals both ways, the best joined.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        let shown = points.filter { $0.x.value.isFinite && $0.y.value.isFinite }
        let yTicks = Ticks(y, estimates: shown.map(\.y), references: references, count: 5)
        let xTicks = Ticks(x, estimates: shown.map(\.x), references: [], count: 6)
        let labels = yTicks.labels(y.scale, in: edition)
        let top = canvas.verticalTitle(y, top: Canvas.margin)
        var frame = canvas.frame(top: top + 8, height: 280, labels: canvas.room(forLabels: labels))
        frame.xRange = xTicks.range
        frame.yRange = yTicks.range
        canvas.verticalAxis(yTicks, labels, frame)
        let best = shown.filter(\.isOnFrontier).sorted { $0.x.value < $1.x.value }
        let path = best.map { Drawing.Point(x: frame.x($0.x.value), y: frame.y($0.y.value)) }
        canvas.polyline(path, .stroke(.series(0), 2))
        for point in shown { draw(point, frame, &canvas) }
        canvas.references(references, frame)
        name(shown, path, frame, &canvas)
        let bottom = canvas.horizontalAxis(x, xTicks, frame)
        canvas.drawing.height = canvas.directionNote(top: bottom) + 4
        return canvas.drawing
    }

    private func draw(_ point: Point, _ frame: PlotFrame, _ canvas: inout Canvas) {
        let ink: Ink = point.isOnFrontier ? .series(0) : .muted
        let place = Drawing.Point(x: frame.x(point.x.value), y: frame.y(point.y.value))
        canvas.line(
            place.x, frame.y(point.y.bounds.lowerBound), place.x, frame.y(point.y.bounds.upperBound),
            .stroke(ink, 1.2))
        canvas.line(
            frame.x(point.x.bounds.lowerBound), place.y, frame.x(point.x.bounds.upperBound), place.y,
            .stroke(ink, 1.2))
        let edition = canvas.edition
        canvas.add(
            .circle(place, radius: 5),
            Paint(fill: point.isOnFrontier ? ink : .paper, stroke: ink, strokeWidth: 1.6),
            hint:
                "\(edition.plain(point.name)): \(edition.text(.estimate(point.x))), \(edition.text(.estimate(point.y)))"
        )
    }

    private typealias Box = (left: Double, top: Double, right: Double, bottom: Double)

    /// Names beside their points, where they meet neither another name nor a point.
    private func name(
        _ shown: [Point], _ best: [Drawing.Point], _ frame: PlotFrame, _ canvas: inout Canvas
    ) {
        var taken: [Box] = shown.map { point in
            let (x, y) = (frame.x(point.x.value), frame.y(point.y.value))
            return (x - 6, y - 6, x + 6, y + 6)
        }
        for (one, other) in zip(best, best.dropFirst()) {
            // Names keep off the line between the best, too.
            for part in 1..<24 {
                let share = Double(part) / 24
                let x = one.x + (other.x - one.x) * share
                let y = one.y + (other.y - one.y) * share
                taken.append((x - 2, y - 2, x + 2, y + 2))
            }
        }
        for point in shown {
            let text = canvas.edition.plain(point.name)
            let width = TextMetrics.width(text, size: TextStyle.small, isStrong: point.isOnFrontier)
            let (x, y) = (frame.x(point.x.value), frame.y(point.y.value))
            let (left, middle) = (-10 - width, -width / 2)
            let offsets = [
                (10.0, -8.0), (10, 18), (left, -8), (left, 18), (middle, -14), (middle, 26), (10, 4),
                (left, 4),
                (10, -22), (10, 32), (left, -22), (left, 32), (10, -36), (10, 46), (left, -36), (left, 46),
            ]
            let boxes = offsets.map { Box(x + $0.0, y + $0.1 - 11, x + $0.0 + width, y + $0.1 + 3) }
            let free = boxes.firstIndex { box in
                box.left >= Canvas.margin && box.right <= Canvas.width - Canvas.margin && box.top >= 0
                    && box.bottom <= frame.bottom
                    && !taken.contains {
                        box.left < $0.right && $0.left < box.right && box.top < $0.bottom
                            && $0.top < box.bottom
                    }
            }
            // A name that fits nowhere would hide others; the data of the figure and the point itself tell it.
            guard let free else { continue }
            let box = boxes[free]
            taken.append(box)
            canvas.text(
                text, box.left, box.bottom - 3,
                TextStyle(size: TextStyle.small, isStrong: point.isOnFrontier, hasHalo: true))
        }
    }
}

extension HistogramChart {
    /// The chart drawn, by density: per width of the narrowest class.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        let classes = series.map { self.classes($0) }
        let shape = classes.first ?? []
        let widths = shape.map { $0.to - $0.from }
        let narrowest = widths.min() ?? 1
        let isEven = (widths.max() ?? 1) - narrowest <= 1e-9 * narrowest
        let heights = classes.flatMap { $0.compactMap { Self.bounds($0, narrowest).upperBound } }
        let y = Axis(title(isEven ? nil : narrowest), .quantity(.share))
        let ticks = Ticks(low: 0, high: heights.max() ?? 1, scale: y.scale, count: 5)
        let labels = ticks.labels(y.scale, in: edition)
        var top = canvas.legend(legend(classes, edition), top: Canvas.margin)
        top = canvas.verticalTitle(y, top: top) + canvas.referenceHeight(references)
        var frame = canvas.frame(top: top, height: 230, labels: canvas.room(forLabels: labels))
        let xTicks = Ticks(low: shape.first?.from ?? 0, high: shape.last?.to ?? 1, scale: x.scale, count: 8)
        frame.xRange = (shape.first?.from ?? 0)...max(shape.last?.to ?? 1, (shape.first?.from ?? 0))
        frame.yRange = ticks.range
        canvas.verticalAxis(ticks, labels, frame)
        for (index, series) in series.enumerated() {
            draw(classes[index], series, index, narrowest, frame, &canvas)
        }
        let visible = Ticks(values: xTicks, within: frame.xRange)
        let bottom = canvas.horizontalAxis(x, visible, frame)
        canvas.verticalReferences(references, frame)
        canvas.drawing.height = canvas.directionNote(top: bottom) + 4
        return canvas.drawing
    }

    private typealias Class = (from: Double, to: Double, part: EstimatedValue?)

    private static func bounds(_ item: Class, _ narrowest: Double) -> ClosedRange<Double> {
        guard let part = item.part else { return 0...0 }
        let scale = narrowest / (item.to - item.from)
        return (part.bounds.lowerBound * scale)...(part.bounds.upperBound * scale)
    }

    private func title(_ narrowest: Double?) -> Phrase {
        guard let narrowest else { return Phrase(english: "Share", arabic: "النسبة") }
        let width = x.unit.map { Value.quantity(narrowest, $0) } ?? .quantity(narrowest, .number(decimals: 1))
        return Phrase(english: "Share per \(width)", arabic: "النسبة لكل \(width)")
    }

    private func draw(
        _ classes: [Class], _ series: Series, _ index: Int, _ narrowest: Double, _ frame: PlotFrame,
        _ canvas: inout Canvas
    ) {
        let edition = canvas.edition
        var outline: [Drawing.Point] = []
        for item in classes {
            guard let part = item.part else { continue }
            let height = part.value * narrowest / (item.to - item.from)
            let edges = (frame.x(item.from), frame.x(item.to))
            let top = frame.y(height)
            if index == 0 {
                let from = edition.position(item.from, on: x.scale)
                let to = edition.position(item.to, on: x.scale)
                canvas.add(
                    .rectangle(
                        x: min(edges.0, edges.1) + 0.5, y: top, width: max(0.5, abs(edges.1 - edges.0) - 1),
                        height: frame.bottom - top), Paint(fill: .series(0), fillOpacity: 0.75),
                    hint: "\(from) – \(to): \(edition.text(.estimate(part)))")
            } else {
                outline += [Drawing.Point(x: edges.0, y: top), Drawing.Point(x: edges.1, y: top)]
            }
            let bounds = Self.bounds(item, narrowest)
            // Distributions side by side: their intervals must not lie on each other.
            let offset = (Double(index) - Double(self.series.count - 1) / 2) * 5
            canvas.whisker(
                x: (edges.0 + edges.1) / 2 + offset, from: frame.y(bounds.lowerBound),
                to: frame.y(bounds.upperBound))
        }
        canvas.polyline(outline, .seriesLine(index))
    }

    private func legend(_ classes: [[Class]], _ edition: Edition) -> [Canvas.LegendEntry] {
        var entries: [Canvas.LegendEntry] = []
        if series.count > 1 {
            for (index, series) in series.enumerated() {
                entries.append(
                    Canvas.LegendEntry(
                        sign: index == 0
                            ? .patch(Paint(fill: .series(0), fillOpacity: 0.75)) : .line(.seriesLine(index)),
                        name: edition.plain(series.name)))
            }
        }
        if classes.contains(where: { $0.contains { ($0.part?.halfWidth ?? 0) != 0 } }) {
            entries.append(Canvas.LegendEntry(sign: .whisker, name: edition.vocabulary.interval))
        }
        return entries
    }
}

extension BarChart {
    /// The chart drawn; categories start where reading starts.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        let estimates = series.flatMap { series in
            categories.indices.compactMap { series.value($0) }
        }
        let ticks = Ticks(y, estimates: estimates, references: references, count: 5)
        let labels = ticks.labels(y.scale, in: edition)
        var top = Canvas.margin
        if series.count > 1 {
            top = canvas.legend(
                series.enumerated().map {
                    Canvas.LegendEntry(sign: .patch(.series($0.offset)), name: edition.plain($0.element.name))
                }
                    + (hasIntervals
                        ? [Canvas.LegendEntry(sign: .whisker, name: edition.vocabulary.interval)] : []),
                top: top)
        } else if hasIntervals {
            top = canvas.legend(
                [Canvas.LegendEntry(sign: .whisker, name: edition.vocabulary.interval)], top: top)
        }
        top = canvas.verticalTitle(y, top: top)
        var frame = canvas.frame(top: top, height: 240, labels: canvas.room(forLabels: labels))
        frame.yRange = ticks.range
        canvas.verticalAxis(ticks, labels, frame)
        draw(frame, &canvas)
        canvas.references(references, frame)
        let zero = frame.y(0)
        canvas.line(frame.left, zero, frame.right, zero, .stroke(.text, 1.2))
        canvas.drawing.height = categoryLabels(frame, &canvas) + 8
        return canvas.drawing
    }

    private var hasIntervals: Bool {
        series.contains { series in
            categories.indices.contains { (series.value($0)?.halfWidth ?? 0) != 0 }
        }
    }

    /// The left edge of a category's place, from the side where reading starts.
    private func slot(_ index: Int, _ frame: PlotFrame, _ canvas: Canvas) -> (left: Double, width: Double) {
        let width = frame.width / Double(max(1, categories.count))
        let place = canvas.startsAtRight ? categories.count - 1 - index : index
        return (frame.left + Double(place) * width, width)
    }

    private func draw(_ frame: PlotFrame, _ canvas: inout Canvas) {
        let edition = canvas.edition
        for category in categories.indices {
            let slot = slot(category, frame, canvas)
            let room = min(slot.width * 0.76, Double(series.count) * 64)
            let width = room / Double(max(1, series.count))
            for (index, series) in series.enumerated() {
                guard let estimate = series.value(category) else { continue }
                let place = canvas.startsAtRight ? self.series.count - 1 - index : index
                let left = slot.left + (slot.width - room) / 2 + Double(place) * width
                let (top, zero) = (frame.y(estimate.value), frame.y(0))
                canvas.add(
                    .rectangle(
                        x: left + 1, y: min(top, zero), width: max(1, width - 2), height: abs(zero - top)),
                    .series(index),
                    hint: "\(edition.plain(categories[category].name)), \(edition.plain(series.name)): "
                        + edition.text(.estimate(estimate)))
                canvas.whisker(
                    x: left + width / 2, from: frame.y(estimate.bounds.lowerBound),
                    to: frame.y(estimate.bounds.upperBound))
            }
        }
    }

    private func categoryLabels(_ frame: PlotFrame, _ canvas: inout Canvas) -> Double {
        let edition = canvas.edition
        let style = TextStyle(size: TextStyle.small, anchor: .middle)
        var bottom = frame.bottom
        for (index, category) in categories.enumerated() {
            let slot = slot(index, frame, canvas)
            let lines = TextMetrics.lines(
                edition.plain(category.name), width: slot.width - 6, size: TextStyle.small)
            for (number, text) in lines.enumerated() {
                let y = frame.bottom + 18 + Double(number) * 15
                canvas.text(text, slot.left + slot.width / 2, y, style)
                bottom = max(bottom, y)
            }
        }
        canvas.text(
            edition.plain(categoryTitle), (frame.left + frame.right) / 2, bottom + 20, style, .muted)
        return bottom + 24
    }
}

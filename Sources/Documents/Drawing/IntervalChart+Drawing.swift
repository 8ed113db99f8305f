extension IntervalChart {
    /// The chart drawn: a dot and a whisker an entry, its figures at the end of the line.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        let shown = entries.filter { $0.estimate.value.isFinite }
        let figures = shown.map { edition.text(.estimate($0.estimate)) }
        let labelRoom = min(
            230, 12 + (shown.map { width($0, edition) }.max() ?? 0))
        let figureRoom = 12 + (figures.map { TextMetrics.width($0, size: TextStyle.small) }.max() ?? 0)
        let top = Canvas.margin + canvas.referenceHeight(references) + 6
        let labels = shown.map {
            TextMetrics.lines(
                edition.plain($0.name), width: labelRoom - 12, size: 13, isStrong: $0.isStrong)
        }
        let rowHeight = 22 + 15 * Double((labels.map(\.count).max() ?? 1) - 1) + 8
        var frame = canvas.frame(
            top: top, height: max(1, Double(shown.count)) * rowHeight, labels: labelRoom, opposite: figureRoom
        )
        let ticks = Ticks(x, estimates: shown.map(\.estimate), references: references, count: 6)
        frame.xRange = ticks.range
        let bottom = canvas.horizontalAxis(x, ticks, frame, hasGrid: true)
        canvas.verticalReferences(references, frame)
        for (index, entry) in shown.enumerated() {
            let y = frame.top + (Double(index) + 0.5) * rowHeight
            let start = canvas.startsAtRight ? frame.right + 12 : frame.left - 12
            let end = canvas.startsAtRight ? frame.left - 12 : frame.right + 12
            for (number, text) in labels[index].enumerated() {
                let offset = (Double(number) - Double(labels[index].count - 1) / 2) * 15
                canvas.text(
                    text, start, y + 4 + offset,
                    TextStyle(anchor: canvas.startAnchor.mirrored, isStrong: entry.isStrong))
            }
            draw(entry, y, frame, &canvas)
            canvas.text(
                figures[index], end, y + 4,
                TextStyle(size: TextStyle.small, anchor: canvas.startAnchor, isStrong: entry.isStrong))
        }
        canvas.drawing.height = canvas.directionNote(top: bottom) + 4
        return canvas.drawing
    }

    private func width(_ entry: Entry, _ edition: Edition) -> Double {
        TextMetrics.width(edition.plain(entry.name), size: 13, isStrong: entry.isStrong)
    }

    private func draw(_ entry: Entry, _ y: Double, _ frame: PlotFrame, _ canvas: inout Canvas) {
        let ink: Ink = entry.isStrong ? .series(1) : .series(0)
        let bounds = entry.estimate.bounds
        canvas.whisker(y: y, from: frame.x(bounds.lowerBound), to: frame.x(bounds.upperBound), ink: ink)
        let x = frame.x(entry.estimate.value)
        let hint = "\(canvas.edition.plain(entry.name)): \(canvas.edition.text(.estimate(entry.estimate)))"
        guard entry.isStrong else {
            canvas.add(.circle(Drawing.Point(x: x, y: y), radius: 4.5), .fill(ink), hint: hint)
            return
        }
        let corners = [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)].map { Drawing.Point(x: $0.0, y: $0.1) }
        canvas.add(
            .path([.move(corners[0])] + corners.dropFirst().map { .line($0) } + [.close]), .fill(ink),
            hint: hint)
    }
}

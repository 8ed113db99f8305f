extension HeatMap {
    /// The map drawn, with the value in each cell where it fits.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        // The range is found once, not anew for every cell.
        var fixed = self
        fixed.range = shadedRange
        let top = legend(&canvas) + 6
        let labels = rows.map { edition.plain($0.name) }
        let labelRoom = min(canvas.room(forLabels: labels), 200)
        let height = Double(rows.count) * 26
        let frame = canvas.frame(top: top, height: height, labels: labelRoom, opposite: 0)
        let (width, rowHeight) = (frame.width / Double(max(1, columns.count)), 26.0)
        for (row, label) in labels.enumerated() {
            let x = canvas.startsAtRight ? frame.right + 8 : frame.left - 8
            let y = frame.top + (Double(row) + 0.5) * rowHeight
            canvas.text(
                label, x, y + 4,
                TextStyle(size: TextStyle.small, anchor: canvas.startsAtRight ? .left : .right))
            for column in columns.indices {
                let left = frame.left + Double(place(column, canvas)) * width
                fixed.draw(row, column, (left, y - rowHeight / 2, width, rowHeight), &canvas)
            }
        }
        var bottom = columnLabels(frame, width, &canvas)
        if columnsAreTime { bottom = canvas.directionNote(top: bottom) }
        canvas.drawing.height = bottom + 4
        return canvas.drawing
    }

    private func place(_ column: Int, _ canvas: Canvas) -> Int {
        let isMirrored = columnsAreTime ? canvas.edition.mirrorsAxes : canvas.startsAtRight
        return isMirrored ? columns.count - 1 - column : column
    }

    private func draw(
        _ row: Int, _ column: Int, _ box: (left: Double, top: Double, width: Double, height: Double),
        _ canvas: inout Canvas
    ) {
        let edition = canvas.edition
        let name = "\(edition.plain(rows[row].name)), \(edition.plain(columns[column].name)): "
        let shape = Drawing.Shape.rectangle(
            x: box.left + 0.5, y: box.top + 0.5, width: max(1, box.width - 1), height: box.height - 1)
        guard let estimate = value(row, column) else {
            canvas.add(
                shape, Paint(fill: .muted, pattern: .rising, fillOpacity: 0.5),
                hint: name + edition.vocabulary.noValue)
            return
        }
        let shade = shade(estimate.value)
        canvas.add(shape, .fill(.shade(shade)), hint: name + edition.text(.estimate(estimate)))
        let text = edition.figures(estimate.value, unit, decimals: 0, isSigned: false)
        let size = 10.0
        if unit.dimension != .seconds, TextMetrics.width(text, size: size) <= box.width - 3 {
            canvas.text(
                text, box.left + box.width / 2, box.top + box.height / 2 + 4,
                TextStyle(size: size, anchor: .middle), .onShade(shade))
        }
        if isCoarse(estimate) {
            canvas.add(
                .circle(Drawing.Point(x: box.left + box.width - 4.5, y: box.top + 5), radius: 1.9),
                .fill(.onShade(shade)))
        }
    }

    private func columnLabels(_ frame: PlotFrame, _ width: Double, _ canvas: inout Canvas) -> Double {
        let names = columns.map { canvas.edition.plain($0.name) }
        let widest = names.map { TextMetrics.width($0, size: TextStyle.small) }.max() ?? 0
        // Every label, or every second, third, fourth, sixth ... where they would meet.
        let every = [1, 2, 3, 4, 6, 8, 12, 24, 48].first { Double($0) * width >= widest + 8 } ?? 48
        let style = TextStyle(size: TextStyle.small, anchor: .middle)
        for (column, name) in names.enumerated() where column % every == 0 {
            let x = frame.left + (Double(place(column, canvas)) + 0.5) * width
            canvas.line(x, frame.bottom + 1, x, frame.bottom + 5, .stroke(.muted))
            canvas.text(name, x, frame.bottom + 18, style, .muted)
        }
        var title = canvas.edition.plain(columnTitle)
        if columnsAreTime, canvas.startsAtRight { title += canvas.edition.mirrorsAxes ? " ←" : " →" }
        canvas.text(title, (frame.left + frame.right) / 2, frame.bottom + 37, style, .muted)
        return frame.bottom + 46
    }

    /// What the shades, the hatching and the dots mean.
    private func legend(_ canvas: inout Canvas) -> Double {
        let edition = canvas.edition
        let isRight = canvas.startsAtRight
        let toward = isRight ? -1.0 : 1.0
        let top = Canvas.margin
        var x = isRight ? Canvas.width - Canvas.margin : Canvas.margin
        let style = TextStyle(size: TextStyle.small, anchor: canvas.startAnchor)
        func write(_ text: String, _ ink: Ink, _ canvas: inout Canvas) {
            canvas.text(text, x, top + 14, style, ink)
            x += toward * (TextMetrics.width(text, size: TextStyle.small) + 8)
        }
        write(edition.plain(valueTitle), .muted, &canvas)
        write(edition.brief(shadedRange.lowerBound, unit), .text, &canvas)
        for shade in 0..<HeatMap.shades {
            canvas.add(
                .rectangle(x: isRight ? x - 16 : x, y: top + 3, width: 16, height: 14),
                Paint(fill: .shade(shade), stroke: .grid, strokeWidth: 0.5))
            x += toward * 16
        }
        x += toward * 8
        write(edition.brief(shadedRange.upperBound, unit), .text, &canvas)
        var entries: [Canvas.LegendEntry] = []
        if rows.indices.contains(where: { row in columns.indices.contains { value(row, $0) == nil } }) {
            entries.append(
                Canvas.LegendEntry(
                    sign: .patch(Paint(fill: .muted, pattern: .rising, fillOpacity: 0.5)),
                    name: edition.vocabulary.noValue))
        }
        let marksCoarse = rows.indices.contains { row in
            columns.indices.contains { value(row, $0).map(isCoarse) ?? false }
        }
        if marksCoarse, let coarseHalfWidth {
            let bound = edition.brief(coarseHalfWidth, unit.ofHalfWidth)
            entries.append(
                Canvas.LegendEntry(
                    sign: .dot(.fill(.text)),
                    name: "\(edition.vocabulary.coarse) (> ±\(Edition.space)\(bound))"))
        }
        return canvas.legend(entries, top: top + 22)
    }
}

extension LineChart {
    /// The chart drawn.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        let points = series.flatMap { $0.points.compactMap(\.finite) }
        let estimates = series.flatMap { $0.points.filter { $0.finite != nil } }.compactMap {
            $0.estimate(on: y)
        }
        let yTicks = Ticks(y, estimates: estimates, references: references, count: 5)
        let yLabels = yTicks.labels(y.scale, in: edition)
        var top = canvas.legend(legend(edition), top: Canvas.margin)
        top = canvas.verticalTitle(y, top: top)
        var frame = canvas.frame(top: top, height: 260, labels: canvas.room(forLabels: yLabels))
        let xTicks = Ticks(
            low: points.map(\.x).min() ?? 0, high: end(points.map(\.x)), scale: x.scale, count: 8)
        frame.xRange = xTicks.range
        frame.yRange = yTicks.range
        canvas.verticalAxis(yTicks, yLabels, frame)
        for (index, series) in series.enumerated() {
            for run in Self.runs(series) { draw(run, of: series, index, frame, &canvas) }
        }
        canvas.references(references, frame)
        let bottom = canvas.horizontalAxis(x, xTicks, frame)
        canvas.drawing.height = canvas.directionNote(top: bottom) + 4
        return canvas.drawing
    }

    private typealias Run = [(x: Double, y: Double, bounds: ClosedRange<Double>)]

    /// The last position; steps on a clock hold until the end of their hour.
    private func end(_ positions: [Double]) -> Double {
        let last = positions.max() ?? 1
        switch x.scale {
        case .hourOfDay: return last > 12 ? max(24, last) : last
        case .hourOfWeek: return last > 144 ? max(168, last) : last
        case .quantity, .days: return last
        }
    }

    /// Stretches of points without a gap.
    private static func runs(_ series: Series) -> [Run] {
        var runs: [Run] = [[]]
        for point in series.points {
            if let finite = point.finite {
                runs[runs.count - 1].append(finite)
            } else if !runs[runs.count - 1].isEmpty {
                runs.append([])
            }
        }
        return runs.filter { !$0.isEmpty }
    }

    private func draw(_ run: Run, of series: Series, _ index: Int, _ frame: PlotFrame, _ canvas: inout Canvas)
    {
        let isStep = series.style != .line
        /// The corners through which a line passes, from one value a point.
        func corners(_ value: (Run.Element) -> Double) -> [Drawing.Point] {
            var corners: [Drawing.Point] = []
            for (position, point) in run.enumerated() {
                let y = frame.y(value(point))
                corners.append(Drawing.Point(x: frame.x(point.x), y: y))
                guard isStep else { continue }
                let next = position + 1 < run.count ? run[position + 1].x : point.x + width(run)
                corners.append(Drawing.Point(x: frame.x(next), y: y))
            }
            return corners
        }
        let middle = corners(\.y)
        if series.style == .area, let first = middle.first, let last = middle.last {
            let base = frame.y(max(0, frame.yRange.lowerBound))
            var paint = Paint.series(index)
            paint.stroke = nil
            paint.fillOpacity = 0.3
            canvas.polyline(
                middle + [Drawing.Point(x: last.x, y: base), Drawing.Point(x: first.x, y: base)], paint,
                isClosed: true)
        }
        if run.contains(where: { Self.hasWidth($0.bounds) }) {
            let upper = corners(\.bounds.upperBound)
            let lower = corners(\.bounds.lowerBound)
            canvas.polyline(upper + lower.reversed(), Self.band(index), isClosed: true)
        }
        canvas.polyline(middle, .seriesLine(index))
        if run.count == 1, !isStep {
            canvas.add(.circle(middle[0], radius: 3.5), .fill(.series(index)))
            canvas.whisker(
                x: middle[0].x, from: frame.y(run[0].bounds.lowerBound),
                to: frame.y(run[0].bounds.upperBound))
        }
    }

    /// How long the last value of a step holds: as long as the one before.
    private func width(_ run: Run) -> Double {
        run.count > 1 ? run[run.count - 1].x - run[run.count - 2].x : 1
    }

    private static func hasWidth(_ bounds: ClosedRange<Double>) -> Bool {
        bounds.lowerBound < bounds.upperBound
    }

    private static func band(_ index: Int) -> Paint {
        Paint(fill: .series(index), fillOpacity: 0.2, stroke: .series(index), strokeWidth: 0.6)
    }

    private func legend(_ edition: Edition) -> [Canvas.LegendEntry] {
        var entries = series.enumerated().map { index, series in
            var paint = Paint.series(index)
            paint.fillOpacity = 0.3
            return Canvas.LegendEntry(
                sign: series.style == .area ? .patch(paint) : .line(.seriesLine(index)),
                name: edition.plain(series.name))
        }
        let banded = series.firstIndex { series in
            series.points.contains { $0.finite.map { Self.hasWidth($0.bounds) } ?? false }
        }
        if let index = banded {
            entries.append(
                Canvas.LegendEntry(sign: .band(Self.band(index)), name: edition.vocabulary.interval))
        }
        return entries
    }
}

extension Canvas {
    /// The room that the labels of a vertical axis need beside the plot.
    func room(forLabels labels: [String]) -> Double {
        12 + (labels.map { TextMetrics.width($0, size: TextStyle.small) }.max() ?? 0)
    }

    /// A frame below `top` with room for a vertical axis at the side where reading starts.
    func frame(top: Double, height: Double, labels: Double, opposite: Double = 16) -> PlotFrame {
        let start = Canvas.margin + labels
        return PlotFrame(
            left: startsAtRight ? Canvas.margin + opposite : start,
            right: startsAtRight ? Canvas.width - start : Canvas.width - Canvas.margin - opposite,
            top: top, bottom: top + height, isMirrored: edition.mirrorsAxes)
    }

    /// The title of a vertical axis, above it; never on its side, where it is hard to read.
    ///
    /// - Returns: the height below it.
    mutating func verticalTitle(_ axis: Axis, top: Double) -> Double {
        let x = startsAtRight ? Canvas.width - Canvas.margin : Canvas.margin
        text(title(axis), x, top + 12, TextStyle(size: TextStyle.small, anchor: startAnchor), .muted)
        return top + 28
    }

    /// The lines and labels of a vertical axis.
    mutating func verticalAxis(_ ticks: Ticks, _ labels: [String], _ frame: PlotFrame) {
        for (value, label) in zip(ticks.values, labels) {
            let y = frame.y(value)
            line(frame.left, y, frame.right, y, .stroke(.grid))
            let x = startsAtRight ? frame.right + 8 : frame.left - 8
            text(
                label, x, y + 4,
                TextStyle(size: TextStyle.small, anchor: startsAtRight ? .left : .right), .muted)
        }
    }

    /// The line, labels and title of a horizontal axis.
    ///
    /// - Returns: the height below it.
    mutating func horizontalAxis(_ axis: Axis, _ ticks: Ticks, _ frame: PlotFrame, hasGrid: Bool = false)
        -> Double
    {
        line(frame.left, frame.bottom, frame.right, frame.bottom, .stroke(.text, 1.2))
        let labels = ticks.labels(axis.scale, in: edition)
        var isDaily = false
        if case .hourOfWeek = axis.scale { isDaily = true }
        let style = TextStyle(size: TextStyle.small, anchor: .middle)
        for (value, label) in zip(ticks.values, labels) {
            let x = frame.x(value)
            if hasGrid || isDaily { line(x, frame.top, x, frame.bottom, .stroke(.grid)) }
            line(x, frame.bottom, x, frame.bottom + 5, .stroke(.text, 1.2))
            // A day's name stands below the middle of the day.
            let place = isDaily ? frame.x(value + ticks.step / 2) : x
            if !isDaily || value + ticks.step / 2 < ticks.range.upperBound {
                text(label, place, frame.bottom + 19, style, .muted)
            }
        }
        let middle = (frame.left + frame.right) / 2
        text(title(axis), middle, frame.bottom + 38, style, .muted)
        return frame.bottom + 46
    }

    /// An axis's title with its unit; in Arabic, time has an arrow in its direction.
    func title(_ axis: Axis) -> String {
        let title = edition.plain(axis.title)
        guard startsAtRight, axis.scale.isTime else { return title }
        return title + " " + (edition.mirrorsAxes ? "←" : "→")
    }

    /// Values to compare with, as dashed lines across the plot with their names.
    mutating func references(_ lines: [ReferenceLine], _ frame: PlotFrame) {
        for reference in lines where reference.value.isFinite && frame.yRange.contains(reference.value) {
            let y = frame.y(reference.value)
            line(frame.left, y, frame.right, y, .stroke(.text, 1.2, dash: [5, 4]))
            // The name stands where reading ends, away from the axis.
            let x = startsAtRight ? frame.left + 4 : frame.right - 4
            text(
                edition.plain(reference.name), x, y - 5,
                TextStyle(size: TextStyle.small, anchor: startAnchor.mirrored, hasHalo: true))
        }
    }

    /// Values to compare with on a horizontal axis, named above the plot, one below the other where they would meet.
    func referenceHeight(_ lines: [ReferenceLine]) -> Double { Double(lines.count) * 16 }

    /// Draws what `referenceHeight` left room for.
    mutating func verticalReferences(_ lines: [ReferenceLine], _ frame: PlotFrame) {
        for (index, reference) in lines.enumerated()
        where reference.value.isFinite && frame.xRange.contains(reference.value) {
            let x = frame.x(reference.value)
            let top = frame.top - Double(lines.count - index) * 16 + 2
            line(x, top, x, frame.bottom, .stroke(.text, 1.2, dash: [5, 4]))
            let name = edition.plain(reference.name)
            let isNearRight =
                x + 6 + TextMetrics.width(name, size: TextStyle.small) > Canvas.width - Canvas.margin
            text(
                name, isNearRight ? x - 5 : x + 5, top + 10,
                TextStyle(size: TextStyle.small, anchor: isNearRight ? .right : .left, hasHalo: true))
        }
    }

    /// In Arabic, the sentence that tells which way the horizontal axis runs.
    ///
    /// - Returns: the height below it.
    mutating func directionNote(top: Double) -> Double {
        let vocabulary = edition.vocabulary
        let note = edition.mirrorsAxes ? vocabulary.axesFromRight : vocabulary.axesFromLeft
        guard !note.isEmpty else { return top }
        text(
            note, Canvas.width - Canvas.margin, top + 12, TextStyle(size: TextStyle.small, anchor: .right),
            .muted)
        return top + 20
    }
}

extension TextRenderer {
    /// A chart: drawn with characters where these can show it, else as a table of its numbers.
    func render(_ figure: Figure, label: String) -> String {
        var keys: [Definition] = []
        let drawn: [String]?
        switch figure.chart {
        case .bars(let chart): drawn = bars(chart, &keys)
        case .histogram(let chart): drawn = histogram(chart, &keys)
        case .intervals(let chart): drawn = intervals(chart, &keys)
        case .heatMap(let chart): drawn = heatMap(chart, &keys)
        case .lines(let chart): drawn = lines(chart, &keys)
        case .routes(let chart): drawn = routes(chart, &keys)
        case .frontier, .flow: drawn = nil
        }
        guard let drawn else { return render(figure.table, label: label) }
        let caption = "\(label). " + edition.plain(figure.caption)
        let head = wrapped(caption).map { style($0, .strong) }
        let below = ([figure.description] + figure.notes).map { paragraph($0) } + meanings(of: keys)
        return (head + drawn + [style(below.joined(separator: "\n"), .faint)]).joined(separator: "\n")
    }

    private typealias Bar = (label: String, estimate: EstimatedValue?)

    private func bars(_ chart: BarChart, _ keys: inout [Definition]) -> [String] {
        var lines: [String] = []
        let greatest = chart.series.flatMap(\.values).compactMap { $0?.value }.filter(\.isFinite).max()
        for series in chart.series {
            if chart.series.count > 1 { lines.append(clipped(label(series.id, series.name, &keys), width)) }
            var bars: [Bar] = []
            for (index, category) in chart.categories.enumerated() {
                bars.append((label(category.id, category.name, &keys), series.value(index)))
            }
            lines += draw(bars, greatest: greatest ?? 0)
        }
        return lines + comparisons(chart.references, chart.y.scale)
    }

    private func histogram(_ chart: HistogramChart, _ keys: inout [Definition]) -> [String] {
        var lines: [String] = []
        let edition = Edition(.english)
        let greatest = chart.series.flatMap { chart.classes($0).compactMap { $0.part?.value } }.max()
        for series in chart.series {
            if chart.series.count > 1 { lines.append(clipped(label(series.id, series.name, &keys), width)) }
            lines += draw(
                chart.classes(series).map { item in
                    let from = edition.position(item.from, on: chart.x.scale)
                    let to = edition.position(item.to, on: chart.x.scale)
                    return (label: "\(from) – \(to)".replacing("\u{A0}", with: " "), estimate: item.part)
                }, greatest: greatest ?? 0)
        }
        return lines + comparisons(chart.references, chart.x.scale)
    }

    private func draw(_ bars: [Bar], greatest: Double) -> [String] {
        let values = bars.map { $0.estimate.map { Self.figures($0) } ?? Edition.dash }
        let labelWidth = min(bars.map { DisplayWidth.of($0.label) }.max() ?? 0, width / 3)
        let valueWidth = min(values.map(DisplayWidth.of).max() ?? 0, width / 2)
        let room = max(4, width - labelWidth - valueWidth - 4)
        return zip(bars, values).map { bar, value in
            let part = greatest > 0 ? max(0, bar.estimate?.value ?? 0) / greatest : 0
            return [
                TextTable.padded(clipped(bar.label, labelWidth), to: labelWidth, atEnd: true),
                TextTable.padded(clipped(value, valueWidth), to: valueWidth, atEnd: false),
                Self.bar(part, room: room),
            ].joined(separator: "  ").trimmedAtEnd
        }
    }

    private func intervals(_ chart: IntervalChart, _ keys: inout [Definition]) -> [String] {
        let shown = chart.entries.filter { $0.estimate.value.isFinite }
        guard !shown.isEmpty else { return [] }
        var labels: [String] = []
        for entry in shown { labels.append(label(entry.id, entry.name, &keys)) }
        let values = shown.map { Self.figures($0.estimate) }
        let labelWidth = min(labels.map(DisplayWidth.of).max() ?? 0, width / 3)
        let valueWidth = min(values.map(DisplayWidth.of).max() ?? 0, width / 2)
        let room = max(4, width - labelWidth - valueWidth - 4)
        let references = chart.references.map(\.value).filter(\.isFinite)
        let low = (shown.map(\.estimate.bounds.lowerBound) + references).min() ?? 0
        let high = (shown.map(\.estimate.bounds.upperBound) + references).max() ?? 1
        func place(_ value: Double) -> Int {
            high > low ? Int(((value - low) / (high - low) * Double(room - 1)).rounded()) : 0
        }
        let rows = shown.indices.map { index in
            var field = Array(repeating: Character(" "), count: room)
            for value in references { field[place(value)] = "┊" }
            let bounds = shown[index].estimate.bounds
            let ends = (place(bounds.lowerBound), place(bounds.upperBound))
            for position in ends.0...ends.1 { field[position] = "─" }
            (field[ends.0], field[ends.1]) = ("├", "┤")
            field[place(shown[index].estimate.value)] = shown[index].isStrong ? "◆" : "●"
            return [
                TextTable.padded(clipped(labels[index], labelWidth), to: labelWidth, atEnd: true),
                TextTable.padded(clipped(values[index], valueWidth), to: valueWidth, atEnd: false),
                String(field),
            ].joined(separator: "  ").trimmedAtEnd
        }
        return rows + comparisons(chart.references, chart.x.scale, mark: "┊ ")
    }

    /// The values that a chart's values are to be held against, in words.
    private func comparisons(_ lines: [ReferenceLine], _ scale: Axis.Scale, mark: String = "") -> [String] {
        lines.filter(\.value.isFinite).flatMap { reference in
            let value = Edition(.english).position(reference.value, on: scale)
            return wrapped("\(mark)\(edition.plain(reference.name)): \(value)")
        }
    }

    private static func bar(_ part: Double, room: Int) -> String {
        let eighths = Int((min(part, 1) * Double(room) * 8).rounded())
        let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: eighths / 8) + rest
    }

    static func figures(_ estimate: EstimatedValue) -> String {
        Edition(.english).written(estimate).text.replacing("\u{A0}", with: " ")
    }

    /// A text cut to a width, with a mark where something is missing.
    func clipped(_ text: String, _ width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var kept = ""
        for character in text {
            guard DisplayWidth.of(kept) + DisplayWidth.of(character) < width else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}

extension String {
    /// Without the spaces at its end.
    var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}

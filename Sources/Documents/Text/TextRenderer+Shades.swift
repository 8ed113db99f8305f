extension TextRenderer {
    /// A heat map in five shades, one or two characters a cell; nil where it is too wide.
    func heatMap(_ chart: HeatMap, _ keys: inout [Definition]) -> [String]? {
        var labels: [String] = []
        for row in chart.rows { labels.append(label(row.id, row.name, &keys)) }
        let labelWidth = min(labels.map(DisplayWidth.of).max() ?? 0, width / 3)
        let room = width - labelWidth - 1
        guard !chart.columns.isEmpty, room >= chart.columns.count else { return nil }
        let size = min(3, room / chart.columns.count)
        var lines: [String] = []
        let first = label(chart.columns[0].id, chart.columns[0].name, &keys)
        let last = label(
            chart.columns[chart.columns.count - 1].id, chart.columns[chart.columns.count - 1].name, &keys)
        let span = chart.columns.count * size
        if DisplayWidth.of(first) + DisplayWidth.of(last) < span {
            let indent = String(repeating: " ", count: labelWidth + 1)
            lines.append(
                indent + first
                    + TextTable.padded(last, to: span - DisplayWidth.of(first), atEnd: false))
        }
        // The range is found once, not anew for every cell.
        var fixed = chart
        fixed.range = chart.shadedRange
        for (row, name) in labels.enumerated() {
            let cells = chart.columns.indices.map { column -> String in
                guard let value = chart.value(row, column) else { return String(repeating: " ", count: size) }
                return String(repeating: Self.shade(fixed, value.value), count: size)
            }
            lines.append(
                TextTable.padded(clipped(name, labelWidth), to: labelWidth, atEnd: true) + " "
                    + cells.joined())
        }
        let edition = Edition(.english)
        let range = chart.shadedRange
        let bounds = Self.shades.indices.map { index in
            let part = Double(index) / Double(Self.shades.count)
            let value = range.lowerBound + part * (range.upperBound - range.lowerBound)
            return "\(Self.shades[index]) ≥ \(edition.brief(value, chart.unit))"
        }
        return lines + wrapped(bounds.joined(separator: "   "))
    }

    /// Each series as a line of eight heights, with its least and greatest value.
    func lines(_ chart: LineChart, _ keys: inout [Definition]) -> [String] {
        let edition = Edition(.english)
        let unit = chart.y.unit ?? .number(decimals: 1)
        let points = chart.series.flatMap { $0.points.compactMap(\.finite) }
        let values = points.map(\.y) + (chart.y.includesZero ? [0] : [])
        guard let low = values.min(), let high = values.max(), let left = points.map(\.x).min(),
            let right = points.map(\.x).max()
        else { return [] }
        var result: [String] = []
        for series in chart.series {
            let finite = series.points.compactMap(\.finite)
            let name = label(series.id, series.name, &keys)
            guard let least = finite.map(\.y).min(), let greatest = finite.map(\.y).max() else { continue }
            let extent = "\(edition.quantity(least, unit)) … \(edition.quantity(greatest, unit))"
            result += wrapped("\(name): \(extent)")
            let room = min(width, max(finite.count, 24))
            var columns = Array(repeating: (sum: 0.0, count: 0), count: room)
            for point in finite {
                let part = right > left ? (point.x - left) / (right - left) : 0
                let column = min(room - 1, Int(part * Double(room)))
                columns[column].sum += point.y
                columns[column].count += 1
            }
            result.append(
                columns.map { column in
                    guard column.count > 0 else { return " " }
                    let mean = column.sum / Double(column.count)
                    return Self.heights[
                        high > low
                            ? Int(((mean - low) / (high - low) * Double(Self.heights.count - 1)).rounded())
                            : 0]
                }.joined().trimmedAtEnd)
        }
        let ends = [left, right].map {
            edition.position($0, on: chart.x.scale).replacing("\u{A0}", with: " ")
        }
        return result + wrapped("\(label("x", chart.x.title, &keys)): \(ends[0]) … \(ends[1])")
    }

    private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    private static let shades = ["·", "░", "▒", "▓", "█"]

    private static func shade(_ chart: HeatMap, _ value: Double) -> String {
        shades[min(shades.count - 1, chart.shade(value) * shades.count / HeatMap.shades)]
    }
}

extension TextTable {
    /// Columns shown side by side, and how wide each is.
    struct Panel {
        var columns: [Int]
        var widths: [Int]
    }

    /// Divides the columns into panels that fit; the label columns are repeated in each.
    ///
    /// Titles are broken first, down to their longest word; then columns of words; then the table.
    func panels(width: Int, bodies: [[String]]) -> [Panel] {
        let needs = columns.indices.map { need(of: $0, bodies: bodies) }
        var labels = Array(columns.indices.prefix { columns[$0].isLabel }.prefix(2))
        func room(_ chosen: [Int]) -> Int {
            chosen.map { needs[$0].least }.reduce(0, +) + TextTable.gap * max(0, chosen.count - 1)
        }
        if room(labels) > width / 2 { labels = Array(labels.prefix(1)) }
        var panels: [[Int]] = []
        var current = labels
        for column in columns.indices where !labels.contains(column) {
            if current.count > labels.count, room(current + [column]) > width {
                panels.append(current)
                current = labels
            }
            current.append(column)
        }
        if current.count > labels.count || panels.isEmpty { panels.append(current) }
        return panels.map { columns in
            Panel(columns: columns, widths: widths(columns.map { needs[$0] }, room: width))
        }
    }

    private struct Need {
        /// Below this the column cannot be read.
        var least: Int
        /// With this its title takes few lines.
        var good: Int
        /// With this nothing is broken.
        var full: Int
    }

    private func need(of column: Int, bodies: [[String]]) -> Need {
        let title = columns[column].title
        let texts = bodies.map { $0[column] }
        let body = texts.map(DisplayWidth.of).max() ?? 0
        let titleWord = min(Wrapping.longestWord(title), 16)
        let titleFull = DisplayWidth.of(title)
        guard !columns[column].isNumeric else {
            let least = max(body, titleWord, 1)
            return Need(
                least: least, good: max(least, min(titleFull, (titleFull + 2) / 2)),
                full: max(body, titleFull))
        }
        let words = texts.map(Wrapping.longestWord).max() ?? 0
        let full = max(body, titleFull, 1)
        return Need(least: max(min(full, 8), min(words, 14), titleWord), good: min(full, 24), full: full)
    }

    /// Widths between the least and the full that use the room there is.
    private func widths(_ needs: [Need], room: Int) -> [Int] {
        let room = room - TextTable.gap * max(0, needs.count - 1)
        var widths = needs.map(\.least)
        for wished in [needs.map(\.good), needs.map(\.full)] {
            var spare = room - widths.reduce(0, +)
            while spare > 0, let index = neediest(widths, wished) {
                widths[index] += 1
                spare -= 1
            }
        }
        // One column alone may still be too wide for the terminal: it is cut.
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > 2
        {
            widths[widest] -= 1
        }
        return widths
    }

    private func neediest(_ widths: [Int], _ wished: [Int]) -> Int? {
        let short = widths.indices.filter { widths[$0] < wished[$0] }
        return short.max { wished[$0] - widths[$0] < wished[$1] - widths[$1] }
    }
}

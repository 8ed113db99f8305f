extension Drawing {
    /// Writes sentences below the picture, which grows by as many lines as they take.
    mutating func write(below sentences: [String], in edition: Edition) {
        guard !sentences.isEmpty else { return }
        var canvas = Canvas(edition: edition)
        canvas.drawing = self
        let start = canvas.startsAtRight ? Canvas.width - Canvas.margin : Canvas.margin
        let style = TextStyle(size: TextStyle.small, anchor: canvas.startAnchor)
        for sentence in sentences {
            let room = Canvas.width - 2 * Canvas.margin
            for line in TextMetrics.lines(sentence, width: room, size: TextStyle.small) {
                canvas.drawing.height += 18
                canvas.text(line, start, canvas.drawing.height - 8, style, .muted)
            }
        }
        self = canvas.drawing
    }
}

extension FlowChart {
    /// The chart drawn: bands as thick as their amounts, in the direction of reading.
    func drawing(in edition: Edition) -> Drawing {
        var canvas = Canvas(edition: edition)
        let places = places(edition)
        let top = Canvas.margin
        let title = edition.plain(amountTitle)
        let x = canvas.startsAtRight ? Canvas.width - Canvas.margin : Canvas.margin
        canvas.text(title, x, top + 12, TextStyle(size: TextStyle.small, anchor: canvas.startAnchor), .muted)
        draw(links: places, &canvas)
        for place in places { draw(place, places, &canvas) }
        canvas.drawing.height = (places.map { $0.top + $0.height }.max() ?? top + 40) + 20
        return canvas.drawing
    }

    /// Where a node is drawn.
    struct Place {
        let node: Node
        /// The nearer edge in reading direction.
        let start: Double
        let top: Double
        let height: Double
        let amount: Double
    }

    private static let nodeWidth = 14.0
    private static let plotHeight = 300.0
    private static let gap = 22.0

    private func amount(_ node: Node) -> Double {
        let links = drawableLinks
        let arriving = links.filter { $0.to == node.id }.map(\.amount.value).reduce(0, +)
        let leaving = links.filter { $0.from == node.id }.map(\.amount.value).reduce(0, +)
        return max(arriving, leaving)
    }

    /// Nodes stage by stage, with heights by amount and the last stage's names beside it.
    private func places(_ edition: Edition) -> [Place] {
        let nodes = drawableNodes
        let amounts = nodes.map(amount)
        let stages = (nodes.map(\.stage).max() ?? 0) + 1
        let tallest =
            (0..<stages).map { stage in
                zip(nodes, amounts).filter { $0.0.stage == stage }.map(\.1).reduce(0, +)
            }.max() ?? 0
        let names = nodes.filter { $0.stage == stages - 1 }.map { edition.plain($0.name) }
        let nameRoom = min(240, 20 + (names.map { TextMetrics.width($0, size: 13) }.max() ?? 0))
        let span = Canvas.width - 2 * Canvas.margin - Self.nodeWidth - nameRoom
        var places: [Place] = []
        for stage in 0..<stages {
            var top = 44.0
            for (node, amount) in zip(nodes, amounts) where node.stage == stage {
                let height = tallest > 0 ? max(1.5, amount / tallest * Self.plotHeight) : 1.5
                let start = Canvas.margin + (stages > 1 ? span * Double(stage) / Double(stages - 1) : 0)
                places.append(Place(node: node, start: start, top: top, height: height, amount: amount))
                // Two lines of name and figures need their room also beside a thin node.
                top += max(height, 30) + Self.gap
            }
        }
        return places
    }

    /// A distance from the start of reading as a place on the page.
    private func x(_ distance: Double, _ canvas: Canvas) -> Double {
        canvas.startsAtRight ? Canvas.width - distance : distance
    }

    private func draw(links places: [Place], _ canvas: inout Canvas) {
        // How much of each node's edges is taken, from the top.
        var leaving = Array(repeating: 0.0, count: places.count)
        var arriving = leaving
        let order = drawableLinks.sorted { one, other in
            let key = { (id: String) in places.firstIndex { $0.node.id == id } ?? 0 }
            return (key(one.from), key(one.to)) < (key(other.from), key(other.to))
        }
        for link in order {
            guard let from = places.firstIndex(where: { $0.node.id == link.from }),
                let to = places.firstIndex(where: { $0.node.id == link.to })
            else { continue }
            func thickness(_ place: Place) -> Double {
                place.amount > 0 ? link.amount.value / place.amount * place.height : 0
            }
            let (startX, endX) = (x(places[from].start + Self.nodeWidth, canvas), x(places[to].start, canvas))
            let (startTop, endTop) = (places[from].top + leaving[from], places[to].top + arriving[to])
            let (startSize, endSize) = (thickness(places[from]), thickness(places[to]))
            leaving[from] += startSize
            arriving[to] += endSize
            let middle = (startX + endX) / 2
            func point(_ x: Double, _ y: Double) -> Drawing.Point { Drawing.Point(x: x, y: y) }
            let edition = canvas.edition
            canvas.add(
                .path([
                    .move(point(startX, startTop)),
                    .curve(point(middle, startTop), point(middle, endTop), point(endX, endTop)),
                    .line(point(endX, endTop + endSize)),
                    .curve(
                        point(middle, endTop + endSize), point(middle, startTop + startSize),
                        point(startX, startTop + startSize)),
                    .close,
                ]), Self.paint(places[to].node.tone, opacity: 0.42),
                hint: "\(edition.plain(places[from].node.name)), \(edition.plain(places[to].node.name)): "
                    + edition.text(.estimate(link.amount)))
        }
    }

    private func draw(_ place: Place, _ places: [Place], _ canvas: inout Canvas) {
        let edition = canvas.edition
        let near = x(place.start, canvas)
        let far = x(place.start + Self.nodeWidth, canvas)
        canvas.add(
            .rectangle(x: min(near, far), y: place.top, width: Self.nodeWidth, height: place.height),
            .fill(Self.ink(place.node.tone)))
        let text = x(place.start + Self.nodeWidth + 7, canvas)
        let middle = place.top + place.height / 2
        canvas.text(
            edition.plain(place.node.name), text, middle - 2,
            TextStyle(anchor: canvas.startAnchor, isStrong: true, hasHalo: true))
        canvas.text(
            figures(place), text, middle + 14,
            TextStyle(size: TextStyle.small, anchor: canvas.startAnchor, hasHalo: true))

        /// The amount; with its interval where a single link has it.
        func figures(_ place: Place) -> String {
            let links = drawableLinks
            let arriving = links.filter { $0.to == place.node.id }
            let leaving = links.filter { $0.from == place.node.id }
            if arriving.count == 1 { return edition.text(.estimate(arriving[0].amount)) }
            if arriving.isEmpty, leaving.count == 1 { return edition.text(.estimate(leaving[0].amount)) }
            return edition.quantity(place.amount, (arriving + leaving).first?.amount.unit ?? .count)
        }
    }

    private static func ink(_ tone: Node.Tone) -> Ink {
        switch tone {
        case .step: .series(0)
        case .reached: .reached
        case .lost: .lost
        }
    }

    /// Lost amounts are hatched, so that print shows them.
    private static func paint(_ tone: Node.Tone, opacity: Double) -> Paint {
        Paint(
            fill: ink(tone), pattern: tone == .lost ? .rising : .solid,
            fillOpacity: tone == .lost ? 0.8 : opacity)
    }
}

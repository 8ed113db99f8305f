extension Figure {
    /// The chart drawn.
    func drawing(in edition: Edition) -> Drawing {
        switch chart {
        case .lines(let chart): chart.drawing(in: edition)
        case .bars(let chart): chart.drawing(in: edition)
        case .heatMap(let chart): chart.drawing(in: edition)
        case .histogram(let chart): chart.drawing(in: edition)
        case .intervals(let chart): chart.drawing(in: edition)
        case .frontier(let chart): chart.drawing(in: edition)
        case .flow(let chart): chart.drawing(in: edition)
        case .routes(let chart): chart.drawing(in: edition)
        }
    }
}

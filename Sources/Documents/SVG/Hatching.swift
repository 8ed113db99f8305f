/// The strokes of a pattern within a rectangle, on the grid that they have everywhere.
///
/// A browser that prints turns each shape that is filled with a pattern into a picture of its own: the chart of a week took it
/// seconds and megabytes. Strokes remain strokes.
struct Hatching {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// The distance after which a pattern comes again.
    private static let step = 6.0

    /// The strokes as a path's data.
    func strokes(_ pattern: Paint.Pattern) -> String {
        switch pattern {
        case .solid: ""
        case .rising:
            // Where x + y is a whole number of steps.
            Self.multiples(from: x + y, to: x + width + y + height).map { sum in
                let (from, to) = (max(x, sum - y - height), min(x + width, sum - y))
                return stroke(from, sum - from, to, sum - to)
            }.joined()
        case .falling:
            Self.multiples(from: y - x - width, to: y + height - x).map { difference in
                let (from, to) = (max(x, y - difference), min(x + width, y + height - difference))
                return stroke(from, from + difference, to, to + difference)
            }.joined()
        case .level:
            [1.5, 4.5].flatMap { offset in
                Self.multiples(from: y - offset, to: y + height - offset).map {
                    stroke(x, $0 + offset, x + width, $0 + offset)
                }
            }.joined()
        case .dots:
            [1.5, 4.5].flatMap { offset in
                Self.multiples(from: y - offset, to: y + height - offset).flatMap { row in
                    Self.multiples(from: x - offset, to: x + width - offset).map { column in
                        "M\(Drawing.number(column + offset)) \(Drawing.number(row + offset))h0"
                    }
                }
            }.joined()
        }
    }

    private func stroke(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> String {
        "M\(Drawing.number(x)) \(Drawing.number(y))L\(Drawing.number(toX)) \(Drawing.number(toY))"
    }

    /// The multiples of the step between two numbers, both left out.
    private static func multiples(from low: Double, to high: Double) -> [Double] {
        Array(stride(from: ((low / step).rounded(.down) + 1) * step, to: high, by: step))
    }
}

/// The greatest value of a function of two variables, by the simplex of Nelder & Mead (1965).
enum PlaneSearch {
    /// A point of the plane.
    struct Point {
        var x: Double
        var y: Double

        init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// The place of the greatest value near a start.
    static func maximum(
        from start: Point, step: Double = 0.5, _ function: (Double, Double) -> Double
    ) -> Point {
        func value(_ point: Point) -> Double {
            let value = function(point.x, point.y)
            return value.isNaN ? -.infinity : value
        }
        let others = [Point(start.x + step, start.y), Point(start.x, start.y + step)]
        var corners = ([start] + others).map { ($0, value($0)) }
        for _ in 0..<500 {
            corners.sort { $0.1 > $1.1 }
            let (best, middle, worst) = (corners[0], corners[1], corners[2])
            let size = max(abs(best.0.x - worst.0.x), abs(best.0.y - worst.0.y))
            if size < 1e-8 { break }
            func along(_ factor: Double) -> (Point, Double) {
                let centre = ((best.0.x + middle.0.x) / 2, (best.0.y + middle.0.y) / 2)
                let point = Point(
                    centre.0 + factor * (worst.0.x - centre.0),
                    centre.1 + factor * (worst.0.y - centre.1)
                )
                return (point, value(point))
            }
            let reflected = along(-1)
            if reflected.1 > best.1 {
                let expanded = along(-2)
                corners[2] = expanded.1 > reflected.1 ? expanded : reflected
            } else if reflected.1 > middle.1 {
                corners[2] = reflected
            } else {
                let contracted = along(reflected.1 > worst.1 ? -0.5 : 0.5)
                if contracted.1 > max(worst.1, reflected.1) {
                    corners[2] = contracted
                } else {
                    for place in 1...2 {
                        let point = corners[place].0
                        let shrunk = Point((point.x + best.0.x) / 2, (point.y + best.0.y) / 2)
                        corners[place] = (shrunk, value(shrunk))
                    }
                }
            }
        }
        return corners.max { $0.1 < $1.1 }?.0 ?? start
    }

    /// The covariance of the place of a likelihood's maximum, from the curvature there; nil where it has none.
    static func covariance(
        at point: Point, step: Double = 1e-3, _ logLikelihood: (Double, Double) -> Double
    ) -> (xx: Double, xy: Double, yy: Double)? {
        let (x, y, h) = (point.x, point.y, step)
        let middle = logLikelihood(x, y)
        let xx = (logLikelihood(x + h, y) - 2 * middle + logLikelihood(x - h, y)) / (h * h)
        let yy = (logLikelihood(x, y + h) - 2 * middle + logLikelihood(x, y - h)) / (h * h)
        let xy =
            (logLikelihood(x + h, y + h) - logLikelihood(x + h, y - h) - logLikelihood(x - h, y + h)
                + logLikelihood(x - h, y - h)) / (4 * h * h)
        let determinant = xx * yy - xy * xy
        guard xx < 0, yy < 0, determinant > 0, determinant.isFinite else { return nil }
        return (-yy / determinant, xy / determinant, -xx / determinant)
    }
}

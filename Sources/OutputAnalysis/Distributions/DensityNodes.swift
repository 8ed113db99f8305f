import DiscreteEvents

/// Points and weights that turn an expectation under a smooth density into a sum.
///
/// The trapezoidal rule, which converges exponentially for an analytic function that vanishes at both ends
/// (Trefethen & Weideman 2014). Weights sum to 1.
struct DensityNodes: Sendable {
    let points: [Double]
    let weights: [Double]

    /// Walks outwards from the mode until the density is negligible.
    ///
    /// - Parameters:
    ///   - scale: the density's standard deviation, roughly.
    ///   - point: the value at a coordinate.
    ///   - logDensity: the logarithm of the coordinate's density, up to a constant; 0 at the mode, which is
    ///     at 0.
    private init(scale: Double, point: (Double) -> Double, logDensity: (Double) -> Double) {
        let step = scale / 3
        var points = [point(0)]
        var weights = [1.0]
        for direction in [-step, step] {
            var coordinate = direction
            while true {
                let weight = PortableMath.exp(logDensity(coordinate))
                if weight < 1e-17 { break }
                points.append(point(coordinate))
                weights.append(weight)
                coordinate += direction
            }
        }
        let sum = weights.reduce(0, +)
        self.points = points
        self.weights = weights.map { $0 / sum }
    }

    /// The expectation of a function.
    func expectation(_ function: (Double) -> Double) -> Double {
        var sum = 0.0
        for index in points.indices { sum += weights[index] * function(points[index]) }
        return sum
    }

    /// The standard normal distribution.
    static let normal = DensityNodes(scale: 1, point: { $0 }, logDensity: { -0.5 * $0 * $0 })

    /// The sample standard deviation of normal values of variance 1 (the root of chi-square over its degrees
    /// of freedom), over its logarithm.
    static func standardDeviation(degreesOfFreedom degrees: Double) -> DensityNodes {
        DensityNodes(
            scale: 1 / (2 * degrees).squareRoot(), point: { PortableMath.exp($0) },
            logDensity: { degrees * ($0 - 0.5 * (PortableMath.exp(2 * $0) - 1)) })
    }

    /// Student's distribution, over the inverse hyperbolic sine of the value.
    static func student(degreesOfFreedom degrees: Double) -> DensityNodes {
        DensityNodes(
            scale: 1 / degrees.squareRoot(),
            point: { degrees.squareRoot() * 0.5 * (PortableMath.exp($0) - PortableMath.exp(-$0)) },
            logDensity: {
                -degrees * PortableMath.log(0.5 * (PortableMath.exp($0) + PortableMath.exp(-$0)))
            })
    }
}

/// Values over several draws of some inputs as a smooth function of the inputs: a mean, a slope for each input and, where there
/// are draws enough, a bend for each, by least squares.
///
/// A metamodel of a simulation (Barton 2009): it takes the simulation's error out of the values, and what it does not explain is
/// left over as residuals.
struct QuadraticFit {
    /// The fitted values.
    private(set) var fitted: [Double]
    /// For each draw, the variance of its fitted value over that of a value (leverage).
    private(set) var leverages: [Double]
    /// How many numbers were fitted, the mean among them.
    private(set) var terms = 1

    /// Each number that is fitted needs so many draws.
    private static let drawsPerTerm = 4

    /// - Parameters:
    ///   - values: one for each draw.
    ///   - inputs: of each input the value in each draw.
    /// - Complexity: O(n p^2) for n draws and p inputs.
    init(_ values: [Double], inputs: [[Double]]) {
        let mean = values.reduce(0, +) / Double(values.count)
        fitted = values.map { _ in mean }
        leverages = values.map { _ in 1 / Double(values.count) }
        let slopes = inputs.map(Self.standardised)
        let bends = slopes.map { Self.standardised($0.map { $0 * $0 }) }
        let allowed = values.count / Self.drawsPerTerm
        // Columns at right angles to each other and to the mean (modified Gram-Schmidt), so that each adds its own part.
        var basis: [[Double]] = []
        for columns in [slopes, bends] where terms + columns.count <= allowed {
            for column in columns {
                var rest = column
                for other in basis { Self.add(-Self.product(rest, other), other, to: &rest) }
                let length = Self.product(rest, rest).squareRoot()
                // A column that others make up, or that does not vary, adds nothing.
                guard length > 1e-6 * Double(rest.count).squareRoot() else { continue }
                let own = rest.map { $0 / length }
                basis.append(own)
                Self.add(Self.product(values, own), own, to: &fitted)
                for place in own.indices { leverages[place] += own[place] * own[place] }
                terms += 1
            }
        }
    }

    /// The values less their mean, over their standard deviation; zeros for values that do not vary.
    private static func standardised(_ values: [Double]) -> [Double] {
        let mean = values.reduce(0, +) / Double(values.count)
        let rest = values.map { $0 - mean }
        let deviation = (product(rest, rest) / Double(values.count)).squareRoot()
        return deviation > 1e-12 * abs(mean) ? rest.map { $0 / deviation } : rest.map { _ in 0 }
    }

    private static func product(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func add(_ factor: Double, _ column: [Double], to sum: inout [Double]) {
        for place in sum.indices { sum[place] += factor * column[place] }
    }
}

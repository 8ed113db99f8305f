/// Exponential and normal variates by the ziggurat method (Marsaglia & Tsang 2000) with 256 layers.
///
/// Layer, sign and position come from different bits of one word, which avoids the correlation that Doornik (2005)
/// found in the original. Layer edges and volumes were computed to 20 digits.
public enum Ziggurat {
    /// Edges of the layers and the density at them. Whoever draws often keeps the table at hand instead of asking for it anew.
    @frozen @safe
    public struct Table: @unchecked Sendable {
        /// 257 edges, from the widest to 0; the first is the width of the base layer's rectangle.
        @usableFromInline let edges: UnsafePointer<Double>
        /// The density at each edge.
        @usableFromInline let heights: UnsafePointer<Double>

        init(start r: Double, volume: Double, density: (Double) -> Double, inverse: (Double) -> Double) {
            // Lives as long as the process: one table for each distribution.
            let edges = UnsafeMutablePointer<Double>.allocate(capacity: 257)
            let heights = UnsafeMutablePointer<Double>.allocate(capacity: 257)
            unsafe edges[0] = volume / density(r)
            unsafe edges[1] = r
            for layer in 2..<256 {
                let last = unsafe edges[layer - 1]
                unsafe edges[layer] = inverse(volume / last + density(last))
            }
            unsafe edges[256] = 0
            for layer in 0...256 { unsafe heights[layer] = density(edges[layer]) }
            unsafe self.edges = UnsafePointer(edges)
            unsafe self.heights = UnsafePointer(heights)
        }
    }

    @usableFromInline static let exponentialStart = 7.697117470131049714
    @usableFromInline static let normalStart = 3.6541528853610087716

    /// The layers of the exponential distribution.
    public static let exponentialTable = Table(
        start: exponentialStart, volume: 0.00394965982258155722,
        density: { PortableMath.exp(-$0) }, inverse: { -PortableMath.log($0) })

    /// The layers of the normal distribution.
    public static let normalTable = Table(
        start: normalStart, volume: 0.0049286732339746553474,
        density: { PortableMath.exp(-0.5 * $0 * $0) },
        inverse: { (-2 * PortableMath.log($0)).squareRoot() })

    /// An exponential variate of mean 1.
    ///
    /// - Parameters:
    ///   - generator: where its random bits come from.
    ///   - table: `exponentialTable`, where it is at hand.
    @inlinable
    public static func exponential(
        using generator: inout some RandomNumberGenerator, table: Table = exponentialTable
    ) -> Double {
        var offset = 0.0
        while true {
            let bits = generator.next()
            let layer = Int(bits & 0xFF)
            let x = unsafe Double(Int64(truncatingIfNeeded: bits >> 11)) * 0x1p-53 * table.edges[layer]
            if unsafe x < table.edges[layer + 1] { return offset + x }
            if layer == 0 {
                // Beyond the base layer the density is a copy of itself.
                offset += exponentialStart
            } else {
                let low = unsafe table.heights[layer]
                let high = unsafe table.heights[layer + 1]
                if low + generator.nextUnitUniform() * (high - low) < PortableMath.exp(-x) {
                    return offset + x
                }
            }
        }
    }

    /// A normal variate of mean 0 and variance 1.
    ///
    /// - Parameters:
    ///   - generator: where its random bits come from.
    ///   - table: `normalTable`, where it is at hand.
    @inlinable
    public static func normal(
        using generator: inout some RandomNumberGenerator, table: Table = normalTable
    ) -> Double {
        while true {
            let bits = generator.next()
            let layer = Int(bits & 0xFF)
            let sign = bits & 0x100 == 0 ? 1.0 : -1.0
            let x = unsafe Double(Int64(truncatingIfNeeded: bits >> 11)) * 0x1p-53 * table.edges[layer]
            if unsafe x < table.edges[layer + 1] { return sign * x }
            if layer == 0 {
                // The tail, after Marsaglia (1964).
                while true {
                    let beyond = -PortableMath.log(generator.nextOpenUniform()) / normalStart
                    let trial = -PortableMath.log(generator.nextOpenUniform())
                    if trial + trial >= beyond * beyond { return sign * (normalStart + beyond) }
                }
            }
            let low = unsafe table.heights[layer]
            let high = unsafe table.heights[layer + 1]
            if low + generator.nextUnitUniform() * (high - low) < PortableMath.exp(-0.5 * x * x) {
                return sign * x
            }
        }
    }
}

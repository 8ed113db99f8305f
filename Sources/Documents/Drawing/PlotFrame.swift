/// The area of a chart in which values have places.
struct PlotFrame: Sendable {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// The values at the ends of the horizontal axis.
    var xRange: ClosedRange<Double> = 0...1
    /// The values at the ends of the vertical axis.
    var yRange: ClosedRange<Double> = 0...1
    /// Whether the horizontal axis runs from right to left.
    var isMirrored = false

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// The place of a value along the horizontal axis, kept inside.
    func x(_ value: Double) -> Double {
        let part = Self.part(value, xRange)
        return isMirrored ? right - part * width : left + part * width
    }

    /// The place of a value along the vertical axis, kept inside.
    func y(_ value: Double) -> Double { bottom - Self.part(value, yRange) * height }

    private static func part(_ value: Double, _ range: ClosedRange<Double>) -> Double {
        guard value.isFinite, range.upperBound > range.lowerBound else { return 0 }
        return min(max((value - range.lowerBound) / (range.upperBound - range.lowerBound), 0), 1)
    }
}

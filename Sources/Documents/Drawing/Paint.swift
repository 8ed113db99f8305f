/// A colour by what it is for; formats decide what it looks like, in light and in dark.
enum Ink: Sendable, Hashable {
    /// The background.
    case paper
    /// Text, axes and whiskers.
    case text
    /// Less important text.
    case muted
    /// Lines to read values by.
    case grid
    /// A series of values.
    case series(Int)
    /// A shade of a heat map.
    case shade(Int)
    /// Text on a shade.
    case onShade(Int)
    /// What was wanted.
    case reached
    /// What was not wanted.
    case lost

    /// The number of series that look different; further ones start again.
    static let seriesCount = 5
}

/// How a shape is painted. Series differ by pattern and dash as well as by colour: print may be black and white, and
/// not everybody tells colours apart.
struct Paint: Sendable, Hashable {
    /// The pattern of a fill.
    enum Pattern: Int, Sendable, Hashable, CaseIterable {
        case solid
        case rising
        case dots
        case falling
        case level
    }

    var fill: Ink?
    var pattern: Pattern = .solid
    var fillOpacity = 1.0
    var stroke: Ink?
    var strokeWidth = 1.0
    /// Lengths of strokes and gaps; empty for an unbroken line.
    var dash: [Double] = []

    static func fill(_ ink: Ink, opacity: Double = 1) -> Paint { Paint(fill: ink, fillOpacity: opacity) }

    static func stroke(_ ink: Ink, _ width: Double = 1, dash: [Double] = []) -> Paint {
        Paint(stroke: ink, strokeWidth: width, dash: dash)
    }

    /// The fill of a series' bars and areas.
    static func series(_ index: Int) -> Paint {
        Paint(
            fill: .series(index), pattern: Pattern.allCases[index % Pattern.allCases.count],
            stroke: .series(index), strokeWidth: 1)
    }

    /// The line of a series.
    static func seriesLine(_ index: Int) -> Paint {
        .stroke(.series(index), 2, dash: dashes[index % dashes.count])
    }

    private static let dashes: [[Double]] = [[], [7, 4], [2, 3], [9, 3, 2, 3], [12, 5]]
}

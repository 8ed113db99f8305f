/// Shades by two categories, such as day of the week and hour of the day.
public struct HeatMap: Sendable, Hashable {
    /// What the rows are.
    public var rowTitle: Phrase
    /// The rows, from the top.
    public var rows: [Category]
    /// What the columns are.
    public var columnTitle: Phrase
    /// The columns in order.
    public var columns: [Category]
    /// Whether the columns are an axis of time, which runs from left to right in every language.
    public var columnsAreTime: Bool
    /// What the shades mean.
    public var valueTitle: Phrase
    /// The values' unit.
    public var unit: ValueUnit
    /// The values by row and column; nil where there is none.
    public var values: [[EstimatedValue?]]
    /// The values of the lightest and the darkest shade; nil for the least and greatest value.
    public var range: ClosedRange<Double>?
    /// Values whose half-width is above this are marked as coarse; nil marks none.
    public var coarseHalfWidth: Double?

    /// Creates a heat map.
    public init(
        rowTitle: Phrase, rows: [Category], columnTitle: Phrase, columns: [Category],
        columnsAreTime: Bool = true, valueTitle: Phrase, unit: ValueUnit, values: [[EstimatedValue?]],
        range: ClosedRange<Double>? = nil, coarseHalfWidth: Double? = nil
    ) {
        self.rowTitle = rowTitle
        self.rows = rows
        self.columnTitle = columnTitle
        self.columns = columns
        self.columnsAreTime = columnsAreTime
        self.valueTitle = valueTitle
        self.unit = unit
        self.values = values
        self.range = range
        self.coarseHalfWidth = coarseHalfWidth
    }

    /// The number of shades.
    static let shades = 9

    /// The value of a row and column, where it is finite.
    func value(_ row: Int, _ column: Int) -> EstimatedValue? {
        guard row < values.count, column < values[row].count, let value = values[row][column],
            value.value.isFinite
        else { return nil }
        return value
    }

    /// The values of the lightest and the darkest shade, in order and apart.
    var shadedRange: ClosedRange<Double> {
        if let range, range.lowerBound.isFinite, range.upperBound.isFinite,
            range.lowerBound < range.upperBound
        {
            return range
        }
        let known = rows.indices.flatMap { row in
            columns.indices.compactMap { value(row, $0)?.value }
        }
        guard let least = known.min(), let greatest = known.max() else { return 0...1 }
        return least < greatest ? least...greatest : least...(least + max(1, abs(least)))
    }

    /// The shade of a value, from 0 for the lightest.
    func shade(_ value: Double) -> Int {
        let range = shadedRange
        let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return Int(min(max(part * Double(Self.shades), 0), Double(Self.shades - 1)))
    }

    /// Whether the value is marked as coarse.
    func isCoarse(_ estimate: EstimatedValue) -> Bool {
        guard let coarseHalfWidth, let halfWidth = estimate.halfWidth else { return false }
        return abs(halfWidth) > coarseHalfWidth
    }
}

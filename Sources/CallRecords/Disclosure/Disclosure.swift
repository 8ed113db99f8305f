/// What may be shown of real calls.
///
/// Counts of 0 to 10 are hidden, zeros of what cannot occur excepted, with whatever they could be worked out from; counts are
/// rounded to fives, estimates to two significant digits (three after a leading 1, where two would be off by up to five in a
/// hundred).
public enum Disclosure {
    /// The least number of calls that may be shown, and of which an estimate may be.
    public static let least = 11
    /// Counts are shown in steps of this size.
    public static let step = 5

    /// A count as it may be shown; nil where it is too small.
    public static func count(_ count: Int) -> Int? {
        count >= least ? (count + step / 2) / step * step : nil
    }

    /// Whether a part of a whole may be shown: neither it nor the rest is a small count.
    public static func allows(part: Int, of whole: Int) -> Bool {
        whole >= least && (part == 0 || part >= least) && (part == whole || whole - part >= least)
    }

    /// A number to two significant digits, three where the first is 1.
    public static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var scale = 1.0
        var size = abs(value)
        while size >= 100 {
            size /= 10
            scale *= 10
        }
        while size < 10 {
            size *= 10
            scale /= 10
        }
        let digits = size < 20 ? 10.0 : 1
        // The quotient of whole numbers is the nearest decimal; a product with 0.1 would not be.
        let kept = (abs(value) / scale * digits).rounded()
        let result = scale >= 1 ? kept * scale / digits : kept / (digits * (1 / scale).rounded())
        return value < 0 ? -result : result
    }

    /// Which cells of a table of counts are hidden, when the sums of its rows and columns may be known.
    ///
    /// - Parameters:
    ///   - table: the counts.
    ///   - showsEmptyColumns: whether a column of nothing but zeros is one that cannot hold anything, and is shown.
    static func hidden(_ table: [[Int]], showsEmptyColumns: Bool = true) -> [[Bool]] {
        HiddenCells(table, showsEmptyColumns: showsEmptyColumns).isHidden
    }
}

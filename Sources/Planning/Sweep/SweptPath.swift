/// A path of a scenario and the values that it takes in turn.
public struct SweptPath: Sendable, Equatable {
    /// The dotted path, as `--set` takes it.
    public let path: String
    /// The values as they are written, such as `3` or `20s`.
    public let values: [String]

    /// The most values of one path.
    public static let mostValues = 1_000

    /// Reads `a...b`, `a...b:step` or `v1,v2,v3`.
    ///
    /// The ends of a range and its step are numbers with the same unit behind them, or none: `1...6`, `20s...60s:10s`,
    /// `10%...30%:5%`. A range without a step goes by ones; it ends at the last value that is not beyond its end.
    ///
    /// - Returns: nil for any other text, for a step that does not lead from one end to the other, for more than a thousand
    ///   values, and for a value that stands there twice.
    public init?(path: String, values text: String) {
        guard !path.isEmpty, !text.isEmpty else { return nil }
        self.path = path
        if let dots = text.firstRange(of: "...") {
            let first = text[..<dots.lowerBound]
            let rest = text[dots.upperBound...].split(separator: ":", omittingEmptySubsequences: false)
            guard (1...2).contains(rest.count),
                let values = Self.range(from: first, to: rest[0], by: rest.count == 2 ? rest[1] : nil)
            else { return nil }
            self.values = values
        } else {
            let values = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard values.count <= Self.mostValues, values.allSatisfy({ !$0.isEmpty }),
                Set(values).count == values.count
            else { return nil }
            self.values = values
        }
    }

    /// Each value as a position on an axis, without its unit; nil where one of them does not begin with a number.
    public var positions: [Double]? {
        let numbers = values.compactMap { Quantity($0[...])?.number }
        return numbers.count == values.count ? numbers : nil
    }

    /// All combinations of the values of several paths; the last path changes fastest.
    public static func grid(_ paths: [SweptPath]) -> [[String]] {
        paths.reduce([[]]) { points, path in
            points.flatMap { point in path.values.map { point + [$0] } }
        }
    }

    /// A number with what stands behind it.
    private struct Quantity {
        let number: Double
        let decimals: Int
        let unit: String

        init?(_ text: Substring) {
            let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
            guard let number = Double(digits), number.isFinite else { return nil }
            self.number = number
            decimals =
                digits.firstIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
            unit = String(text[digits.endIndex...])
        }
    }

    private static func range(from: Substring, to: Substring, by: Substring?) -> [String]? {
        guard let first = Quantity(from), let last = Quantity(to), first.unit == last.unit else { return nil }
        let ones = last.number >= first.number ? "1" : "-1"
        guard let step = Quantity(by ?? (ones + first.unit)[...]), step.unit == first.unit else { return nil }
        let decimals = max(first.decimals, step.decimals)
        // Whole multiples of the last decimal, so that 0.1 + 0.2 is 0.3.
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let start = (first.number * scale).rounded()
        let stride = (step.number * scale).rounded()
        let end = last.number * scale
        guard stride != 0, (end - start) / stride >= 0, (end - start) / stride < Double(mostValues),
            decimals <= 9, abs(start) < 1e15, abs(end) < 1e15
        else { return nil }
        let count = Int(((end - start) / stride + 1e-9).rounded(.down))
        return (0...count).map { place in
            written(start + stride * Double(place), decimals: decimals) + first.unit
        }
    }

    private static func written(_ scaled: Double, decimals: Int) -> String {
        let whole = Int64(abs(scaled))
        var digits = String(whole)
        if decimals > 0 {
            while digits.count <= decimals { digits = "0" + digits }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
        }
        return (scaled < 0 ? "-" : "") + digits
    }
}

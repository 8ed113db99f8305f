/// The labelled positions of an axis.
struct Ticks: Sendable {
    /// The ends of the axis.
    let range: ClosedRange<Double>
    /// The positions.
    let values: [Double]
    /// The distance between them.
    let step: Double

    /// Round positions for an axis that shows estimates with their intervals, and values to compare with.
    init(_ axis: Axis, estimates: [EstimatedValue], references: [ReferenceLine], count: Int) {
        var values = axis.includesZero ? [0.0] : []
        for estimate in estimates {
            values.append(estimate.bounds.lowerBound)
            values.append(estimate.bounds.upperBound)
        }
        for reference in references where reference.value.isFinite { values.append(reference.value) }
        var high = values.max() ?? 1
        if let unit = axis.unit, unit.dimension == .share, !unit.isDifference {
            // A share's axis ends at the whole although an interval may reach beyond.
            high = min(high, 1)
        }
        self.init(low: values.min() ?? 0, high: high, scale: axis.scale, count: count)
    }

    /// Round positions that cover values.
    ///
    /// - Parameters:
    ///   - low: the least value.
    ///   - high: the greatest value.
    ///   - scale: what the values mean.
    ///   - count: about how many positions there should be.
    init(low: Double, high: Double, scale: Axis.Scale, count: Int) {
        let limit = 1e15
        var low = min(max(low.isFinite ? low : 0, -limit), limit)
        var high = min(max(high.isFinite ? high : 0, -limit), limit)
        if low > high { swap(&low, &high) }
        if high - low <= 1e-12 * max(1, abs(low), abs(high)) {
            // A single value stands in the middle, or above zero.
            if low == 0 { high = 1 } else { (low, high) = (min(low, 0), max(high, 0)) }
        }
        let step = Self.step(atLeast: (high - low) / Double(max(1, count)), scale)
        switch scale {
        case .hourOfDay, .hourOfWeek, .days:
            // Time is shown as far as it goes, not up to the next round number.
            range = low...high
        case .quantity:
            range = ((low / step + 1e-9).rounded(.down) * step)...((high / step - 1e-9).rounded(.up) * step)
        }
        let first = Int((range.lowerBound / step - 1e-9).rounded(.up))
        let last = Int((range.upperBound / step + 1e-9).rounded(.down))
        self.step = step
        values = first <= last ? (first...min(last, first + 400)).map { Double($0) * step } : []
    }

    /// The positions of an axis that lie within narrower ends.
    init(values ticks: Ticks, within range: ClosedRange<Double>) {
        self.range = range
        values = ticks.values.filter(range.contains)
        step = ticks.step
    }

    /// The labels of the positions.
    func labels(_ scale: Axis.Scale, in edition: Edition) -> [String] {
        guard case .quantity(let unit) = scale, unit.dimension != .seconds else {
            return values.map { edition.position($0, on: scale) }
        }
        var digits = unit.digits(step)
        digits.round(toDecimals: 12)
        let decimals = digits.isZero ? 0 : max(0, -digits.exponent)
        return values.map { value in
            let clean = unit.digits((value / step).rounded() * step)
            // No unit at each position where it takes a word: the title has it.
            let text = edition.number(clean, decimals: decimals, isSigned: unit.isDifference)
            return unit.dimension == .share && !unit.isDifference ? edition.withUnit(text, unit) : text
        }
    }

    private static func step(atLeast least: Double, _ scale: Axis.Scale) -> Double {
        switch scale {
        case .quantity(let unit) where unit.dimension == .seconds:
            return first(
                [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200],
                least)
                ?? 86_400 * decimal(atLeast: least / 86_400)
        case .quantity(let unit):
            let step = decimal(atLeast: least)
            return unit.dimension == .count ? max(1, step) : step
        case .hourOfDay: return first([1, 2, 3, 6, 12, 24], least) ?? 24 * decimal(atLeast: least / 24)
        case .hourOfWeek: return 24 * max(1, least / 24).rounded(.up)
        case .days: return first([1, 2, 7, 14, 28, 56, 91], least) ?? 91 * decimal(atLeast: least / 91)
        }
    }

    private static func first(_ steps: [Double], _ least: Double) -> Double? {
        steps.first { $0 >= least * (1 - 1e-9) }
    }

    /// The least of 1, 2, 5, 10 times a power of ten that is at least a number.
    private static func decimal(atLeast least: Double) -> Double {
        guard least > 0, least.isFinite else { return 1 }
        let power = DecimalDigits(least).magnitude
        var unit = 1.0
        for _ in 0..<min(abs(power), 300) { unit *= 10 }
        if power < 0 { unit = 1 / unit }
        return ([1, 2, 5, 10].first { $0 * unit >= least * (1 - 1e-9) } ?? 10) * unit
    }
}

extension Edition {
    /// A value as it is written in tables and charts.
    public func text(_ value: Value) -> String { written(value).text }

    func written(_ value: Value) -> WrittenValue {
        switch value.checked {
        case .quantity(let value, let unit): WrittenValue(quantity(value, unit))
        case .estimate(let estimate): written(estimate)
        case .counted(let count, let noun): WrittenValue(counted(count, noun))
        case .date(let date): WrittenValue(self.date(date))
        case .time(let minute): WrittenValue(time(minute: minute))
        case .absent: WrittenValue(Edition.dash)
        }
    }

    /// A value as it is written in sentences: durations in words, intervals by their ends.
    func sentence(_ value: Value) -> String {
        switch value.checked {
        case .quantity(let value, let unit) where unit.dimension == .seconds:
            duration(seconds: value, style: .words, isSigned: unit.isDifference)
        case .estimate(let estimate): interval(estimate)
        default: text(value)
        }
    }

    /// A number with its unit.
    public func quantity(_ value: Double, _ unit: ValueUnit) -> String {
        guard value.isFinite else { return Edition.dash }
        if unit.dimension == .seconds { return duration(seconds: value, isSigned: unit.isDifference) }
        return withUnit(figures(value, unit, decimals: unit.decimals), unit)
    }

    /// The number alone, shares per hundred.
    func figures(_ value: Double, _ unit: ValueUnit, decimals: Int, isSigned: Bool? = nil) -> String {
        guard value.isFinite else { return Edition.dash }
        return number(
            unit.digits(value), decimals: decimals, isSigned: isSigned ?? unit.isDifference)
    }

    /// Written digits with the unit's sign at the place where the language has it.
    func withUnit(_ digits: String, _ unit: ValueUnit) -> String {
        switch (unit.dimension, language) {
        case (.share, .english) where unit.isDifference:
            digits + Edition.space + Noun.percentagePoint.englishOther
        case (.share, .arabic) where unit.isDifference:
            digits + Edition.space + Noun.percentagePoint.arabic.other
        case (.share, _): digits + symbols.percent
        case (.seconds, _): digits + Edition.space + unitOfSeconds(.short)
        case (.money, .english): unit.currency + Edition.space + digits
        // The right-to-left marks of CLDR's pattern and symbol keep the full stops with the letters.
        case (.money, .arabic) where unit.currency == ValueUnit.pounds:
            "\u{200F}" + digits + Edition.space + "ج.م.\u{200F}"
        case (.money, .arabic): "\u{200F}" + digits + Edition.space + unit.currency
        case (.count, _), (.number, _): digits
        }
    }
}

extension ValueUnit {
    /// The digits that are shown of a value: of the percentage for shares.
    func digits(_ value: Double) -> DecimalDigits {
        var digits = DecimalDigits(value)
        if dimension == .share { digits.shift(by: 2) }
        return digits
    }
}

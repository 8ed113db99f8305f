extension Edition {
    /// A number with its unit and no more decimals than it has.
    func brief(_ value: Double, _ unit: ValueUnit) -> String {
        guard value.isFinite, unit.dimension != .seconds else { return quantity(value, unit) }
        let decimals = min(unit.decimals, max(0, -unit.digits(value).exponent))
        return withUnit(figures(value, unit, decimals: decimals), unit)
    }

    /// A position on a chart's axis, as short as it can be read.
    func position(_ value: Double, on scale: Axis.Scale) -> String {
        guard value.isFinite else { return Edition.dash }
        let bounded = min(max(value, -1e9), 1e9)
        switch scale {
        case .quantity(let unit): return quantity(value, unit)
        case .hourOfDay: return time(minute: Int((bounded * 60).rounded()))
        case .hourOfWeek(let first):
            return plain(first.advanced(days: Int((bounded / 24).rounded(.down))).phrase)
        case .days(let date):
            return dayAndMonth(CalendarDate(daysSince1970: date.daysSince1970 + Int(bounded.rounded())))
        }
    }
}

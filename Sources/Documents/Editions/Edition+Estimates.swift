extension Edition {
    /// An estimate and its half-width, rounded to what the half-width supports (see `EstimatedValue`).
    func written(_ estimate: EstimatedValue) -> WrittenValue {
        let unit = estimate.unit
        guard let halfWidth = estimate.halfWidth?.magnitude, halfWidth.isFinite else {
            return WrittenValue(quantity(estimate.value, unit))
        }
        switch Precision(value: estimate.value, halfWidth: halfWidth, unit: unit) {
        case .decimals(let decimals):
            let value = figures(estimate.value, unit, decimals: decimals)
            let width = figures(halfWidth, unit, decimals: decimals, isSigned: false)
            // The unit is written once: where it comes first with the value, else at the end.
            return unit.dimension == .money && language == .english
                ? WrittenValue(withUnit(value, unit), halfWidth: width)
                : WrittenValue(value, halfWidth: withUnit(width, unit))
        case .quantum(let seconds):
            let value = duration(
                seconds: estimate.value, quantum: seconds, style: .short, isSigned: unit.isDifference)
            if seconds > 1 {
                return WrittenValue(
                    value,
                    halfWidth: duration(
                        seconds: halfWidth, quantum: seconds, style: .short, isSigned: false))
            }
            let decimals = Precision.supportedDecimals(halfWidth, unit)
            let width = figures(halfWidth, unit, decimals: max(0, decimals), isSigned: false)
            return WrittenValue(value, halfWidth: withUnit(width, unit))
        }
    }

    /// An estimate in a sentence. Words between the ends, unlike a dash or a sign, cannot be turned round by the text
    /// about them.
    func interval(_ estimate: EstimatedValue) -> String {
        guard let halfWidth = estimate.halfWidth?.magnitude, halfWidth.isFinite else {
            return quantity(estimate.value, estimate.unit)
        }
        let precision = Precision(value: estimate.value, halfWidth: halfWidth, unit: estimate.unit)
        let value = bound(estimate.value, precision, estimate.unit)
        let low = bound(estimate.bounds.lowerBound, precision, estimate.unit)
        let high = bound(estimate.bounds.upperBound, precision, estimate.unit)
        return switch language {
        case .english: "\(value) (confidence interval: \(low) to \(high))"
        case .arabic: "\(value) (فترة الثقة: من \(low) إلى \(high))"
        }
    }

    private func bound(_ value: Double, _ precision: Precision, _ unit: ValueUnit) -> String {
        switch precision {
        case .decimals(let decimals): withUnit(figures(value, unit, decimals: decimals), unit)
        case .quantum(let seconds):
            duration(seconds: value, quantum: seconds, style: .short, isSigned: unit.isDifference)
        }
    }
}

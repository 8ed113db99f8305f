extension ValueKind where Value: FixedWidthInteger {
    /// A whole number within limits, in ASCII digits without grouping.
    ///
    /// A bound at the end of the type's range is not shown as a limit.
    public static func wholeNumber(in range: ClosedRange<Value> = Value.min...Value.max) -> ValueKind {
        let limits = PlainNumber.limits(
            from: range.lowerBound == Value.min && Value.isSigned ? nil : "\(range.lowerBound)",
            to: range.upperBound == Value.max ? nil : "\(range.upperBound)")
        return ValueKind(
            placeholder: "n", limits: limits, write: { "\($0)" },
            read: { (text: String) throws(ValueProblem) -> Value in
                guard text.utf8.allSatisfy({ PlainNumber.isDigit($0) || $0 == UInt8(ascii: "-") }),
                    let value = Value(text), range.contains(value)
                else { throw ValueProblem(PlainNumber.advice("a whole number", limits)) }
                return value
            })
    }
}

extension ValueKind where Value == Double {
    /// A decimal number within limits, such as `-0.5` or `1e3`.
    ///
    /// A bound at the end of the type's range is not shown as a limit.
    public static func decimal(
        in range: ClosedRange<Double> = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    ) -> ValueKind {
        let limits = PlainNumber.limits(
            from: range.lowerBound == -Double.greatestFiniteMagnitude
                ? nil : PlainNumber.text(range.lowerBound),
            to: range.upperBound == Double.greatestFiniteMagnitude
                ? nil : PlainNumber.text(range.upperBound))
        return ValueKind(
            placeholder: "number", limits: limits, write: PlainNumber.text,
            read: { (text: String) throws(ValueProblem) -> Double in
                guard let value = PlainNumber.value(text), range.contains(value) else {
                    throw ValueProblem(PlainNumber.advice("a number", limits))
                }
                return value
            })
    }

    /// A share, written with a per cent sign (`5%`) or as a fraction with a decimal point (`0.05`).
    ///
    /// A bare `5` or `1` could mean either and is refused. The value is the fraction.
    public static func share(in range: ClosedRange<Double> = 0...1) -> ValueKind {
        let limits = PlainNumber.limits(
            from: PlainNumber.percent(range.lowerBound), to: PlainNumber.percent(range.upperBound))
        let example = PlainNumber.percent(range.contains(0.05) ? 0.05 : range.upperBound)
        return ValueKind(
            placeholder: "percent", limits: limits, write: PlainNumber.percent,
            read: { (text: String) throws(ValueProblem) -> Double in
                guard let value = PlainNumber.share(text), range.contains(value) else {
                    throw ValueProblem(
                        "Please provide a share with a per cent sign, such as '\(example)', \(limits).")
                }
                return value
            })
    }
}

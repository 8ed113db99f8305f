import Arguments
import Metrics

/// A number as it is typed, with what it counts: `5%`, `0.5pp`, `2s`, `3m`, `12`.
struct Amount: Equatable, Sendable {
    /// What stands behind the number.
    enum Unit: String, CaseIterable, Sendable {
        case percent = "%"
        case points = "pp"
        case seconds = "s"
        case minutes = "m"
        case plain = ""
    }

    /// The number as it is typed.
    let number: Double
    let unit: Unit

    /// The number in a metric's unit; nil where it is in another. A per cent sign on a share means percentage points.
    func value(in metric: MetricUnit) -> Double? {
        switch (unit, metric) {
        case (.points, .share), (.percent, .share): number / 100
        case (.seconds, .seconds): number
        case (.minutes, .seconds): number * 60
        case (.plain, .count), (.plain, .hours), (.plain, .level), (.plain, .ratio),
            (.plain, .money):
            number
        default: nil
        }
    }
}

extension ValueKind where Value == Amount {
    /// A number above 0 with its unit.
    static var amount: ValueKind {
        ValueKind(
            placeholder: "amount",
            write: { amount in
                let text = "\(amount.number)"
                return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + amount.unit.rawValue
            },
            read: { (text: String) throws(ValueProblem) -> Amount in
                for unit in Amount.Unit.allCases where text.hasSuffix(unit.rawValue) {
                    let digits = text.dropLast(unit.rawValue.count)
                    guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
                        let number = Double(digits), number > 0, number.isFinite
                    else { continue }
                    return Amount(number: number, unit: unit)
                }
                throw ValueProblem("Please provide a number above 0 such as '5%', '0.5pp', '2s' or '10'.")
            })
    }
}

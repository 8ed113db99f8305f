/// How far an estimate is rounded (see `EstimatedValue` for the rule and its source).
enum Precision: Sendable, Hashable {
    /// To decimals; negative ones are tens, hundreds and so on.
    case decimals(Int)
    /// To whole quanta of so many seconds.
    case quantum(seconds: Double)

    /// The precision that a half-width, not negative, supports.
    init(value: Double, halfWidth: Double, unit: ValueUnit) {
        guard unit.dimension == .seconds else {
            self = .decimals(Self.supportedDecimals(halfWidth, unit))
            return
        }
        if value.magnitude < 60, halfWidth < 60 {
            self = .decimals(max(0, Self.supportedDecimals(halfWidth, unit)))
        } else {
            self = .quantum(
                seconds: halfWidth < 20 ? 1 : halfWidth < 120 ? 10 : halfWidth < 7_200 ? 60 : 3_600)
        }
    }

    /// The decimals that a half-width supports, of the percentage for shares.
    static func supportedDecimals(_ halfWidth: Double, _ unit: ValueUnit) -> Int {
        let digits = unit.digits(halfWidth)
        guard !digits.isZero else { return unit.decimals }
        // Below 355 two digits; from 950 the next power of ten, again with two.
        let decimals = -digits.magnitude + (digits.leadingThree < 355 ? 1 : 0)
        let finest =
            switch unit.dimension {
            case .number: max(6, unit.decimals)
            case .count, .share, .seconds: max(3, unit.decimals)
            case .money: max(2, unit.decimals)
            }
        return min(decimals, finest)
    }
}

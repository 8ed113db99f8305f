/// How small an interval's half-width has to become.
public enum Precision: Sendable, Equatable {
    /// At most so much, in the metric's unit: percentage points as a share, seconds ...
    case absolute(Double)
    /// A share of the true value, such as 0.05; but never less than `floor`, in the metric's unit, because a
    /// share of a value near 0 can never be reached.
    case relative(Double, floor: Double)

    /// Checks the settings.
    ///
    /// - Throws: `AnalysisError.outOfRange` unless they are finite, above 0 and the share below 1. A floor
    ///   may be 0.
    public func check() throws(AnalysisError) {
        switch self {
        case .absolute(let width):
            try AnalysisError.requirePositive(width, "the half-width asked for")
        case .relative(let share, let floor):
            guard share > 0, share < 1 else {
                throw .outOfRange(
                    setting: "the relative half-width asked for", value: share,
                    allowed: "above 0 and below 1")
            }
            guard floor >= 0, floor.isFinite else {
                throw .outOfRange(
                    setting: "the smallest half-width asked for", value: floor,
                    allowed: "a number of at least 0")
            }
        }
    }

    /// The half-width that is small enough for an estimated value.
    ///
    /// For a relative error of at most g of the *true* value, the half-width may be g / (1 + g) of the
    /// estimated one (Law 2015, section 9.4.1).
    public func allowedHalfWidth(at value: Double) -> Double {
        switch self {
        case .absolute(let width): width
        case .relative(let share, let floor): max(share / (1 + share) * abs(value), floor)
        }
    }

    /// An estimate's half-width as a share of the one allowed: at most 1 when precise enough, infinite
    /// without one.
    public func shortfall(of estimate: Estimate) -> Double {
        guard let value = estimate.value, let halfWidth = estimate.halfWidth else { return .infinity }
        if halfWidth == 0 { return 0 }
        return halfWidth / allowedHalfWidth(at: value)
    }
}

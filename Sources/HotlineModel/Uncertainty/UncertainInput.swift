import DiscreteEvents

/// Numbers of a scenario that nobody knows exactly, and what they may be.
///
/// This is not the chance of a day or of a call, which the simulation draws anyway: it is what the planner does not know about
/// rates and means themselves, and what more replications can never tell.
public struct UncertainInput: Sendable, Equatable {
    /// What a drawn number does.
    public enum Role: String, Sendable, CaseIterable {
        /// It takes the place of the inputs.
        case value
        /// It multiplies them.
        case factor
    }

    /// What a drawn number is given in.
    public enum Unit: Sendable { case number, seconds }

    /// What the number may be.
    public enum Spread: Sendable, Equatable {
        /// Anything between two bounds, every value alike (uniform).
        case even(from: Double, to: Double)
        /// Anything between two bounds, one value most likely (triangular).
        case peaked(from: Double, likely: Double, to: Double)
        /// Between two bounds with this confidence, as of an estimate; else beyond, on both sides alike (lognormal).
        case interval(from: Double, to: Double, confidence: Double)
        /// A mean with a coefficient of variation (lognormal).
        case around(mean: Double, cv: Double)
    }

    /// The key under which the scenario file defines it.
    public var name: String
    /// The dotted paths of the inputs, as `--set` takes them; all of them change together.
    public var inputs: [String]
    /// What a drawn number does.
    public var role: Role
    /// What it is given in.
    public var unit: Unit
    /// What it may be.
    public var spread: Spread

    /// Creates an uncertain input.
    public init(
        name: String, inputs: [String], role: Role = .value, unit: Unit = .number, spread: Spread
    ) {
        self.name = name
        self.inputs = inputs
        self.role = role
        self.unit = unit
        self.spread = spread
    }

    /// Of a spread without bounds only so much in the middle is drawn: the rest holds values that nobody means.
    public static let centralShare = 0.999

    /// The number at a position among all that it may be: the least at 0, the median at 0.5, the largest at 1.
    ///
    /// Positions drawn evenly from 0 to 1 give numbers spread as `spread` says.
    public func value(at position: Double) -> Double {
        let position = min(1, max(0, position))
        let central = 0.5 + (position - 0.5) * Self.centralShare
        switch spread {
        case .even(let from, let to): return from + position * (to - from)
        case .peaked(let from, let likely, let to):
            let rising = to > from ? (likely - from) / (to - from) : 0
            if position < rising { return from + ((to - from) * (likely - from) * position).squareRoot() }
            return to - ((to - from) * (to - likely) * (1 - position)).squareRoot()
        case .interval(let from, let to, let confidence):
            let middle = (PortableMath.log(from) + PortableMath.log(to)) / 2
            let reach = (PortableMath.log(to) - PortableMath.log(from)) / 2
            let factor = Self.normalQuantile((1 + confidence) / 2)
            return PortableMath.exp(middle + reach / factor * Self.normalQuantile(central))
        case .around(let mean, let cv):
            let variance = PortableMath.log(1 + cv * cv)
            return PortableMath.exp(
                PortableMath.log(mean) - variance / 2
                    + variance.squareRoot() * Self.normalQuantile(central))
        }
    }

    /// A quantile of the standard normal distribution, by way of the lognormal one.
    private static func normalQuantile(_ share: Double) -> Double {
        guard let unit = try? Lognormal(mu: 0, sigma: 1) else { return 0 }
        return PortableMath.log(Distribution.lognormal(unit).quantile(share))
    }
}

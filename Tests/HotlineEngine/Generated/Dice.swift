import DiscreteEvents

/// Chance by which generated scenarios are made: the same seed throws the same.
struct Dice {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    /// True with a chance.
    mutating func chance(_ chance: Double) -> Bool { unit() < chance }

    /// Between 0 and 1.
    mutating func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }

    /// A whole number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(unit() * Double(range.count))
    }

    /// A multiple of a step, so that different things happen at one moment.
    mutating func seconds(upTo limit: Int, step: Int = 10) -> Double {
        Double(number(0...(limit / step)) * step)
    }

    /// One of several.
    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[number(0...(elements.count - 1))]
    }

    /// Something with a chance, else nil.
    mutating func perhaps<Value>(_ chance: Double, _ value: (inout Dice) throws -> Value) rethrows -> Value? {
        self.chance(chance) ? try value(&self) : nil
    }

    /// A share that is often 0 or 1.
    mutating func share() -> Double { one(of: [0, 0.1, 0.5, 0.9, 1, unit()]) }

    /// A duration of about a mean.
    mutating func duration(_ mean: Double) throws -> Distribution {
        switch number(0...6) {
        case 0: .seconds((mean / 10).rounded() * 10)
        case 1: .exponential(try Exponential(mean: mean))
        case 2: .lognormal(try Lognormal(mean: mean, cv: 0.2 + unit()))
        case 3: .gamma(try Gamma(mean: mean, cv: 0.2 + unit()))
        case 4: .uniform(from: 0, to: 2 * mean)
        case 5: .weibull(try Weibull(mean: mean, cv: 0.5 + unit()))
        default: try .withZero(share: 0.3, otherwise: .exponential(try Exponential(mean: mean)))
        }
    }
}

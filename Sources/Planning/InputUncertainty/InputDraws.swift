import DiscreteEvents
public import HotlineModel

/// The numbers drawn for a scenario's uncertain inputs.
///
/// A draw depends on the seed, its own number and the input's name only: neither on threads nor on the other inputs, and a
/// hundred draws begin with the same fifty as fifty do.
public struct InputDraws: Sendable {
    /// The uncertain inputs.
    public let inputs: [UncertainInput]
    private let seed: UInt64

    /// Draws for a scenario.
    public init(of scenario: Scenario, seed: UInt64) {
        inputs = scenario.uncertain
        self.seed = seed
    }

    /// The numbers of one draw, in the order of the inputs.
    ///
    /// - Parameter draw: the draw's number, from 0.
    public func values(_ draw: Int) -> [Double] {
        let key = StreamKey(seed: seed, replication: UInt64(draw)).derived("uncertain")
        return inputs.map { input in
            var generator = SplitMix64(seed: key.derived(input.name).value)
            return input.value(at: generator.nextUnitUniform())
        }
    }
}

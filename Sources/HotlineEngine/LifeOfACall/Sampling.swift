import DiscreteEvents

// Random draws for the steps of a call's life.
extension HotlineSystem where Watcher: ~Copyable {
    /// The stream of one person's draws for one purpose and dial, and for each counsellor who passed the call on.
    @inline(__always)
    func draws(
        _ purpose: DrawPurpose, group: Int32, person: UInt64, occasion: UInt16, passes: UInt8 = 0
    ) -> CounterStream {
        CounterStream(
            key: keys[group] ^ (UInt64(passes) &* 0x9E37_79B9_7F4A_7C15), entity: person,
            purpose: purpose.rawValue, occasion: occasion)
    }

    /// The stream of a call's draws for one purpose, in its current attempt.
    @inline(__always)
    func draws(_ purpose: DrawPurpose, of call: Int32) -> CounterStream {
        draws(
            purpose, group: calls[call].group, person: calls[call].person,
            occasion: calls[call].dials, passes: calls[call].passes)
    }

    /// A draw from a distribution; infinite for one that never ends.
    @inline(__always)
    func sample(_ sampler: Sampler, using stream: inout CounterStream) -> Double {
        switch sampler {
        case .never: .infinity
        case .constant(let seconds): seconds
        case .exponential(let mean): mean * Ziggurat.exponential(using: &stream, table: exponentials)
        case .lognormal(let mu, let sigma):
            Lognormal.sample(mu: mu, sigma: sigma, using: &stream, table: normals)
        default: sampler.sampleRarer(scenario.branches, using: &stream)
        }
    }
}

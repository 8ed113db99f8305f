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
            PortableMath.exp(mu + sigma * Ziggurat.normal(using: &stream, table: normals))
        default: sampleRarer(sampler, using: &stream)
        }
    }

    /// The same for the shapes that are used less often, at one place instead of at each draw.
    @inline(never)
    private func sampleRarer(_ sampler: Sampler, using stream: inout CounterStream) -> Double {
        switch sampler {
        case .gamma(let shape, let scale): Gamma.sample(shape: shape, scale: scale, using: &stream)
        case .weibull(let weibull): weibull.sample(using: &stream)
        case .uniform(let from, let to): stream.nextUniform(from: from, to: to)
        case .triangular(let from, let mode, let to): stream.nextTriangular(from: from, mode: mode, to: to)
        case .shifted(let place):
            scenario.branches[place].later
                + sampleRarer(scenario.branches[place].sampler, using: &stream)
        case .oneOf(let first, let count):
            sampleRarer(branch(at: stream.nextUnitUniform(), from: first, count: count), using: &stream)
        case .never, .constant, .exponential, .lognormal: sample(sampler, using: &stream)
        }
    }

    /// The distribution that a uniform number of [0, 1) chooses.
    private func branch(at uniform: Double, from first: Int32, count: Int32) -> Sampler {
        var low = first
        var high = first &+ count &- 1
        while low < high {
            let middle = (low &+ high) / 2
            if uniform < scenario.branches[middle].upTo { high = middle } else { low = middle &+ 1 }
        }
        return scenario.branches[low].sampler
    }
}

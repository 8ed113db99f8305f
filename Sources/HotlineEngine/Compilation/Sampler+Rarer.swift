import DiscreteEvents

// The shapes that are used less often, at one place instead of at each draw.
extension Sampler {
    /// A draw; infinite for a distribution that never ends.
    ///
    /// - Parameter branches: the distributions that others are made of.
    @inline(never)
    func sampleRarer(_ branches: FixedRow<Branch>, using stream: inout CounterStream) -> Double {
        switch self {
        case .never: .infinity
        case .constant(let seconds): seconds
        case .exponential(let mean): mean * Ziggurat.exponential(using: &stream)
        case .lognormal(let mu, let sigma):
            PortableMath.exp(mu + sigma * Ziggurat.normal(using: &stream))
        case .gamma(let shape, let scale): Gamma.sample(shape: shape, scale: scale, using: &stream)
        case .weibull(let weibull): weibull.sample(using: &stream)
        case .uniform(let from, let to): stream.nextUniform(from: from, to: to)
        case .triangular(let from, let mode, let to): stream.nextTriangular(from: from, mode: mode, to: to)
        case .shifted(let place):
            branches[place].later + branches[place].sampler.sampleRarer(branches, using: &stream)
        case .oneOf(let first, let count):
            Self.branch(at: stream.nextUnitUniform(), of: branches, from: first, count: count)
                .sampleRarer(branches, using: &stream)
        }
    }

    /// The distribution that a uniform number of [0, 1) chooses.
    private static func branch(
        at uniform: Double, of branches: FixedRow<Branch>, from first: Int32, count: Int32
    ) -> Sampler {
        var low = first
        var high = first &+ count &- 1
        while low < high {
            let middle = (low &+ high) / 2
            if uniform < branches[middle].upTo { high = middle } else { low = middle &+ 1 }
        }
        return branches[low].sampler
    }
}

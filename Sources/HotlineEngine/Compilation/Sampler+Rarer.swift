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
            Lognormal.sample(mu: mu, sigma: sigma, using: &stream)
        case .gamma(let shape, let scale): Gamma.sample(shape: shape, scale: scale, using: &stream)
        case .weibull(let weibull): weibull.sample(using: &stream)
        case .uniform(let from, let to): stream.nextUniform(from: from, to: to)
        case .triangular(let from, let mode, let to): stream.nextTriangular(from: from, mode: mode, to: to)
        case .shifted(let place):
            branches[place].later + branches[place].sampler.sampleRarer(branches, using: &stream)
        case .oneOf(let first, let count):
            branches[
                Int(first)
                    + Mixture.place(at: stream.nextUnitUniform(), of: Int(count)) {
                        branches[Int(first) + $0].upTo
                    }
            ].sampler.sampleRarer(branches, using: &stream)
        }
    }
}

import DiscreteEvents

/// Writes distributions so that they read back as exactly the same.
///
/// The shape and parameters that a planner would write are tried first: mean and coefficient of variation, rounded. Where
/// no such pair gives the very same parameters, the shape's own are written.
enum DistributionWriter {
    /// The file's form of a distribution of seconds.
    static func node(_ distribution: Distribution) -> JSONSyntax {
        switch distribution {
        case .constant(let constant): return .seconds(constant.value)
        case .exponential(let exponential):
            return shape("exponential", [("mean", .seconds(exponential.mean))])
        case .lognormal(let lognormal):
            let moments = momentsOf(distribution) { .lognormal(try Lognormal(mean: $0, cv: $1)) }
            return shape(
                "lognormal",
                moments ?? [("mu", .number(lognormal.mu)), ("sigma", .number(lognormal.sigma))])
        case .gamma(let gamma):
            if let erlang = erlang(gamma) { return erlang }
            let moments = momentsOf(distribution) { .gamma(try Gamma(mean: $0, cv: $1)) }
            return shape(
                "gamma", moments ?? [("shape", .number(gamma.shape)), ("scale", .seconds(gamma.scale))])
        case .weibull(let weibull):
            let moments = momentsOf(distribution) { .weibull(try Weibull(mean: $0, cv: $1)) }
            return shape(
                "weibull", moments ?? [("shape", .number(weibull.shape)), ("scale", .seconds(weibull.scale))])
        case .uniform(let from, let to):
            return shape("uniform", [("from", .seconds(from)), ("to", .seconds(to))])
        case .triangular(let from, let mode, let to):
            return shape(
                "triangular", [("from", .seconds(from)), ("mode", .seconds(mode)), ("to", .seconds(to))])
        case .shifted(let by, let other):
            return shape("shifted", [("by", .seconds(by)), ("of", node(other))])
        case .mixture(let mixture): return node(mixture, as: distribution)
        }
    }

    private static func shape(_ name: String, _ parameters: [(String, JSONSyntax?)]) -> JSONSyntax {
        .object([(name, .object(parameters.map { (key: $0.0, value: $0.1) }))])
    }

    // MARK: Mean and coefficient of variation

    /// A mean and cv that give a distribution, bit for bit; nil where none near its own does.
    private static func momentsOf(
        _ distribution: Distribution, make: (Double, Double) throws -> Distribution
    ) -> [(String, JSONSyntax?)]? {
        let mean = distribution.mean
        let cv = distribution.variance.squareRoot() / mean
        guard mean > 0, mean.isFinite, cv > 0, cv.isFinite else { return nil }
        for mean in candidates(mean) {
            for cv in candidates(cv) where (try? make(mean, cv)) == distribution {
                return [("mean", .seconds(mean)), ("cv", .number(cv))]
            }
        }
        return nil
    }

    /// A number rounded to a few digits and more, then itself and its neighbours.
    private static func candidates(_ number: Double) -> [Double] {
        var candidates: [Double] = []
        let exponent = decimalExponent(number)
        for digits in [3, 6, 9, 12, 15] {
            let scale = powerOfTen(digits - 1 - exponent)
            candidates.append((number * scale).rounded() / scale)
        }
        var (above, below) = (number, number)
        candidates.append(number)
        for _ in 0..<4 {
            (above, below) = (above.nextUp, below.nextDown)
            candidates += [above, below]
        }
        return candidates.filter { $0 > 0 && $0.isFinite }
    }

    /// The exponent of a positive number in scientific notation: 3 for 2,345.
    private static func decimalExponent(_ number: Double) -> Int {
        let near = Int((PortableMath.log(number) / PortableMath.log(10)).rounded())
        return powerOfTen(near) <= number ? near : near - 1
    }

    /// The double next to a power of ten.
    private static func powerOfTen(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? .infinity }

    private static func erlang(_ gamma: Gamma) -> JSONSyntax? {
        guard let phases = Int(exactly: gamma.shape), (2...1_000).contains(phases) else { return nil }
        for mean in candidates(gamma.shape * gamma.scale)
        where (try? Gamma(mean: mean, phases: phases)) == gamma {
            return shape("erlang", [("mean", .seconds(mean)), ("phases", .number(phases))])
        }
        return nil
    }

    // MARK: Mixtures

    private static func node(_ mixture: Mixture, as distribution: Distribution) -> JSONSyntax {
        if let values = values(of: mixture) { return empirical(values, mixture) }
        let first = mixture.upTo.first ?? 1
        if mixture.branches.count == 2, mixture.branches[0] == .seconds(0) {
            for share in candidates(first)
            where (try? Distribution.withZero(share: share, otherwise: mixture.branches[1])) == distribution {
                return shape(
                    "withZero", [("share", .number(share)), ("otherwise", node(mixture.branches[1]))])
            }
        }
        if mixture.branches.count == 2, mixture.branches.allSatisfy(isExponential),
            let moments = momentsOf(distribution, make: { try .hyperexponential(mean: $0, cv: $1) })
        {
            return shape("hyperexponential", moments)
        }
        let branches = zip(mixture.branches, shares(of: mixture)).map { branch, share in
            JSONSyntax.object([("share", .number(share)), ("of", node(branch))])
        }
        return .object([("mixture", .list(branches))])
    }

    private static func isExponential(_ distribution: Distribution) -> Bool {
        if case .exponential = distribution { true } else { false }
    }

    /// The recorded values, where every branch is one.
    private static func values(of mixture: Mixture) -> [Double]? {
        let values = mixture.branches.compactMap { branch in
            if case .constant(let constant) = branch { constant.value } else { nil }
        }
        return values.count == mixture.branches.count ? values : nil
    }

    private static func empirical(_ values: [Double], _ mixture: Mixture) -> JSONSyntax {
        let list = JSONSyntax.list(values.map { .seconds($0) })
        let alike = (try? Distribution.empirical(values)) == .mixture(mixture)
        let weights = alike ? nil : JSONSyntax.list(shares(of: mixture).map { .number($0) })
        return shape("empirical", [("values", list), ("weights", weights)])
    }

    /// Shares between 0 and 1 that give a mixture's branches their chances, bit for bit: such as a planner would write
    /// where that does. Of many unequal chances the last bit may be lost, since additions round.
    private static func shares(of mixture: Mixture) -> [Double] {
        var exact: [Double] = []
        var sofar = 0.0
        for upTo in mixture.upTo {
            exact.append(max(0, upTo - sofar))
            sofar += exact[exact.count - 1]
        }
        func fits(_ shares: [Double]) -> Bool { (try? Mixture(mixture.branches, weights: shares)) == mixture }
        let rounded = exact.map { ($0 * 1e12).rounded() / 1e12 }
        if fits(rounded) { return rounded }
        if let whole = wholeWeights(exact), fits(whole) { return whole }
        for part in 0..<64 {
            let scaled = exact.map { $0 * (1 - Double(part) / 128) }
            if fits(scaled) { return scaled }
        }
        return exact
    }

    /// Shares in proportion to whole numbers of three digits at most, as hundredths, thousandths ...; nil where there are none.
    private static func wholeWeights(_ shares: [Double]) -> [Double]? {
        guard let least = shares.filter({ $0 > 0 }).min() else { return nil }
        for factor in 1...999 {
            let weights = shares.map { $0 / least * Double(factor) }
            guard weights.allSatisfy({ $0 < 1_000 }) else { return nil }
            guard weights.allSatisfy({ abs($0 - $0.rounded()) < 1e-6 }) else { continue }
            return weights.map { $0.rounded() / 1_000 }
        }
        return nil
    }
}

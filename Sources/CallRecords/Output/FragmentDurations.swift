import DiscreteEvents
import ScenarioFiles

/// Durations and distributions as a scenario fragment writes them: rounded, with their basis.
enum FragmentDurations {
    /// What every number of a fragment rests on.
    static let basis = "fact:call-records"

    /// A value with its basis.
    static func cited(_ value: CommentedJSON) -> CommentedJSON {
        .short([("value", value), ("basis", .text(basis))])
    }

    /// A number, rounded, with its basis.
    static func cited(_ number: Double) -> CommentedJSON { cited(.number(Disclosure.rounded(number))) }

    /// A duration, rounded.
    static func duration(_ seconds: Double) -> CommentedJSON {
        .text(Quantities.text(seconds: Disclosure.rounded(seconds)))
    }

    /// A fitted distribution.
    static func node(_ fit: DurationFit) -> CommentedJSON {
        let mean = duration(fit.mean.value)
        let cv = Disclosure.rounded(fit.cv.value)
        switch fit.family {
        case .exponential: return .short([("exponential", .short([("mean", cited(mean))]))])
        case .erlang:
            let phases = CommentedJSON.number(Double(fit.phases ?? 1))
            return .short([("erlang", .short([("mean", cited(mean)), ("phases", cited(phases))]))])
        case .gamma, .lognormal, .weibull, .hyperexponential:
            return .short([
                (fit.family.rawValue, .short([("mean", cited(mean)), ("cv", cited(.number(cv)))]))
            ])
        case .empirical: return cited(plain(fit.distribution))
        }
    }

    /// A patience: with the share that hangs up at once, where there is one.
    static func node(_ study: PatienceStudy) -> CommentedJSON? {
        guard let best = study.candidates.first else { return nil }
        guard let mass = study.massAtZero else { return node(best) }
        return .short([
            ("withZero", .short([("share", cited(mass.value)), ("otherwise", node(best))]))
        ])
    }

    /// The classes of an empirical distribution.
    private static func plain(_ distribution: Distribution) -> CommentedJSON {
        switch distribution {
        case .exponential(let exponential):
            return .short([("exponential", .short([("mean", duration(exponential.mean))]))])
        case .uniform(let from, let to):
            return .short([("uniform", .short([("from", duration(from)), ("to", duration(to))]))])
        case .shifted(let by, let other):
            return .short([("shifted", .short([("by", duration(by)), ("of", plain(other))]))])
        case .mixture(let mixture):
            var before = 0.0
            let branches = mixture.branches.enumerated().map { place, branch -> CommentedJSON in
                let share = mixture.upTo[place] - before
                before = mixture.upTo[place]
                return .short([
                    ("share", .number((share * 1_000).rounded() / 1_000)), ("of", plain(branch)),
                ])
            }
            return .short([("mixture", .list(branches))])
        case .constant, .lognormal, .gamma, .weibull, .triangular: return duration(distribution.mean)
        }
    }
}

import DiscreteEvents

// Distributions of durations.
extension ScenarioDecoder {
    /// A duration, or an object with one key that names the shape.
    mutating func distribution(_ node: JSONSyntax, path: String) -> Distribution? {
        let node = plain(node, path: path)
        guard let members = node.members else { return seconds(node, path: path).map { .seconds($0) } }
        let shapes = [
            "constant", "exponential", "lognormal", "gamma", "erlang", "hyperexponential", "weibull",
            "uniform",
            "triangular", "empirical", "shifted", "withZero", "mixture",
        ]
        guard fields(node, path: path, allowed: shapes) != nil else { return nil }
        guard members.count == 1, let member = members.first else {
            bag.add(
                .wrongType, "\(path) must name exactly one shape, such as \"exponential\"", at: node.location)
            return nil
        }
        do {
            return try shape(member.key, member.value, path: "\(path).\(member.key)")
        } catch {
            bag.add(.outOfRange, "\(path).\(member.key): \(error.description)", at: member.value.location)
            return nil
        }
    }

    private mutating func shape(
        _ name: String, _ node: JSONSyntax, path: String
    ) throws(DistributionError) -> Distribution? {
        switch name {
        case "constant": return seconds(node, path: path).map { .seconds($0) }
        case "exponential":
            guard let fields = fields(node, path: path, allowed: ["mean"]),
                let mean = duration("mean", of: fields)
            else { return nil }
            return .exponential(try Exponential(mean: mean))
        case "lognormal", "gamma", "weibull", "hyperexponential":
            let own = [
                "lognormal": ["mu", "sigma"], "gamma": ["shape", "scale"], "weibull": ["shape", "scale"],
            ]
            guard let fields = fields(node, path: path, allowed: ["mean", "cv"] + (own[name] ?? [])) else {
                return nil
            }
            if own[name]?.contains(where: { fields[$0] != nil }) ?? false {
                return try ownParameters(of: name, fields)
            }
            guard
                let mean = duration("mean", of: fields), let cv = factor("cv", of: fields)
            else { return nil }
            switch name {
            case "lognormal": return .lognormal(try Lognormal(mean: mean, cv: cv))
            case "gamma": return .gamma(try Gamma(mean: mean, cv: cv))
            case "weibull": return .weibull(try Weibull(mean: mean, cv: cv))
            default: return try .hyperexponential(mean: mean, cv: cv)
            }
        case "erlang":
            guard let fields = fields(node, path: path, allowed: ["mean", "phases"]),
                let mean = duration("mean", of: fields), let phases = required("phases", of: fields),
                let count = whole(phases, path: fields.path(of: "phases"), in: 1...1_000)
            else { return nil }
            return .gamma(try Gamma(mean: mean, phases: count))
        case "uniform", "triangular": return bounded(name, node, path: path)
        case "empirical": return try empirical(node, path: path)
        case "shifted":
            guard let fields = fields(node, path: path, allowed: ["by", "of"]),
                let by = duration("by", of: fields), let of = required("of", of: fields),
                let other = distribution(of, path: fields.path(of: "of"))
            else { return nil }
            return .shifted(by: by, other)
        case "withZero":
            guard let fields = fields(node, path: path, allowed: ["share", "otherwise"]),
                let zero = required("share", of: fields), let of = required("otherwise", of: fields),
                let share = share(zero, path: fields.path(of: "share")),
                let other = distribution(of, path: fields.path(of: "otherwise"))
            else { return nil }
            return try .withZero(share: share, otherwise: other)
        default: return try mixture(node, path: path)
        }
    }

    /// A shape given by its own parameters instead of mean and cv.
    private mutating func ownParameters(
        of name: String, _ fields: Fields
    ) throws(DistributionError) -> Distribution? {
        for key in ["mean", "cv"] {
            guard let node = fields[key] else { continue }
            bag.add(
                .contradiction, "\(fields.path) has \"mean\" and \"cv\", or its own parameters, not both",
                at: node.location)
            return nil
        }
        if name == "lognormal" {
            guard let mu = required("mu", of: fields), let sigma = factor("sigma", of: fields),
                let mu = number(mu, path: fields.path(of: "mu"), in: -1_000...1_000)
            else { return nil }
            return .lognormal(try Lognormal(mu: mu, sigma: sigma))
        }
        guard let shape = factor("shape", of: fields), let scale = duration("scale", of: fields) else {
            return nil
        }
        return name == "gamma"
            ? .gamma(try Gamma(shape: shape, scale: scale))
            : .weibull(try Weibull(shape: shape, scale: scale))
    }

    private mutating func bounded(_ name: String, _ node: JSONSyntax, path: String) -> Distribution? {
        let keys = name == "uniform" ? ["from", "to"] : ["from", "mode", "to"]
        guard let fields = fields(node, path: path, allowed: keys), let from = duration("from", of: fields),
            let to = duration("to", of: fields)
        else { return nil }
        guard from < to else {
            bag.add(.outOfRange, "\(path): \"from\" must be below \"to\"", at: node.location)
            return nil
        }
        if name == "uniform" { return .uniform(from: from, to: to) }
        guard let mode = duration("mode", of: fields) else { return nil }
        guard (from...to).contains(mode) else {
            bag.add(.outOfRange, "\(path): \"mode\" must lie between \"from\" and \"to\"", at: node.location)
            return nil
        }
        return .triangular(from: from, mode: mode, to: to)
    }

    private mutating func empirical(_ node: JSONSyntax, path: String) throws(DistributionError)
        -> Distribution?
    {
        guard let fields = fields(node, path: path, allowed: ["values", "weights"]),
            let list = required("values", of: fields), case .array(let elements) = list.value
        else { return nil }
        let values = elements.compactMap { seconds($0, path: fields.path(of: "values")) }
        guard values.count == elements.count else { return nil }
        guard let weightList = fields["weights"] else { return try .empirical(values) }
        guard case .array(let weightNodes) = weightList.value else {
            wrongType(weightList, fields.path(of: "weights"), "a list of numbers")
            return nil
        }
        let weights = weightNodes.compactMap { number($0, path: fields.path(of: "weights")) }
        return weights.count == weightNodes.count ? try .empirical(values, weights: weights) : nil
    }

    private mutating func mixture(_ node: JSONSyntax, path: String) throws(DistributionError) -> Distribution?
    {
        guard case .array(let elements) = node.value else {
            wrongType(node, path, "a list of { \"share\", \"of\" }")
            return nil
        }
        var branches: [Distribution] = []
        var weights: [Double] = []
        for (index, element) in elements.enumerated() {
            guard let fields = fields(element, path: "\(path).\(index)", allowed: ["share", "of"]),
                let weight = required("share", of: fields).flatMap({
                    share($0, path: fields.path(of: "share"))
                }),
                let branch = required("of", of: fields).flatMap({
                    distribution($0, path: fields.path(of: "of"))
                })
            else { return nil }
            branches.append(branch)
            weights.append(weight)
        }
        return .mixture(try Mixture(branches, weights: weights))
    }

    private mutating func duration(_ key: String, of fields: Fields) -> Double? {
        required(key, of: fields).flatMap { seconds($0, path: fields.path(of: key)) }
    }

    private mutating func factor(_ key: String, of fields: Fields) -> Double? {
        required(key, of: fields).flatMap { number($0, path: fields.path(of: key)) }
    }
}

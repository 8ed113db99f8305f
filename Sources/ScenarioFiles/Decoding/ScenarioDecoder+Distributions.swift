import DiscreteEvents

// Distributions of durations.
extension ScenarioDecoder {
    /// A duration, or an object with one key that names the shape.
    mutating func distribution(_ node: JSONSyntax, path: String) -> Distribution? {
        let node = plain(node, path: path)
        guard let members = node.members else { return seconds(node, path: path).map { .seconds($0) } }
        let format = ScenarioFormat.distribution
        guard fields(node, path: path, allowed: format.names) != nil else { return nil }
        guard members.count == 1, let member = members.first else {
            bag.add(
                .wrongType, "\(path) must name exactly one shape, such as \"exponential\"", at: node.location)
            return nil
        }
        guard let key = format[member.key] else { return nil }
        let path = "\(path).\(member.key)"
        do {
            guard case .object(let format) = key.value else {
                return key.name == "mixture"
                    ? try mixture(member.value, path: path)
                    : seconds(member.value, path: path).map { .seconds($0) }
            }
            guard let fields = object(member.value, path: path, as: format) else { return nil }
            return try shape(member.key, fields)
        } catch {
            bag.add(.outOfRange, "\(path): \(error.description)", at: member.value.location)
            return nil
        }
    }

    private mutating func shape(_ name: String, _ fields: Fields) throws(DistributionError) -> Distribution? {
        switch name {
        case "exponential":
            return try seconds("mean", of: fields).map { mean throws(DistributionError) in
                .exponential(try Exponential(mean: mean))
            }
        case "lognormal", "gamma", "weibull", "hyperexponential":
            let own = try ownParameters(of: name, fields)
            let (mean, cv) = (seconds("mean", of: fields), number("cv", of: fields))
            guard let mean, let cv else { return own }
            switch name {
            case "lognormal": return .lognormal(try Lognormal(mean: mean, cv: cv))
            case "gamma": return .gamma(try Gamma(mean: mean, cv: cv))
            case "weibull": return .weibull(try Weibull(mean: mean, cv: cv))
            default: return try .hyperexponential(mean: mean, cv: cv)
            }
        case "erlang":
            let (mean, phases) = (seconds("mean", of: fields), whole("phases", of: fields))
            guard let mean, let phases else { return nil }
            return .gamma(try Gamma(mean: mean, phases: phases))
        case "uniform", "triangular": return bounded(fields)
        case "empirical": return try empirical(fields)
        case "shifted":
            let (by, of) = (seconds("by", of: fields), distribution("of", of: fields))
            return by.flatMap { by in of.map { .shifted(by: by, $0) } }
        default:
            let (share, other) = (share("share", of: fields), distribution("otherwise", of: fields))
            guard let share, let other else { return nil }
            return try .withZero(share: share, otherwise: other)
        }
    }

    /// A shape given by its own parameters instead of mean and cv; nil where it is not.
    private mutating func ownParameters(
        of name: String, _ fields: Fields
    ) throws(DistributionError) -> Distribution? {
        if let mu = number("mu", of: fields), let sigma = number("sigma", of: fields) {
            return .lognormal(try Lognormal(mu: mu, sigma: sigma))
        }
        guard let shape = number("shape", of: fields), let scale = seconds("scale", of: fields) else {
            return nil
        }
        return name == "gamma"
            ? .gamma(try Gamma(shape: shape, scale: scale))
            : .weibull(try Weibull(shape: shape, scale: scale))
    }

    /// Uniform, or triangular where there is a mode.
    private mutating func bounded(_ fields: Fields) -> Distribution? {
        let (from, to) = (seconds("from", of: fields), seconds("to", of: fields))
        let mode = seconds("mode", of: fields)
        guard let from, let to, fields.format?["mode"] == nil || mode != nil else { return nil }
        guard from < to else {
            bag.add(.outOfRange, "\(fields.path): \"from\" must be below \"to\"", at: fields.location)
            return nil
        }
        guard let mode else { return .uniform(from: from, to: to) }
        guard (from...to).contains(mode) else {
            bag.add(
                .outOfRange, "\(fields.path): \"mode\" must lie between \"from\" and \"to\"",
                at: fields.location)
            return nil
        }
        return .triangular(from: from, mode: mode, to: to)
    }

    private mutating func empirical(_ fields: Fields) throws(DistributionError) -> Distribution? {
        let path = fields.path(of: "values")
        let values = fields["values"].flatMap { node in
            list(node, path: path, of: "durations") { $0.seconds($1, path: path) }
        }
        guard let node = fields["weights"] else {
            return try values.map { values throws(DistributionError) in try .empirical(values) }
        }
        let range = fields.range(of: "weights")
        let weights = list(node, path: fields.path(of: "weights")) {
            $0.number($1, path: fields.path(of: "weights"), in: range)
        }
        guard let values, let weights else { return nil }
        return try .empirical(values, weights: weights)
    }

    private mutating func mixture(_ node: JSONSyntax, path: String) throws(DistributionError) -> Distribution?
    {
        guard case .array(let elements) = plain(node, path: path).value else {
            wrongType(node, path, "a list of { \"share\", \"of\" }")
            return nil
        }
        var branches: [Distribution] = []
        var weights: [Double] = []
        for (index, element) in elements.enumerated() {
            guard let fields = object(element, path: "\(path).\(index)", as: ScenarioFormat.branch) else {
                continue
            }
            let (weight, branch) = (share("share", of: fields), distribution("of", of: fields))
            guard let weight, let branch else { continue }
            branches.append(branch)
            weights.append(weight)
        }
        guard branches.count == elements.count else { return nil }
        return .mixture(try Mixture(branches, weights: weights))
    }
}

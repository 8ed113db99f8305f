import HotlineModel

// What nobody knows exactly.
extension ScenarioDecoder {
    mutating func uncertainInput(_ name: String, _ fields: Fields) -> UncertainInput? {
        let inputs = texts("inputs", of: fields)
        let role = word("as", of: fields, as: UncertainInput.Role.self)
        let bounds = ["from", "likely", "to", "mean"].compactMap { quantity($0, of: fields) }
        let confidence = share("confidence", of: fields)
        let cv = number("cv", of: fields)
        guard let inputs, let unit = bounds.first?.unit else { return nil }
        if let other = bounds.first(where: { $0.unit != unit }), let node = fields[other.key] {
            bag.add(
                .wrongUnit, "\(fields.path(of: other.key)) must be in the same unit as \"\(bounds[0].key)\"",
                at: node.location)
            return nil
        }
        func value(_ key: String) -> Double? { bounds.first { $0.key == key }?.value }
        let spread: UncertainInput.Spread?
        switch (value("from"), value("to"), value("mean"), cv) {
        case (let from?, let to?, _, _):
            spread = self.spread(from: from, likely: value("likely"), to: to, confidence, fields)
        case (_, _, let mean?, let cv?):
            spread = above0(mean, "mean", fields) ? .around(mean: mean, cv: cv) : nil
        default: spread = nil
        }
        return spread.map {
            UncertainInput(name: name, inputs: inputs, role: role ?? .value, unit: unit, spread: $0)
        }
    }

    private mutating func spread(
        from: Double, likely: Double?, to: Double, _ confidence: Double?, _ fields: Fields
    ) -> UncertainInput.Spread? {
        guard from < to else {
            if let node = fields["to"] { outOfRange(node, fields.path(of: "to"), "more than \"from\"") }
            return nil
        }
        if let likely {
            guard (from...to).contains(likely) else {
                if let node = fields["likely"] {
                    outOfRange(node, fields.path(of: "likely"), "between \"from\" and \"to\"")
                }
                return nil
            }
            return .peaked(from: from, likely: likely, to: to)
        }
        // What could not be read must not turn bounds of one kind into those of another.
        guard fields["likely"] == nil, fields["confidence"] != nil else {
            return fields["likely"] == nil ? .even(from: from, to: to) : nil
        }
        guard let confidence, above0(from, "from", fields) else { return nil }
        guard (0.5...0.999).contains(confidence) else {
            if let node = fields["confidence"] {
                outOfRange(node, fields.path(of: "confidence"), "from 50% to 99.9%")
            }
            return nil
        }
        return .interval(from: from, to: to, confidence: confidence)
    }

    private mutating func above0(_ value: Double, _ key: String, _ fields: Fields) -> Bool {
        if value > 0 { return true }
        if let node = fields[key] { outOfRange(node, fields.path(of: key), "more than 0") }
        return false
    }

    /// A number, a percentage or a duration.
    private mutating func quantity(
        _ key: String, of fields: Fields
    ) -> (key: String, value: Double, unit: UncertainInput.Unit)? {
        guard let node = fields[key] else { return nil }
        let path = fields.path(of: key)
        let inner = plain(node, path: path)
        guard case .string(let text) = inner.value else {
            return number(inner, path: path).map { (key, $0, .number) }
        }
        if text.hasSuffix("%") { return share(inner, path: path).map { (key, $0, .number) } }
        return seconds(inner, path: path).map { (key, $0, .seconds) }
    }
}

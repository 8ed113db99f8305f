import HotlineModel
import ScenarioFiles

// One entry.
extension FactReader {
    private static let shared = [
        "kind", "statement", "value", "range", "unit", "confidence", "note",
    ]

    private static func keys(of kind: FactKind) -> (required: [String], optional: [String]) {
        switch kind {
        case .fact: (["source"], [])
        case .derived: (["arithmetic", "from"], [])
        case .assumption: (["reason"], ["arithmetic", "from"])
        }
    }

    /// Reads an entry; nil where it is incomplete, with an error in the bag for each thing that is missing.
    mutating func entry(_ member: JSONSyntax.Member) -> FactEntry? {
        let title = "the entry \(member.key)"
        guard let kindNode = member.value["kind"] else {
            bag.add(
                member.value.members == nil ? .wrongType : .missingKey,
                "\(title) needs \"kind\": \"fact\", \"derived\" or \"assumption\"", at: member.keyLocation)
            return nil
        }
        // The kind decides which keys mean something, so it is read first.
        let every = Self.shared + ["source", "arithmetic", "from", "reason"]
        guard let whole = ObjectReader(member.value, name: title, allowed: every, into: &bag),
            let kind = whole.word(kindNode, "kind", as: FactKind.self, into: &bag)
        else { return nil }
        let own = Self.keys(of: kind)
        for other in member.value.members ?? [] {
            if every.contains(other.key), !(Self.shared + own.required + own.optional).contains(other.key) {
                bag.add(
                    .contradiction, "\(title) is of kind \"\(kind.rawValue)\", which has no \"\(other.key)\"",
                    at: other.keyLocation)
            }
        }
        let statement = localized("statement", of: whole)
        let confidence = whole.required("confidence", into: &bag).flatMap {
            whole.word($0, "confidence", as: Confidence.self, into: &bag)
        }
        let missing = own.required.filter { whole.required($0, into: &bag) == nil }
        guard let statement, let confidence, missing.isEmpty else { return nil }
        let entry = FactEntry(
            name: member.key, kind: kind, statement: statement, quantity: quantity(of: whole),
            source: whole["source"].flatMap { source($0, of: title) },
            arithmetic: whole["arithmetic"].flatMap { whole.text($0, "arithmetic", into: &bag) },
            from: names("from", of: whole),
            reason: whole["reason"].flatMap { whole.localized($0, "reason", into: &bag) },
            confidence: confidence, note: whole["note"].flatMap { whole.localized($0, "note", into: &bag) },
            location: member.keyLocation)
        checkArithmetic(of: entry, whole)
        return entry
    }

    private mutating func localized(_ key: String, of object: ObjectReader) -> LocalizedText? {
        object.required(key, into: &bag).flatMap { object.localized($0, key, into: &bag) }
    }

    private mutating func names(_ key: String, of object: ObjectReader) -> [String] {
        guard let node = object[key], let list = object.list(node, key, of: "names", into: &bag) else {
            return []
        }
        return list.compactMap { object.text($0, key, into: &bag) }
    }

    private mutating func source(_ node: JSONSyntax, of title: String) -> FactSource? {
        guard
            let object = ObjectReader(
                node, name: "the source of \(title)", allowed: ["publisher", "title", "url", "date"],
                into: &bag)
        else { return nil }
        let publisher = text("publisher", of: object)
        let heading = text("title", of: object)
        let date = text("date", of: object)
        let url = object["url"].flatMap { object.text($0, "url", into: &bag) }
        if let url, let place = object["url"], !url.hasPrefix("https://") && !url.hasPrefix("http://") {
            bag.add(.outOfRange, "\"url\" of \(object.name) must be a web address", at: place.location)
        }
        guard let publisher, let heading, let date else { return nil }
        return FactSource(publisher: publisher, title: heading, url: url, date: date)
    }

    private mutating func text(_ key: String, of object: ObjectReader) -> String? {
        object.required(key, into: &bag).flatMap { object.text($0, key, into: &bag) }
    }

    private mutating func quantity(of object: ObjectReader) -> FactQuantity? {
        guard let node = object["value"] else {
            for key in ["unit", "range"] {
                if let stray = object[key] {
                    bag.add(
                        .withoutEffect, "\(object.name) has \"\(key)\" but no \"value\"", at: stray.location)
                }
            }
            return nil
        }
        var nodes = [node]
        if case .array = node.value { nodes = object.list(node, "value", of: "numbers", into: &bag) ?? [] }
        let values = nodes.compactMap { object.number($0, "value", into: &bag) }
        let unit = object.required("unit", into: &bag).flatMap {
            object.word($0, "unit", as: FactUnit.self, into: &bag)
        }
        guard let unit, !values.isEmpty, values.count == nodes.count else { return nil }
        var quantity = FactQuantity(values: values, unit: unit)
        guard let rangeNode = object["range"],
            let ends = object.list(rangeNode, "range", of: "two numbers", into: &bag)
        else { return quantity }
        let numbers = ends.compactMap { object.number($0, "range", into: &bag) }
        guard numbers.count == 2, ends.count == 2, numbers[0] <= numbers[1],
            values.allSatisfy({ (numbers[0]...numbers[1]).contains($0) })
        else {
            bag.add(
                .outOfRange, "\"range\" of \(object.name) must be two numbers with the value between them",
                at: rangeNode.location)
            return quantity
        }
        quantity.range = numbers[0]...numbers[1]
        return quantity
    }

    /// The written calculation must give the value, but for rounding: to a hundredth of it.
    private mutating func checkArithmetic(of entry: FactEntry, _ object: ObjectReader) {
        guard let text = entry.arithmetic, let place = object["arithmetic"]?.location else { return }
        guard let result = Arithmetic.value(of: text) else {
            bag.add(.outOfRange, "the arithmetic of \(entry.name) is no calculation with numbers", at: place)
            return
        }
        guard let value = entry.quantity?.value else {
            bag.add(.missingKey, "\(object.name) shows arithmetic, so it needs a \"value\"", at: place)
            return
        }
        if abs(result - value) > 0.01 * abs(value) {
            bag.add(
                .contradiction, "the arithmetic of \(entry.name) gives \(result), but its value is \(value)",
                at: place)
        }
    }
}

import Suggestions

// Objects, as the table of the format describes them.
extension ScenarioDecoder {
    /// The members of an object of the format; reports keys that mean nothing, are missing or do not go together.
    mutating func object(
        _ node: JSONSyntax, path: String, as format: FormatObject, isRow: Bool = false
    ) -> Fields? {
        guard let members = fields(node, path: path, allowed: format.names)?.members else { return nil }
        let fields = Fields(
            path: path, location: node.location, members: members, format: format, isRow: isRow)
        // A misspelt key has been reported; it is not missing as well.
        let misspelt = members.filter { format[$0.key] == nil }.compactMap {
            NearestName.suggestion(for: $0.key, among: format.names)
        }
        for key in format.keys where key.isRequired && !misspelt.contains(key.name) {
            _ = required(key.name, of: fields)
        }
        for rule in format.rules { check(rule, fields, misspelt) }
        return fields
    }

    private mutating func check(_ rule: FormatRule, _ fields: Fields, _ misspelt: [String]) {
        switch rule {
        case .exactlyOne(let keys, let called):
            let given = keys.filter { fields[$0] != nil }
            guard given.count != 1, !given.isEmpty || !keys.contains(where: misspelt.contains) else { return }
            let quoted = keys.map { "\"\($0)\"" }
            let list = "of " + quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
            bag.add(
                given.isEmpty ? .missingKey : .contradiction,
                "\(fields.path) needs exactly one \(called ?? list)", at: fields.location)
        case .atMostOne(let keys):
            let given = keys.filter { fields[$0] != nil }
            if given.count > 1, let node = fields[given[1]] {
                bag.add(
                    .contradiction, "\(fields.path) cannot have both \"\(given[0])\" and \"\(given[1])\"",
                    at: node.location)
            }
        case .notBoth(let one, let other, let reason):
            if fields[one] != nil, let node = fields[other] {
                bag.add(.contradiction, "\(fields.path): \(reason)", at: node.location)
            }
        case .goesWith(let key, let other):
            if let node = fields[key], fields[other] == nil, !misspelt.contains(other) {
                bag.add(
                    .withoutEffect, "\(fields.path(of: key)) goes with \"\(other)\" only", at: node.location)
            }
        case .needs(let key, let other):
            if fields[key] != nil, !misspelt.contains(other) { _ = required(other, of: fields) }
        }
    }

    /// The object behind a key, with the keys that the format gives it; nil where there is none.
    mutating func object(_ key: String, of fields: Fields) -> Fields? {
        guard let node = fields[key], let format = fields.format?[key]?.value.object else { return nil }
        return object(node, path: fields.path(of: key), as: format)
    }

    /// The objects behind a key, keyed by names, in the order of the file.
    mutating func entries<Entry>(
        _ key: String, of fields: Fields, read: (inout ScenarioDecoder, String, Fields) -> Entry?
    ) -> [Entry] {
        guard let format = fields.format?[key]?.value.object else { return [] }
        return named(key, of: fields) { decoder, name, node, path in
            decoder.object(node, path: path, as: format).flatMap { read(&decoder, name, $0) }
        }
    }

    /// The entries of an object keyed by names, in the order of the file.
    mutating func named<Entry>(
        _ key: String, of fields: Fields,
        read: (inout ScenarioDecoder, String, JSONSyntax, String) -> Entry?
    ) -> [Entry] {
        guard let node = fields[key] else { return [] }
        return named(node, path: fields.path(of: key), read: read)
    }

    /// The entries of an object keyed by names, in the order of the file.
    mutating func named<Entry>(
        _ node: JSONSyntax, path: String,
        read: (inout ScenarioDecoder, String, JSONSyntax, String) -> Entry?
    ) -> [Entry] {
        guard let entries = fields(node, path: path) else { return [] }
        return entries.members.compactMap { member in
            guard isName(member.key, at: member.keyLocation) else { return nil }
            let before = bag.occasions
            defer { if bag.occasions > before { damaged.append(entries.path(of: member.key)) } }
            return read(&self, member.key, member.value, entries.path(of: member.key))
        }
    }

    /// Whether a text can be a name; reports where not.
    mutating func isName(_ text: String, at location: SourceLocation) -> Bool {
        let allowed = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0)
        }
        if allowed, !text.isEmpty, text != "value" { return true }
        bag.add(.unknownWord, "\"\(text)\" is no name: use letters, digits and hyphens", at: location)
        return false
    }

    /// Values that are all alike behind a key, or inside a value that was found there, keyed by names of things.
    mutating func keyed<Value>(
        _ node: JSONSyntax, path: String, read: (inout ScenarioDecoder, JSONSyntax, String) -> Value?
    ) -> [(key: String, value: Value)]? {
        let inner = plain(node, path: path)
        guard let fields = fields(inner, path: path) else { return nil }
        let pairs = fields.members.compactMap { member in
            read(&self, member.value, fields.path(of: member.key)).map { (key: member.key, value: $0) }
        }
        return pairs.count == fields.members.count ? pairs : nil
    }
}

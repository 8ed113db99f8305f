/// Turns the format into the definitions of a JSON Schema.
struct SchemaDefinitions {
    /// What an object is for.
    enum Role {
        /// It must be complete.
        case whole
        /// It changes another: nothing is required, and null removes.
        case change
    }

    /// The definitions so far, in the order in which they are referred to first.
    private(set) var all: [(name: String, schema: JSONSyntax)] = []

    /// A reference to the definition of an object, which is made where it is missing.
    mutating func object(_ format: FormatObject, _ role: Role) -> JSONSyntax {
        let name = role == .whole ? format.name : format.name + "Change"
        return define(name) { definitions in
            let properties = format.keys.map { key in
                (key: key.name, value: Optional(definitions.property(key, of: format, role)))
            }
            let required = format.keys.filter(\.isRequired).map { JSONSyntax.text($0.name) }
            var rules = role == .whole ? format.rules : []
            // Of a row of keys that are all there are, exactly one is a matter of counting.
            let isOneOfAll = rules.contains {
                if case .exactlyOne(format.names, _) = $0 { true } else { false }
            }
            if isOneOfAll { rules = [] }
            return .object([
                ("type", .text("object")), ("description", .text(format.meaning)),
                ("properties", .object(properties)),
                ("required", role == .whole && !required.isEmpty ? .list(required) : nil),
                ("minProperties", isOneOfAll ? .number(1) : nil),
                ("maxProperties", isOneOfAll ? .number(1) : nil),
                ("allOf", rules.isEmpty ? nil : .list(rules.flatMap(Self.schemas))),
                ("additionalProperties", .flag(false)),
            ])
        }
    }

    private mutating func property(_ key: FormatKey, of format: FormatObject, _ role: Role) -> JSONSyntax {
        if role == .change, !key.value.hasParts {
            _ = object(format, .whole)
            return orNull(.object([("$ref", .text("#/$defs/\(format.name)/properties/\(key.name)"))]))
        }
        let value = schema(key.value, role)
        var members: [(key: String, value: JSONSyntax?)] = [("description", .text(key.meaning))]
        members.append(("default", key.absentValue))
        members += ((role == .whole ? value : orNull(value)).members ?? []).map { ($0.key, $0.value) }
        return .object(members)
    }

    /// What a change can hold in the place of a value: null removes it.
    func orNull(_ schema: JSONSyntax) -> JSONSyntax {
        .object([("anyOf", .list([schema, .object([("type", .text("null"))])]))])
    }

    private static func schemas(_ rule: FormatRule) -> [JSONSyntax] {
        func required(_ keys: String...) -> JSONSyntax { .object([("required", .texts(keys))]) }
        func not(_ one: String, _ other: String) -> JSONSyntax { .object([("not", required(one, other))]) }
        switch rule {
        case .exactlyOne(let keys, _): return [.object([("oneOf", .list(keys.map { required($0) }))])]
        case .atMostOne(let keys):
            return keys.indices.flatMap { place in keys[..<place].map { not($0, keys[place]) } }
        case .notBoth(let one, let other, _): return [not(one, other)]
        case .goesWith(let key, let other), .needs(let key, let other):
            return [.object([("dependentRequired", .object([(key, .texts([other]))]))])]
        }
    }

    /// A reference to a definition, which is made where it is missing.
    mutating func define(_ name: String, _ make: (inout SchemaDefinitions) -> JSONSyntax) -> JSONSyntax {
        if !all.contains(where: { $0.name == name }) {
            // Definitions may refer to themselves.
            let place = all.count
            all.append((name, .object([])))
            all[place].schema = make(&self)
        }
        return .object([("$ref", .text("#/$defs/\(name)"))])
    }
}

/// What a value of a result may be, as JSON Schema says it.
indirect enum Shape: Sendable {
    /// A member of an object.
    struct Member: Sendable {
        let key: String
        let shape: Shape
        let isRequired: Bool

        init(_ key: String, _ shape: Shape, required isRequired: Bool = true) {
            self.key = key
            self.shape = shape
            self.isRequired = isRequired
        }
    }

    /// A text; one of these, where there are any.
    case text([String] = [])
    case number
    /// A whole number from 0 on.
    case count
    case flag
    case list(Shape)
    /// These members and no others.
    case object([Member])
    /// Any keys, with values alike.
    case map(Shape)
    /// A shape that has a name.
    case shared(String)
    /// The shape, or null.
    case optional(Shape)

    /// The shape in JSON Schema.
    var schema: JSONValue {
        switch self {
        case .text(let words) where words.count == 1: .object([("const", .string(words[0]))])
        case .text(let words) where !words.isEmpty:
            .object([("enum", .array(words.map { .string($0) }))])
        case .text: Self.type("string")
        case .number: Self.type("number")
        case .count: .object([("type", .string("integer")), ("minimum", .integer(0))])
        case .flag: Self.type("boolean")
        case .list(let element): .object([("type", .string("array")), ("items", element.schema)])
        case .object(let members): Self.object(members)
        case .map(let value):
            .object([("type", .string("object")), ("additionalProperties", value.schema)])
        case .shared(let name): .object([("$ref", .string("#/$defs/\(name)"))])
        case .optional(.number): Self.type("number", "null")
        case .optional(.text(let words)) where words.isEmpty: Self.type("string", "null")
        case .optional(let shape): .object([("anyOf", .array([shape.schema, Self.type("null")]))])
        }
    }

    private static func type(_ names: String...) -> JSONValue {
        let types = names.map { JSONValue.string($0) }
        return .object([("type", types.count == 1 ? types[0] : .array(types))])
    }

    private static func object(_ members: [Member]) -> JSONValue {
        .object([
            ("type", .string("object")),
            ("properties", .object(members.map { ($0.key, $0.shape.schema) })),
            ("required", .array(members.filter(\.isRequired).map { .string($0.key) })),
            ("additionalProperties", .boolean(false)),
        ])
    }
}

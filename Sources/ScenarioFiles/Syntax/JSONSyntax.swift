/// A JSON value that knows where it stands.
public struct JSONSyntax: Sendable {
    /// What it is.
    public indirect enum Value: Sendable {
        /// Named members in the order of the file.
        case object([Member])
        /// A list.
        case array([JSONSyntax])
        /// A text.
        case string(String)
        /// A finite number.
        case number(Double)
        /// True or false.
        case bool(Bool)
        /// Nothing.
        case null
    }

    /// A key and its value.
    public struct Member: Sendable {
        /// The key.
        public var key: String
        /// Where the key stands.
        public var keyLocation: SourceLocation
        /// The value.
        public var value: JSONSyntax
    }

    /// What it is.
    public var value: Value
    /// Where it stands.
    public var location: SourceLocation

    /// The members of an object; nil for anything else.
    public var members: [Member]? {
        if case .object(let members) = value { return members }
        return nil
    }

    /// The value of a key; nil where this is no object or lacks the key.
    public subscript(key: String) -> JSONSyntax? { members?.first { $0.key == key }?.value }

    /// The value and basis of an object with the key `value` and none but `basis` beside it; nil for anything else.
    var annotation: (value: JSONSyntax, basis: JSONSyntax?)? {
        guard let members, let value = self["value"],
            members.allSatisfy({ $0.key == "value" || $0.key == "basis" })
        else { return nil }
        return (value, self["basis"])
    }

    /// The value without its basis.
    var unannotated: JSONSyntax { annotation?.value ?? self }

    /// The kind of value in words.
    public var kind: String {
        switch value {
        case .object: "an object"
        case .array: "a list"
        case .string: "a text"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }
}

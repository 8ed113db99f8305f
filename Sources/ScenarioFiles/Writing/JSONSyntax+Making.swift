// Values that come from no file.
extension JSONSyntax {
    private static let nowhere = SourceLocation(
        source: SourceText(name: "", bytes: []), offset: 0, length: 1)

    /// A text.
    static func text(_ text: String) -> JSONSyntax { JSONSyntax(value: .string(text), location: nowhere) }

    /// A number.
    static func number(_ number: Double) -> JSONSyntax {
        JSONSyntax(value: .number(number), location: nowhere)
    }

    /// A whole number.
    static func number(_ number: Int) -> JSONSyntax { .number(Double(number)) }

    /// True or false.
    static func flag(_ flag: Bool) -> JSONSyntax { JSONSyntax(value: .bool(flag), location: nowhere) }

    /// A duration with its unit.
    static func seconds(_ seconds: Double) -> JSONSyntax { .text(Quantities.text(seconds: seconds)) }

    /// A list.
    static func list(_ elements: [JSONSyntax]) -> JSONSyntax {
        JSONSyntax(value: .array(elements), location: nowhere)
    }

    /// A list of texts.
    static func texts(_ texts: [String]) -> JSONSyntax { .list(texts.map { .text($0) }) }

    /// An object of the members whose value is not nil, in their order.
    static func object(_ members: [(key: String, value: JSONSyntax?)]) -> JSONSyntax {
        let present = members.compactMap { member in
            member.value.map { Member(key: member.key, keyLocation: nowhere, value: $0) }
        }
        return JSONSyntax(value: .object(present), location: nowhere)
    }
}

// Schemas of the values behind keys.
extension SchemaDefinitions {
    /// The schema of a value with or without its basis.
    mutating func schema(_ value: FormatValue, _ role: Role) -> JSONSyntax {
        switch value {
        // What many keys have is defined once.
        case .text: shared("text", value, role)
        case .texts: shared("texts", value, role)
        case .share: shared("share", value, role)
        case .duration: shared("duration", value, role)
        case .distribution: shared(role == .whole ? "distribution" : "distributionChange", value, role)
        case .clockTime: shared("clockTime", value, role)
        case .date: shared("date", value, role)
        case .moment: shared("moment", value, role)
        case .span: shared("span", value, role)
        case .spans: shared("spans", value, role)
        case .flag: shared("flag", value, role)
        case .object, .entries, .entriesOrTable, .labels, .localized: plain(value, role)
        case .number, .whole, .currency, .word, .words, .list, .keyed, .sharesByDuration, .either:
            annotatable(plain(value, role), whole: plain(value, .whole))
        }
    }

    private mutating func shared(_ name: String, _ value: FormatValue, _ role: Role) -> JSONSyntax {
        define(name) { $0.annotatable($0.plain(value, role), whole: $0.plain(value, .whole)) }
    }

    /// A value, or the same with its basis; the latter replaces another whole.
    private mutating func annotatable(_ value: JSONSyntax, whole: JSONSyntax) -> JSONSyntax {
        let basis = define("basis") { _ in
            let one = JSONSyntax.object([
                ("type", .text("string")), ("pattern", .text(SchemaPatterns.basis)),
                (
                    "description",
                    .text("What the number rests on: \"fact:NAME\" or \"assumption:NAME\" of the seeds.")
                ),
            ])
            return Self.anyOf([one, .object([("type", .text("array")), ("items", one)])])
        }
        return Self.anyOf([
            value,
            .object([
                ("type", .text("object")), ("properties", .object([("value", whole), ("basis", basis)])),
                ("required", .texts(["value"])), ("additionalProperties", .flag(false)),
            ]),
        ])
    }

    /// The schema of a value without a basis.
    private mutating func plain(_ value: FormatValue, _ role: Role) -> JSONSyntax {
        switch value {
        case .text: .object([("type", .text("string")), ("minLength", .number(1))])
        case .texts: Self.anyOf([plain(.text, role), Self.list(schema(.text, .whole))])
        case .localized: localized(role)
        case .number(let range): Self.number("number", range)
        case .whole(let range):
            Self.number("integer", Double(range.lowerBound)...Double(range.upperBound))
        case .share: Self.anyOf([Self.number("number", 0...1), Self.text(SchemaPatterns.percentage)])
        case .duration: Self.text(SchemaPatterns.duration)
        case .distribution:
            Self.anyOf([Self.text(SchemaPatterns.duration), object(ScenarioFormat.distribution, role)])
        case .clockTime: Self.text(SchemaPatterns.clockTime)
        case .date: Self.text(SchemaPatterns.date)
        case .moment: Self.text(SchemaPatterns.moment)
        case .span: Self.text(SchemaPatterns.span)
        case .spans: oneOrMore(Self.text(SchemaPatterns.spanOrWord))
        case .flag: .object([("type", .text("boolean"))])
        case .currency: Self.text(SchemaPatterns.currency)
        case .word(let words): .object([("enum", .texts(words))])
        case .words(let words): oneOrMore(.object([("enum", .texts(words))]))
        case .list(let element, let count): Self.list(schema(element, .whole), count)
        case .object(let format): object(format, role)
        case .entries(let format): Self.keyed(object(format, role), role)
        case .entriesOrTable(let format):
            Self.anyOf([
                plain(.entries(format), role),
                Self.keyed(object(format, .change), .change, beside: ("table", schema(.text, .whole))),
            ])
        case .labels:
            Self.keyed(
                Self.anyOf([
                    .object([("type", .text("object")), ("maxProperties", .number(0))]), localized(role),
                ]), role)
        case .keyed(let element): Self.keyed(schema(element, role), role, keys: keys(of: element))
        case .sharesByDuration:
            Self.keyed(schema(.share, role), role, keys: Self.text(SchemaPatterns.duration), atLeastOne: true)
        case .either(let one, let other): Self.anyOf([plain(one, role), plain(other, role)])
        }
    }

    private mutating func localized(_ role: Role) -> JSONSyntax {
        let text = schema(.text, .whole)
        return Self.anyOf([
            .object([("type", .text("string"))]),
            .object([
                ("type", .text("object")), ("properties", .object([("en", text), ("ar", text)])),
                ("required", role == .whole ? .texts(["en"]) : nil),
                ("additionalProperties", .flag(false)),
            ]),
        ])
    }

    /// A value, or a list of such, each with or without its basis.
    private mutating func oneOrMore(_ one: JSONSyntax) -> JSONSyntax {
        Self.anyOf([one, Self.list(annotatable(one, whole: one))])
    }

    /// The keys of values that are all alike: names of things, but not of shapes where the values are distributions.
    private func keys(of element: FormatValue) -> JSONSyntax {
        var reserved = ["value"]
        if case .distribution = element { reserved += ScenarioFormat.shapeNames }
        return .object([("minLength", .number(1)), ("not", .object([("enum", .texts(reserved))]))])
    }

    // MARK: Keywords

    private static func anyOf(_ schemas: [JSONSyntax]) -> JSONSyntax {
        .object([("anyOf", .list(schemas))])
    }

    private static func text(_ pattern: String) -> JSONSyntax {
        .object([("type", .text("string")), ("pattern", .text(pattern))])
    }

    private static func number(_ type: String, _ range: ClosedRange<Double>) -> JSONSyntax {
        .object([
            ("type", .text(type)), ("minimum", .number(range.lowerBound)),
            ("maximum", .number(range.upperBound)),
        ])
    }

    private static func list(_ element: JSONSyntax, _ count: ClosedRange<Int> = 0...Int.max) -> JSONSyntax {
        .object([
            ("type", .text("array")), ("items", element),
            ("minItems", count.lowerBound > 0 ? .number(count.lowerBound) : nil),
            ("maxItems", count.upperBound < Int.max ? .number(count.upperBound) : nil),
        ])
    }

    /// An object whose keys are chosen by the planner.
    ///
    /// - Parameters:
    ///   - keys: what the keys can be; names of entries where nil.
    ///   - fixed: a key that must be there and has a value of its own.
    private static func keyed(
        _ value: JSONSyntax, _ role: Role, keys: JSONSyntax? = nil, atLeastOne: Bool = false,
        beside fixed: (key: String, value: JSONSyntax)? = nil
    ) -> JSONSyntax {
        let names = JSONSyntax.object([
            ("pattern", .text(SchemaPatterns.name)), ("not", .object([("const", .text("value"))])),
        ])
        return .object([
            ("type", .text("object")), ("propertyNames", keys ?? names),
            ("minProperties", atLeastOne && role == .whole ? .number(1) : nil),
            ("properties", fixed.map { .object([($0.key, $0.value)]) }),
            ("required", fixed.map { .texts([$0.key]) }),
            (
                "additionalProperties",
                role == .whole ? value : anyOf([value, .object([("type", .text("null"))])])
            ),
        ])
    }
}

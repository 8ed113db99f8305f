import Foundation

@testable import ScenarioFiles

/// Judges documents by a JSON Schema, as far as the schema of scenarios needs it (draft 2020-12).
final class SchemaValidator {
    /// The keywords that are understood; `title`, `description` and `default` say nothing about a document.
    static let keywords = [
        "$schema", "$ref", "$defs", "title", "description", "default", "type", "enum", "const", "pattern",
        "minLength", "minimum", "maximum", "items", "minItems", "maxItems", "properties", "propertyNames",
        "additionalProperties", "required", "dependentRequired", "minProperties", "maxProperties", "anyOf",
        "oneOf", "allOf", "not", "if", "then", "else",
    ]

    private let root: JSONSyntax
    private var definitions: [String: JSONSyntax] = [:]
    private var patterns: [String: NSRegularExpression] = [:]

    init(_ schema: JSONSyntax) {
        root = schema
        for member in schema["$defs"]?.members ?? [] { definitions[member.key] = member.value }
    }

    func accepts(_ document: JSONSyntax) -> Bool { accepts(document, root) }

    /// What a reference leads to.
    func target(of path: String) -> JSONSyntax? {
        let steps = path.split(separator: "/").map(String.init)
        guard steps.count >= 3, steps[0] == "#", steps[1] == "$defs" else { return nil }
        return steps[3...].reduce(definitions[steps[2]]) { $0?[$1] }
    }

    private func accepts(_ node: JSONSyntax, _ schema: JSONSyntax) -> Bool {
        if case .bool(let accepts) = schema.value { return accepts }
        return (schema.members ?? []).allSatisfy { accepts(node, $0.key, $0.value, schema) }
    }

    private func accepts(
        _ node: JSONSyntax, _ keyword: String, _ value: JSONSyntax, _ schema: JSONSyntax
    ) -> Bool {
        switch keyword {
        case "$ref":
            guard case .string(let path) = value.value, let target = target(of: path) else { return false }
            return accepts(node, target)
        case "type": return isOf(node, value)
        case "enum": return Self.list(value).contains { same($0, node) }
        case "const": return same(value, node)
        case "anyOf": return Self.list(value).contains { accepts(node, $0) }
        case "oneOf": return Self.list(value).filter { accepts(node, $0) }.count == 1
        case "allOf": return Self.list(value).allSatisfy { accepts(node, $0) }
        case "not": return !accepts(node, value)
        case "if":
            guard let branch = schema[accepts(node, value) ? "then" : "else"] else { return true }
            return accepts(node, branch)
        default: break
        }
        switch node.value {
        case .object(let members): return accepts(members, keyword, value, schema)
        case .array(let elements): return accepts(elements, keyword, value)
        case .string(let text): return accepts(text, keyword, value)
        case .number(let number):
            guard case .number(let limit) = value.value else { return true }
            return keyword == "minimum" ? number >= limit : keyword == "maximum" ? number <= limit : true
        case .bool, .null: return true
        }
    }

    private func accepts(
        _ members: [JSONSyntax.Member], _ keyword: String, _ value: JSONSyntax, _ schema: JSONSyntax
    ) -> Bool {
        switch keyword {
        case "properties":
            return members.allSatisfy { member in value[member.key].map { accepts(member.value, $0) } ?? true
            }
        case "propertyNames": return members.allSatisfy { accepts(.text($0.key), value) }
        case "additionalProperties":
            return members.allSatisfy {
                schema["properties"]?[$0.key] != nil || accepts($0.value, value)
            }
        case "required":
            return Self.texts(value).allSatisfy { key in members.contains { $0.key == key } }
        case "dependentRequired":
            return (value.members ?? []).allSatisfy { rule in
                !members.contains { $0.key == rule.key }
                    || Self.texts(rule.value).allSatisfy { key in members.contains { $0.key == key } }
            }
        case "minProperties": return Double(members.count) >= Self.number(value)
        case "maxProperties": return Double(members.count) <= Self.number(value)
        default: return true
        }
    }

    private func accepts(_ elements: [JSONSyntax], _ keyword: String, _ value: JSONSyntax) -> Bool {
        switch keyword {
        case "items": elements.allSatisfy { accepts($0, value) }
        case "minItems": Double(elements.count) >= Self.number(value)
        case "maxItems": Double(elements.count) <= Self.number(value)
        default: true
        }
    }

    private func accepts(_ text: String, _ keyword: String, _ value: JSONSyntax) -> Bool {
        switch keyword {
        case "minLength": return Double(text.unicodeScalars.count) >= Self.number(value)
        case "pattern":
            guard case .string(let pattern) = value.value else { return false }
            let expression = patterns[pattern] ?? (try? NSRegularExpression(pattern: pattern))
            patterns[pattern] = expression
            return expression?.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
        default: return true
        }
    }

    private func isOf(_ node: JSONSyntax, _ type: JSONSyntax) -> Bool {
        guard case .string(let type) = type.value else { return false }
        return switch node.value {
        case .object: type == "object"
        case .array: type == "array"
        case .string: type == "string"
        case .number(let number): type == "number" || type == "integer" && number == number.rounded()
        case .bool: type == "boolean"
        case .null: type == "null"
        }
    }

    private func same(_ one: JSONSyntax, _ other: JSONSyntax) -> Bool {
        CanonicalJSON.text(of: one) == CanonicalJSON.text(of: other)
    }

    private static func list(_ node: JSONSyntax) -> [JSONSyntax] {
        if case .array(let elements) = node.value { elements } else { [] }
    }

    private static func texts(_ node: JSONSyntax) -> [String] {
        list(node).compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    private static func number(_ node: JSONSyntax) -> Double {
        if case .number(let number) = node.value { number } else { .nan }
    }
}

import Foundation
import Testing

/// Judges results by the schema that is published beside the scenarios, as far as that schema needs it.
struct ResultSchema {
    private let root: [String: Any]

    /// The keywords that are understood; `title` and `description` say nothing about a result.
    private static let keywords: Set<String> = [
        "$schema", "$ref", "$defs", "title", "description", "type", "enum", "const", "minimum", "items",
        "properties", "additionalProperties", "required", "anyOf", "oneOf",
    ]

    /// The published schema.
    static func published() throws -> ResultSchema {
        let file = Hotline.package.appendingPathComponent("scenarios/results.schema.json")
        let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        return ResultSchema(root: try #require(root as? [String: Any]))
    }

    /// What of a result is not as the schema says; each with its place.
    func problems(in text: String) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        // Of all shapes the one that the result names is asked, so that a problem is told where it is.
        let name = (value as? [String: Any])?["schema"] as? String
        let shapes = (root["$defs"] as? [String: [String: Any]]) ?? [:]
        let shape = shapes.first { _, shape in
            let schema = (shape["properties"] as? [String: [String: Any]])?["schema"]
            return name != nil && schema?["const"] as? String == name
        }
        // All others ask for another name, so that it is the one of them where the schema lists it.
        let listed = (root["oneOf"] as? [[String: String]])?.compactMap { $0["$ref"] } ?? []
        guard let shape, listed.contains("#/$defs/\(shape.key)") else {
            return self.problems(value, root, at: "")
        }
        return self.problems(value, shape.value, at: "")
    }

    private func problems(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        for keyword in schema.keys where !Self.keywords.contains(keyword) {
            return ["\(place): the schema says \(keyword), which these tests do not judge by"]
        }
        var problems: [String] = []
        if let path = schema["$ref"] as? String {
            guard let target = target(path) else { return ["\(place): \(path) leads nowhere"] }
            problems += self.problems(value, target, at: place)
        }
        if let constant = schema["const"] as? String, value as? String != constant {
            problems.append("\(place): not \(constant)")
        }
        if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
            problems.append("\(place): \(value) is none of \(words)")
        }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) {
            return problems + ["\(place): \(value) is no \(types.joined(separator: " and no "))"]
        }
        if let least = schema["minimum"] as? Double, let number = value as? Double, number < least {
            problems.append("\(place): \(number) is below \(least)")
        }
        for (keyword, allowed) in [("anyOf", 1...Int.max), ("oneOf", 1...1)] {
            guard let schemas = schema[keyword] as? [[String: Any]] else { continue }
            let found = schemas.map { self.problems(value, $0, at: place) }
            if !allowed.contains(found.count(where: \.isEmpty)) {
                problems += found.min { $0.count < $1.count } ?? []
                problems.append("\(place): as \(keyword) says")
            }
        }
        if let members = value as? [String: Any] { problems += self.problems(members, schema, at: place) }
        if let elements = value as? [Any], let item = schema["items"] as? [String: Any] {
            for (index, element) in elements.enumerated() {
                problems += self.problems(element, item, at: "\(place)/\(index)")
            }
        }
        return problems
    }

    private func problems(
        _ members: [String: Any], _ schema: [String: Any], at place: String
    ) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let required = schema["required"] as? [String] ?? []
        // What is another shape by name is told at once, and not compared member by member.
        for (key, property) in properties {
            if let member = members[key], let constant = property["const"] as? String,
                member as? String != constant
            {
                return ["\(place)/\(key): not \(constant)"]
            }
        }
        var problems = required.filter { members[$0] == nil }.map { "\(place)/\($0) is missing" }
        for (key, member) in members {
            if let property = properties[key] {
                problems += self.problems(member, property, at: "\(place)/\(key)")
            } else if schema["additionalProperties"] as? Bool == false {
                problems.append("\(place)/\(key) is not in the schema")
            } else if let others = schema["additionalProperties"] as? [String: Any] {
                problems += self.problems(member, others, at: "\(place)/\(key)")
            }
        }
        return problems
    }

    private func target(_ path: String) -> [String: Any]? {
        guard path.hasPrefix("#/$defs/") else { return nil }
        return (root["$defs"] as? [String: Any])?[String(path.dropFirst(8))] as? [String: Any]
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        let number = value as? NSNumber
        let isFlag = number.map(isBoolean) ?? false
        return switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isFlag
        case "number": number != nil && !isFlag
        case "integer": number.map { !isFlag && $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "null": value is NSNull
        default: false
        }
    }

    /// Whether a number came from true or false.
    private static func isBoolean(_ number: NSNumber) -> Bool {
        unsafe String(cString: number.objCType) == "c"
    }
}

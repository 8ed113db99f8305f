@testable import ScenarioFiles

extension FormatObject {
    /// Every object of the format, each once by its name.
    static let all: [FormatObject] = {
        var all: [FormatObject] = []
        var names: Set<String> = []
        func visit(_ value: FormatValue) {
            switch value {
            case .object(let object), .entries(let object), .entriesOrTable(let object):
                guard names.insert(object.name).inserted || !all.contains(where: { "\($0)" == "\(object)" })
                else {
                    return
                }
                all.append(object)
                for key in object.keys { visit(key.value) }
            case .list(let value, _), .keyed(let value): visit(value)
            case .either(let one, let other):
                visit(one)
                visit(other)
            case .distribution: visit(.object(ScenarioFormat.distribution))
            default: break
            }
        }
        visit(.object(ScenarioFormat.scenario))
        return all
    }()

    /// Visits every key of the format that a tree uses, with its path.
    static func walk(
        _ node: JSONSyntax, as value: FormatValue, path: [String] = [],
        visit: (FormatObject, FormatKey, [String], JSONSyntax) -> Void
    ) {
        let (node, path) = node.annotation.map { ($0.value, path + ["value"]) } ?? (node, path)
        switch value {
        case .object(let object):
            for member in node.members ?? [] {
                guard let key = object[member.key] else { continue }
                visit(object, key, path + [member.key], member.value)
                walk(member.value, as: key.value, path: path + [member.key], visit: visit)
            }
        case .entries(let object), .entriesOrTable(let object):
            for member in node.members ?? [] {
                walk(member.value, as: .object(object), path: path + [member.key], visit: visit)
            }
        case .keyed(let value):
            for member in node.members ?? [] {
                walk(member.value, as: value, path: path + [member.key], visit: visit)
            }
        case .list(let value, _):
            guard case .array(let elements) = node.value else { return }
            for (index, element) in elements.enumerated() {
                walk(element, as: value, path: path + ["\(index)"], visit: visit)
            }
        case .either(let one, let other):
            walk(node, as: one, path: path, visit: visit)
            walk(node, as: other, path: path, visit: visit)
        case .distribution: walk(node, as: .object(ScenarioFormat.distribution), path: path, visit: visit)
        default: break
        }
    }
}

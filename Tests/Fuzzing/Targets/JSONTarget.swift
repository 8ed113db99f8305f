import Foundation
import ScenarioFiles

/// The reader of JSON beside Foundation's: wherever both accept a text, they read the same.
enum JSONTarget {
    static func check(_ bytes: [UInt8]) throws {
        var bag = DiagnosticBag()
        guard let own = JSONReader.read(SourceText(name: "any.jsonc", bytes: bytes), into: &bag) else {
            if bag.all.isEmpty { throw FuzzTarget.Contradiction("nothing was read and nothing said") }
            return
        }
        // The text shows the line, which takes longer than reading it.
        for diagnostic in bag.all.prefix(1) where diagnostic.text.isEmpty {
            throw FuzzTarget.Contradiction("a mistake without words")
        }
        guard bag.all.isEmpty, let other = try? JSONDecoder().decode(AnyJSON.self, from: Data(bytes)) else {
            return
        }
        if !other.equals(own) { throw FuzzTarget.Contradiction("Foundation reads \(other), not \(own)") }
    }
}

/// Any JSON value as Foundation reads it.
private enum AnyJSON: Decodable {
    case object([String: AnyJSON])
    case array([AnyJSON])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let number = try? single.decode(Double.self) {
            self = .number(number)
        } else if let text = try? single.decode(String.self) {
            self = .string(text)
        } else if let bool = try? single.decode(Bool.self) {
            self = .bool(bool)
        } else if let array = try? [AnyJSON](from: decoder) {
            self = .array(array)
        } else {
            self = .object(try [String: AnyJSON](from: decoder))
        }
    }

    func equals(_ tree: JSONSyntax) -> Bool {
        switch (self, tree.value) {
        case (.object(let own), .object(let members)):
            own.count == members.count
                && members.allSatisfy { member in own[member.key]?.equals(member.value) ?? false }
        case (.array(let own), .array(let elements)):
            own.count == elements.count && zip(own, elements).allSatisfy { $0.equals($1) }
        case (.string(let own), .string(let text)): own == text
        case (.number(let own), .number(let number)): own == number
        case (.bool(let own), .bool(let bool)): own == bool
        case (.null, .null): true
        default: false
        }
    }
}

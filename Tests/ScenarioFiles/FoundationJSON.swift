import Foundation
import ScenarioFiles

/// Any JSON value as Foundation reads it, to compare with.
enum FoundationJSON: Decodable {
    case object([String: FoundationJSON])
    case array([FoundationJSON])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    init(from decoder: any Decoder) throws {
        if let object = try? [String: FoundationJSON](from: decoder) {
            self = .object(object)
        } else if let array = try? [FoundationJSON](from: decoder) {
            self = .array(array)
        } else {
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                self = .null
            } else if let bool = try? single.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? single.decode(Double.self) {
                self = .number(number)
            } else {
                self = .string(try single.decode(String.self))
            }
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

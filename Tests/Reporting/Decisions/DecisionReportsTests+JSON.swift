import Foundation

extension DecisionReportsTests {
    /// The members of a JSON object.
    static func parsed(_ text: String) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    }
}

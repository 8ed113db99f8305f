/// One key of a scenario file.
struct FormatKey: Sendable {
    /// The key.
    let name: String
    /// What may stand behind it.
    let value: FormatValue
    /// Whether it must be there.
    let isRequired: Bool
    /// The value that its absence stands for, as JSON; nil where absence is a meaning of its own.
    let absent: String?
    /// What it means, for a planner.
    let meaning: String

    /// A key that must be there.
    static func required(_ name: String, _ value: FormatValue, _ meaning: String) -> FormatKey {
        FormatKey(name: name, value: value, isRequired: true, absent: nil, meaning: meaning)
    }

    /// A key that may be there.
    static func optional(
        _ name: String, _ value: FormatValue, absent: String? = nil, _ meaning: String
    ) -> FormatKey {
        FormatKey(name: name, value: value, isRequired: false, absent: absent, meaning: meaning)
    }
}

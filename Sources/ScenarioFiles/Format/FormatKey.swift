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
    /// What it means, for a planner; after "Left out:" what its absence means, where no value says so.
    let meaning: String

    /// The value that its absence stands for.
    var absentValue: JSONSyntax? {
        guard let absent else { return nil }
        var bag = DiagnosticBag()
        return JSONReader.read(SourceText(name: name, bytes: Array(absent.utf8)), into: &bag)
    }

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

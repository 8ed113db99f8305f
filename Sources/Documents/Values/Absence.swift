/// Why there is no number where one might be expected. Shown as a dash with the reason below.
public struct Absence: Sendable, Hashable {
    /// The reason's name in machine-readable output, such as `too-few-observations`.
    public var identifier: String
    /// The reason in words.
    public var reason: Phrase

    /// Creates an absence.
    public init(_ identifier: String, _ reason: Phrase) {
        self.identifier = identifier
        self.reason = reason
    }

    /// A value that is not a finite number.
    static let notFinite = Absence(
        "not-a-number",
        Phrase(english: "The value is not a number.", arabic: "القيمة ليست رقمًا."))
}

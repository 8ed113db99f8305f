/// Why a text is no value of its kind.
public struct ValueProblem: Error, Equatable, Sendable {
    /// What to write instead, as a full sentence: "Please provide a whole number, 1 or more."
    public let advice: String

    /// A problem that tells the reader what to write instead.
    public init(_ advice: String) {
        self.advice = advice
    }
}

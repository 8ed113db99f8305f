/// A kind of value without its type: what parsing, help and completion need of it.
struct ValueDefinition: Sendable {
    let placeholder: String
    let words: [String]
    let limits: String
    let completion: ValueCompletion
    /// What is wrong with a text; nil where it is a value.
    let problem: @Sendable (String) -> ValueProblem?

    init<Value>(_ kind: ValueKind<Value>, placeholder: String) {
        self.placeholder = placeholder
        words = kind.words
        limits = kind.limits
        completion = kind.completion
        problem = { text in
            do throws(ValueProblem) {
                _ = try kind.read(text)
                return nil
            } catch {
                return error
            }
        }
    }
}

extension ValueKind {
    /// The value of a text, nil where it is none.
    func value(_ text: String) -> Value? { try? read(text) }
}

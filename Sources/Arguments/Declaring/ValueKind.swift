/// A kind of value: how it is written, read, described in help and completed by a shell.
///
///     let replications = ValueKind<Int>.wholeNumber(in: 1...1_000_000)
///     try replications.read("200")  // 200
///
/// Kinds of the executable's own are made with the initialiser.
public struct ValueKind<Value: Sendable>: Sendable {
    /// Stands for the value in usage, as `file` in `<file>`; nil takes the option's or argument's name.
    public let placeholder: String?
    /// The words that are allowed, where they can be counted out.
    let words: [String]
    /// The limits of a number as help shows them, such as "1 or more"; empty where there are none.
    let limits: String
    let completion: ValueCompletion
    /// The value as a planner would write it.
    let write: @Sendable (Value) -> String
    /// The value of a text.
    let read: @Sendable (String) throws(ValueProblem) -> Value

    /// A kind of value.
    ///
    /// - Parameters:
    ///   - placeholder: stands for the value in usage; nil takes the option's or argument's name.
    ///   - words: the words that are allowed, where they can be counted out; shown in help, offered by completion.
    ///   - limits: the limits of the value as help shows them, such as "1 or more".
    ///   - completion: what a shell offers; nil offers the words.
    ///   - write: the value as a planner would write it; `read` must read it back.
    ///   - read: the value of a text; throws what to write instead.
    public init(
        placeholder: String? = nil, words: [String] = [], limits: String = "",
        completion: ValueCompletion? = nil,
        write: @escaping @Sendable (Value) -> String,
        read: @escaping @Sendable (String) throws(ValueProblem) -> Value
    ) {
        self.placeholder = placeholder
        self.words = words
        self.limits = limits
        self.completion = completion ?? .words(words)
        self.write = write
        self.read = read
    }

    /// The same kind with another completion, such as the names of shipped examples beside files.
    public func completed(by completion: ValueCompletion) -> ValueKind {
        ValueKind(
            placeholder: placeholder, words: words, limits: limits, completion: completion, write: write,
            read: read)
    }
}

extension ValueKind where Value == String {
    /// Any text, the empty one too.
    public static var text: ValueKind {
        ValueKind(
            placeholder: "text", write: { $0 },
            read: { (text: String) throws(ValueProblem) -> String in text })
    }

    /// The name of a file; `-` is left to the caller to understand as standard input or output.
    public static var path: ValueKind {
        ValueKind(
            placeholder: "file", completion: .files, write: { $0 },
            read: { (text: String) throws(ValueProblem) -> String in
                if text.isEmpty { throw ValueProblem("Please provide the name of a file.") }
                return text
            })
    }
}

extension ValueKind where Value == Assignment {
    /// `PATH=VALUE`; everything behind the first `=` is the value.
    public static var assignment: ValueKind {
        ValueKind(
            placeholder: "path=value", write: \.description,
            read: { (text: String) throws(ValueProblem) -> Assignment in
                guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
                    throw ValueProblem("Please write a path, '=' and a value.")
                }
                return Assignment(
                    path: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
            })
    }
}

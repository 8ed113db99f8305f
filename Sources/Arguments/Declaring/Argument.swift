/// An argument that is known by its place, and the key that reads its value from an ``Invocation``.
///
/// The type of the value says how many words it takes:
///
///     let base = Argument<String>("base", .path, help: "The scenario as it is.")              // one
///     let topic = Argument<String?>("topic", .text, help: "A metric.")                        // one or none
///     let others = Argument<[String]>(repeating: "others", .path, help: "What to compare.")   // one or more
public struct Argument<Value: Sendable>: Sendable {
    let definition: ArgumentDefinition
    /// The value of the texts given; nil where one is missing or is none.
    let read: @Sendable ([String]) -> Value?

    /// An argument that must be given.
    public init(_ name: String, _ kind: ValueKind<Value>, help: String) {
        definition = ArgumentDefinition(
            name: name, value: ValueDefinition(kind, placeholder: name), isRequired: true, repeats: false,
            help: help, defaultText: nil, defaultIsWrong: false)
        read = { $0.first.flatMap(kind.value) }
    }

    /// An argument with a value that holds where it is not given.
    public init(_ name: String, _ kind: ValueKind<Value>, default value: Value, help: String) {
        definition = ArgumentDefinition(
            name: name, value: ValueDefinition(kind, placeholder: name), isRequired: false, repeats: false,
            help: help, defaultText: kind.write(value),
            defaultIsWrong: kind.value(kind.write(value)) == nil)
        read = { texts in texts.first.map(kind.value) ?? value }
    }

    /// An argument that is nil where it is not given.
    ///
    /// - Parameters:
    ///   - name: its name in usage.
    ///   - kind: how its value is read.
    ///   - absent: what then holds, as help shows it, such as "all metrics".
    ///   - help: what it is, in a sentence.
    public init<Wrapped>(_ name: String, _ kind: ValueKind<Wrapped>, absent: String? = nil, help: String)
    where Value == Wrapped? {
        definition = ArgumentDefinition(
            name: name, value: ValueDefinition(kind, placeholder: name), isRequired: false, repeats: false,
            help: help, defaultText: absent, defaultIsWrong: false)
        read = { texts in
            guard let text = texts.first else { return .some(nil) }
            return kind.value(text).map { .some($0) }
        }
    }

    /// An argument that takes all words that its neighbours leave.
    ///
    /// - Parameters:
    ///   - name: its name in usage.
    ///   - kind: how its value is read.
    ///   - isRequired: whether at least one must be given.
    ///   - help: what it is, in a sentence.
    public init<Element>(
        repeating name: String, _ kind: ValueKind<Element>, isRequired: Bool = true, help: String
    ) where Value == [Element] {
        definition = ArgumentDefinition(
            name: name, value: ValueDefinition(kind, placeholder: name), isRequired: isRequired,
            repeats: true,
            help: help, defaultText: nil, defaultIsWrong: false)
        read = { texts in
            let values = texts.compactMap(kind.value)
            return values.count == texts.count ? values : nil
        }
    }
}

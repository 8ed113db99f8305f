/// An option or flag, and the key that reads its value from an ``Invocation``.
///
/// The type of the value says how often it may be given:
///
///     let seed = Option<UInt64>("seed", .wholeNumber(), default: 1, help: "The seed.")      // once, else 1
///     let limit = Option<Int?>("limit", .wholeNumber(in: 1...99), help: "The most.")        // once, else nil
///     let set = Option<[Assignment]>(repeating: "set", .assignment, help: "A change.")      // often, else []
///     let quiet = Option<Bool>(flag: "quiet", short: "q", help: "No progress.")             // else false
///
/// Names are in kebab case and without dashes. `changesResult` is false for options that decide only how or where
/// a result is made, such as a number of threads: a result leaves them out of the command line that it records.
public struct Option<Value: Sendable>: Sendable {
    let definition: OptionDefinition
    /// The value of the texts given; nil where one of them is none.
    let read: @Sendable ([String]) -> Value?

    /// An option with a value that holds where it is not given.
    ///
    /// - Parameters:
    ///   - name: the long name, without dashes.
    ///   - short: the letter of its short form; nil for none.
    ///   - kind: how its value is read.
    ///   - value: the value where it is not given.
    ///   - placeholder: stands for the value in usage; nil takes that of the kind.
    ///   - help: what it does, in a sentence.
    ///   - changesResult: whether results name it in their command line.
    ///   - isHidden: whether help passes over it.
    public init(
        _ name: String, short: Character? = nil, _ kind: ValueKind<Value>, default value: Value,
        placeholder: String? = nil, help: String, changesResult: Bool = true, isHidden: Bool = false
    ) {
        let shown = kind.write(value)
        definition = OptionDefinition(
            name: name, short: short,
            value: ValueDefinition(kind, placeholder: placeholder ?? kind.placeholder ?? name),
            repeats: false, isRequired: false, help: help, defaultText: shown.isEmpty ? nil : shown,
            defaultIsWrong: kind.value(shown) == nil,
            changesResult: changesResult, isHidden: isHidden)
        read = { texts in texts.last.map(kind.value) ?? value }
    }

    /// An option that is nil where it is not given.
    ///
    /// - Parameters:
    ///   - name: the long name, without dashes.
    ///   - short: the letter of its short form; nil for none.
    ///   - kind: how its value is read.
    ///   - absent: what then holds, as help shows it, such as "all processors".
    ///   - placeholder: stands for the value in usage; nil takes that of the kind.
    ///   - help: what it does, in a sentence.
    ///   - changesResult: whether results name it in their command line.
    ///   - isHidden: whether help passes over it.
    public init<Wrapped>(
        _ name: String, short: Character? = nil, _ kind: ValueKind<Wrapped>, absent: String? = nil,
        placeholder: String? = nil, help: String, changesResult: Bool = true, isHidden: Bool = false
    ) where Value == Wrapped? {
        definition = OptionDefinition(
            name: name, short: short,
            value: ValueDefinition(kind, placeholder: placeholder ?? kind.placeholder ?? name),
            repeats: false, isRequired: false, help: help, defaultText: absent, defaultIsWrong: false,
            changesResult: changesResult,
            isHidden: isHidden)
        read = { texts in
            guard let text = texts.last else { return .some(nil) }
            return kind.value(text).map { .some($0) }
        }
    }

    /// An option that may be given often; its values keep their order.
    ///
    /// - Parameters:
    ///   - name: the long name, without dashes.
    ///   - short: the letter of its short form; nil for none.
    ///   - kind: how its value is read.
    ///   - isRequired: whether it must be given at least once.
    ///   - placeholder: stands for the value in usage; nil takes that of the kind.
    ///   - help: what it does, in a sentence.
    ///   - changesResult: whether results name it in their command line.
    ///   - isHidden: whether help passes over it.
    public init<Element>(
        repeating name: String, short: Character? = nil, _ kind: ValueKind<Element>, isRequired: Bool = false,
        placeholder: String? = nil, help: String, changesResult: Bool = true, isHidden: Bool = false
    ) where Value == [Element] {
        definition = OptionDefinition(
            name: name, short: short,
            value: ValueDefinition(kind, placeholder: placeholder ?? kind.placeholder ?? name),
            repeats: true, isRequired: isRequired, help: help, defaultText: nil, defaultIsWrong: false,
            changesResult: changesResult,
            isHidden: isHidden)
        read = { texts in
            let values = texts.compactMap(kind.value)
            return values.count == texts.count ? values : nil
        }
    }

    /// A flag: true where it is given, however often.
    public init(
        flag name: String, short: Character? = nil, help: String, changesResult: Bool = true,
        isHidden: Bool = false
    ) where Value == Bool {
        definition = OptionDefinition(
            name: name, short: short, value: nil, repeats: false, isRequired: false, help: help,
            defaultText: nil, defaultIsWrong: false, changesResult: changesResult, isHidden: isHidden)
        read = { !$0.isEmpty }
    }
}

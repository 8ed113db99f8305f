/// What may stand behind a key of a scenario.
///
/// A value may carry its basis, `{ "value": ..., "basis": ... }`, unless it is an object of the format's own keys.
indirect enum FormatValue: Sendable {
    /// A text that is not empty.
    case text
    /// A text, or a list of texts.
    case texts
    /// A text in English, or an object with the keys `en` and `ar`.
    case localized
    /// A number.
    case number(ClosedRange<Double>)
    /// A whole number.
    case whole(ClosedRange<Int>)
    /// A number from 0 to 1, or a percentage.
    case share
    /// A number of seconds, written with its unit.
    case duration(ClosedRange<Double>)
    /// A duration, or an object that names a shape.
    case distribution
    /// A time of day.
    case clockTime
    /// A date.
    case date
    /// A date with a time of day.
    case moment
    /// Two times of day, such as `20:00-08:00`.
    case span
    /// One or more spans; also `always` and `closed`.
    case spans
    /// True or false.
    case flag
    /// A currency's code.
    case currency
    /// One of a few words.
    case word([String])
    /// One or more of a few words.
    case words([String])
    /// A list with so many elements.
    case list(FormatValue, count: ClosedRange<Int>)
    /// An object with keys of its own.
    case object(FormatObject)
    /// Objects keyed by names that the planner chooses.
    case entries(FormatObject)
    /// Objects keyed by names, or one that names a table with an entry in each row.
    case entriesOrTable(FormatObject)
    /// Texts keyed by names that the planner chooses.
    case labels
    /// Values that are all alike, keyed by names of things.
    case keyed(FormatValue)
    /// Shares keyed by durations.
    case sharesByDuration
    /// One of two that nobody confuses.
    case either(FormatValue, FormatValue)

    /// Any duration, up to 100,000 days.
    static let duration = FormatValue.duration(0...durationLimit)
    /// A duration that is not 0.
    static let positiveDuration = FormatValue.duration(1...durationLimit)
    /// The longest duration that can be meant, in seconds.
    static let durationLimit = 100_000.0 * 86_400

    /// The object inside, if there is one.
    var object: FormatObject? {
        switch self {
        case .object(let object), .entries(let object), .entriesOrTable(let object): object
        case .list(let value, _), .keyed(let value): value.object
        case .either(let one, let other): one.object ?? other.object
        default: nil
        }
    }

    /// The range of the number inside, if there is one.
    var range: ClosedRange<Double>? {
        switch self {
        case .number(let range), .duration(let range): range
        case .whole(let range): Double(range.lowerBound)...Double(range.upperBound)
        case .list(let value, _), .keyed(let value): value.range
        case .either(let one, let other): one.range ?? other.range
        default: nil
        }
    }

    /// The words inside, if there are any.
    var allowedWords: [String]? {
        switch self {
        case .word(let words), .words(let words): words
        case .list(let value, _), .keyed(let value): value.allowedWords
        case .either(let one, let other): one.allowedWords ?? other.allowedWords
        default: nil
        }
    }
}

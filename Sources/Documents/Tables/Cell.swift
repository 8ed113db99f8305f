/// One cell of a table.
public struct Cell: Sendable, Hashable {
    /// What a cell holds.
    public enum Content: Sendable, Hashable {
        /// What a row is about: a stable key for machines, words for people.
        case label(key: String, Phrase)
        /// Words.
        case words(Phrase)
        /// A value.
        case value(Value)
        /// Nothing, where nothing is expected.
        case empty
    }

    /// What it holds.
    public var content: Content
    /// A remark, shown as a footnote of the table.
    public var note: Phrase?

    /// Creates a cell.
    public init(_ content: Content, note: Phrase? = nil) {
        self.content = content
        self.note = note
    }

    /// What a row is about.
    public static func label(_ key: String, _ phrase: Phrase, note: Phrase? = nil) -> Cell {
        Cell(.label(key: key, phrase), note: note)
    }

    /// Words.
    public static func words(_ phrase: Phrase, note: Phrase? = nil) -> Cell {
        Cell(.words(phrase), note: note)
    }

    /// A value.
    public static func value(_ value: Value, note: Phrase? = nil) -> Cell { Cell(.value(value), note: note) }

    /// A number with its unit.
    public static func quantity(_ value: Double, _ unit: ValueUnit) -> Cell {
        Cell(.value(.quantity(value, unit)))
    }

    /// A whole number.
    public static func count(_ count: Int) -> Cell { Cell(.value(.count(count))) }

    /// An estimate with its half-width, in the same unit.
    public static func estimate(
        _ value: Double, plusMinus halfWidth: Double?, _ unit: ValueUnit, observations: Int? = nil
    ) -> Cell {
        let estimate = EstimatedValue(value, halfWidth: halfWidth, unit: unit, observations: observations)
        return Cell(.value(.estimate(estimate)))
    }

    /// No value, and why.
    public static func absent(_ absence: Absence) -> Cell { Cell(.value(.absent(absence))) }

    /// Nothing.
    public static let empty = Cell(.empty)

    /// The value, where there is one, checked for numbers that are none.
    var value: Value? {
        if case .value(let value) = content { value.checked } else { nil }
    }
}

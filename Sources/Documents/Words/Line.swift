/// Words in one language, with names, identifiers and values kept apart from the words around them.
///
/// Written as a string literal. What is interpolated keeps its own direction: an English identifier inside an Arabic
/// sentence does not drag full stops and numbers along, and a name supplied by a file cannot turn the sentence round.
public struct Line: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// A part of a line.
    public enum Piece: Sendable, Hashable {
        /// Words of the line's own language.
        case words(String)
        /// Words that matter most.
        case strong(String)
        /// Text of unknown language, set apart.
        case name(String)
        /// An identifier or command, set apart, always from left to right.
        case code(String)
        /// A value, written as the edition writes values.
        case value(Value)
        /// Another phrase, in the line's language.
        case phrase(Phrase)
    }

    /// The parts in reading order.
    public var pieces: [Piece]

    /// A line of parts.
    public init(_ pieces: [Piece]) { self.pieces = pieces }

    /// A line of plain words.
    public init(stringLiteral words: String) { pieces = [.words(words)] }

    /// A line with interpolated parts.
    public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    /// Collects the parts of an interpolated literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        /// Starts with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        /// Adds words.
        public mutating func appendLiteral(_ words: String) {
            if !words.isEmpty { pieces.append(.words(words)) }
        }

        /// Adds a name, set apart.
        public mutating func appendInterpolation(_ name: String) { pieces.append(.name(name)) }

        /// Adds an identifier or command, set apart.
        public mutating func appendInterpolation(code: String) { pieces.append(.code(code)) }

        /// Adds words that matter most.
        public mutating func appendInterpolation(strong words: String) { pieces.append(.strong(words)) }

        /// Adds a value.
        public mutating func appendInterpolation(_ value: Value) { pieces.append(.value(value)) }

        /// Adds a whole number of things.
        public mutating func appendInterpolation(_ count: Int, of noun: Noun) {
            pieces.append(.value(.counted(count, noun)))
        }

        /// Adds a phrase, in the line's language.
        public mutating func appendInterpolation(_ phrase: Phrase) { pieces.append(.phrase(phrase)) }
    }

    /// The values in the line, in reading order; a test compares them between languages.
    public var values: [Value] {
        pieces.flatMap { piece -> [Value] in
            switch piece {
            case .value(let value): [value]
            case .phrase(let phrase): phrase.english.values
            case .words, .strong, .name, .code: []
            }
        }
    }
}

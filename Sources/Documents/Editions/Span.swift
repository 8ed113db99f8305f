/// A stretch of text as a renderer sees it: written out for an edition, its direction known.
enum Span: Sendable, Hashable {
    /// Words of the edition's language.
    case words(String)
    /// Words of the edition's language that matter most.
    case strong(String)
    /// English words in an Arabic text.
    case english(String)
    /// Text of unknown language, with its own direction.
    case name(String)
    /// An identifier or command, from left to right.
    case code(String)
    /// A value with the signs and marks of the edition.
    case figures(String)

    /// The characters, without what sets them apart.
    var text: String {
        switch self {
        case .words(let text), .strong(let text), .english(let text), .name(let text), .code(let text),
            .figures(let text):
            text
        }
    }
}

extension Edition {
    /// A phrase written out.
    func spans(_ phrase: Phrase) -> [Span] {
        if language == .arabic, let arabic = phrase.arabic { return spans(arabic) }
        let spans = english.spans(phrase.english)
        guard language != .english else { return self.spans(phrase.english) }
        // Without a translation the English words stand apart, numbers included: digits belong to their sentence.
        return spans.map { span in
            switch span {
            case .words(let text), .strong(let text), .figures(let text): .english(text)
            case .english, .name, .code: span
            }
        }
    }

    /// A phrase as plain characters, for places that know no markup.
    public func plain(_ phrase: Phrase) -> String { spans(phrase).map(\.text).joined() }

    private func spans(_ line: Line) -> [Span] {
        line.pieces.flatMap { piece -> [Span] in
            switch piece {
            case .words(let text): [.words(Safe.inline(text))]
            case .strong(let text): [.strong(Safe.inline(text))]
            case .name(let text): [.name(Safe.inline(text))]
            case .code(let text): [.code(Safe.inline(text))]
            case .value(let value): [.figures(sentence(value))]
            case .phrase(let phrase): spans(phrase)
            }
        }
    }
}

/// Numbers the tables and figures of a document in order: `Table 1`, `جدول ١`.
struct Numbering {
    let edition: Edition
    private var tables = 0
    private var figures = 0

    init(edition: Edition) { self.edition = edition }

    mutating func nextTable() -> String {
        tables += 1
        return label(edition.vocabulary.table, tables)
    }

    mutating func nextFigure() -> String {
        figures += 1
        return label(edition.vocabulary.figure, figures)
    }

    private func label(_ word: String, _ number: Int) -> String {
        word + Edition.space + edition.number(Double(number), decimals: 0)
    }
}

extension Edition {
    /// The letter of a footnote, from 0: a, b, c in English, the Arabic alphabet in its counting order in Arabic.
    func footnoteMark(_ number: Int) -> String {
        let letters = Array(
            language == .english ? "abcdefghijklmnopqrstuvwxyz" : "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
        let (round, letter) = number.quotientAndRemainder(dividingBy: letters.count)
        return String(repeating: String(letters[letter]), count: round + 1)
    }
}

/// The words of a category column, numbered in the order in which they appear.
struct LabelBook: Sendable {
    /// Why a word is not taken.
    enum Refusal: Error {
        case tooMany
        case personal
        case person
    }

    /// The most words of one column: with more, it is an identifier or free text.
    static let limit = 60

    private(set) var words: [String] = []
    private var places: [String: Int] = [:]

    /// The number of a word, 0 for an empty cell.
    mutating func place(of cell: ArraySlice<UInt8>) throws(Refusal) -> Int {
        if cell.isEmpty { return 0 }
        let word = String(decoding: cell, as: UTF8.self)
        if let place = places[word] { return place }
        guard words.count < Self.limit else { throw .tooMany }
        var screen = ColumnScreen()
        screen.look(at: cell)
        if screen.suspicion != nil || cell.count > 120 { throw .personal }
        if ColumnScreen.isLikePerson(cell) { throw .person }
        words.append(word)
        places[word] = words.count
        return words.count
    }

    /// The word with a number; nil for 0.
    func word(_ place: Int) -> String? { place > 0 ? words[place - 1] : nil }
}

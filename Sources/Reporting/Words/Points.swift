import Documents

/// Sentences gathered one after the other, each in both languages.
struct Points {
    private(set) var phrases: [Phrase]

    /// Sentences, none unless given.
    init(phrases: [Phrase] = []) { self.phrases = phrases }

    /// Adds a sentence.
    mutating func add(_ english: Line, _ arabic: Line) {
        phrases.append(Phrase(english: english, arabic: arabic))
    }

    /// The sentences that others have too.
    func common(with others: Points) -> Points {
        Points(phrases: phrases.filter(others.phrases.contains))
    }

    /// The sentences that others do not have.
    func without(_ others: Points) -> Points {
        Points(phrases: phrases.filter { !others.phrases.contains($0) })
    }

    /// The sentences as a list; nothing where there are none.
    var block: [Block] { phrases.isEmpty ? [] : [.list(phrases)] }
}

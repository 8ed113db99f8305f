/// Finds the name that somebody probably meant.
public enum NearestName {
    /// The candidate nearest to a misspelt word, or nil where none is near.
    ///
    /// Distance is that of optimal string alignment (Damerau 1964): insertions, deletions, substitutions and swaps of
    /// neighbours. At most a third of the word, and at least one letter, may differ. The first of equals wins.
    public static func suggestion(for word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased().unicodeScalars)
        guard !letters.isEmpty, letters.count <= 64 else { return nil }
        let limit = max(1, letters.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate.unicodeScalars.count <= 64 {
            let other = Array(candidate.lowercased().unicodeScalars)
            // As many letters have to come in or go as one is longer.
            let least = abs(other.count - letters.count)
            guard least <= limit, least < best?.distance ?? .max else { continue }
            let distance = distance(letters, other)
            if distance <= limit && distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var beforeLast = Array(repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        var current = beforeLast
        for (row, letter) in one.enumerated() {
            current[0] = row + 1
            for (column, candidate) in other.enumerated() {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (letter == candidate ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count]
    }
}

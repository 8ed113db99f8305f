/// Keeps the probability of any error at all in hand when many statements are made at once.
public enum Multiplicity {
    /// P-values made larger so that each may be held against the error allowed for all together (Holm 1979).
    ///
    /// - Parameter pValues: nil where a statement could not be tested; it is not counted, and stays nil.
    /// - Returns: in the order given.
    public static func holm(_ pValues: [Double?]) -> [Double?] {
        let ranked = pValues.indices
            .compactMap { index in pValues[index].map { (index: index, value: $0) } }
            .sorted { ($0.value, $0.index) < ($1.value, $1.index) }
        var adjusted: [Double?] = Array(repeating: nil, count: pValues.count)
        var largest = 0.0
        for (rank, entry) in ranked.enumerated() {
            largest = max(largest, min(1, Double(ranked.count - rank) * entry.value))
            adjusted[entry.index] = largest
        }
        return adjusted
    }
}

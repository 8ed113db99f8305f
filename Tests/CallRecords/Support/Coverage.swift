import Testing

/// Counts how often intervals hold what they should.
struct Coverage {
    private(set) var hits = 0
    private(set) var logs = 0

    mutating func add(_ isHit: Bool) {
        logs += 1
        if isHit { hits += 1 }
    }

    /// Of intervals of 95 % confidence, 93 to 97 in 100 hold the truth. With 2,000 logs that fails an exact interval once in
    /// 25,000 times, with 500 once in 25.
    func expect(_ what: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
        let share = Double(hits) / Double(logs)
        #expect((0.93...0.97).contains(share), what, sourceLocation: sourceLocation)
    }
}

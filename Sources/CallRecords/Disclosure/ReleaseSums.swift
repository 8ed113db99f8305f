import HotlineModel

/// Sums of counts of days of which none is in two of them, as of the halves of a month.
struct ReleaseSums {
    /// A count of an earlier release.
    struct Part {
        /// The place of the release in the ledger.
        let release: Int
        let days: ClosedRange<CivilDate>
        let calls: Int
    }

    private let parts: [Part]
    /// The most that parts of later days can add to each part, none of them twice.
    private let later: [Int]

    init(_ parts: [Part]) {
        let sorted = parts.sorted { ($0.days.lowerBound, $0.release) < ($1.days.lowerBound, $1.release) }
        var later = Array(repeating: 0, count: sorted.count)
        for place in sorted.indices.reversed() {
            for next in sorted.indices.dropFirst(place + 1)
            where sorted[place].days.upperBound < sorted[next].days.lowerBound {
                later[place] = max(later[place], sorted[next].calls + later[next])
            }
        }
        self.parts = sorted
        self.later = later
    }

    /// The releases whose sum differs from a count by so few calls that these could be worked out; nil where there are none.
    ///
    /// A sum that is the count itself tells nothing: the parts are the whole.
    func releases(near count: Int) -> [Int]? {
        let near = (count - Disclosure.least + 1)...(count + Disclosure.least - 1)
        // By the last part: what sums there are, and of which releases.
        var sums: [[Int: [Int]]] = []
        for (place, part) in parts.enumerated() {
            var own = [part.calls: [part.release]]
            for (before, known) in sums.enumerated()
            where parts[before].days.upperBound < part.days.lowerBound {
                for (sum, releases) in known { own[sum + part.calls] = releases + [part.release] }
            }
            own = own.filter { $0.key <= near.upperBound && $0.key + later[place] >= near.lowerBound }
            let found = own.filter { near.contains($0.key) && $0.key != count }
            if let first = found.min(by: { $0.key < $1.key }) { return first.value.sorted() }
            sums.append(own)
        }
        return nil
    }
}

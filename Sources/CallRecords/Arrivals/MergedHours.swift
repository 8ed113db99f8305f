/// Hours of the day, neighbours merged until none holds a small count.
struct MergedHours {
    /// Stretches of hours.
    let blocks: [Range<Int>]
    private let counts: [Int]

    /// - Parameters:
    ///   - counts: 24 counts.
    ///   - least: the least count of a stretch, unless it is 0 and would not be by chance.
    init(_ counts: [Int], least: Int = Disclosure.least) {
        self.counts = counts
        let total = counts.reduce(0, +)
        var blocks: [Range<Int>] = []
        var start = 0
        while start < counts.count {
            var end = start
            var sum = 0
            while end < counts.count, sum < least {
                sum += counts[end]
                end += 1
                // A stretch in which a mean day would have many calls, and nobody ever called, is a closed one.
                if sum == 0, (end - start) * total >= least * counts.count, end < counts.count,
                    counts[end] > 0
                {
                    break
                }
            }
            blocks.append(start..<end)
            start = end
        }
        if blocks.count > 1, let last = blocks.last {
            let sum = counts[last].reduce(0, +)
            let isClosed = sum == 0 && last.count * total >= least * counts.count
            if sum < least, !isClosed {
                blocks.removeLast()
                blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<last.upperBound
            }
        }
        self.blocks = blocks
    }

    /// A weight for each hour: its stretch's mean, as a percentage of the day, rounded.
    var weights: [Double] {
        let total = Double(max(1, counts.reduce(0, +)))
        return blocks.flatMap { block in
            let mean = Double(counts[block].reduce(0, +)) / Double(block.count)
            return Array(repeating: Disclosure.rounded(100 * mean / total), count: block.count)
        }
    }
}

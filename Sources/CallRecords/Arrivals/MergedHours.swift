/// Hours of the day, neighbours merged until none holds a small count.
///
/// A stretch in which hardly anybody calls, and a mean day would have many calls, counts as closed. Whether nobody called in
/// it or a few did is not told: the few are left out.
struct MergedHours {
    /// Stretches of hours that are not closed, in order.
    let blocks: [Range<Int>]
    private let counts: [Int]

    /// How many times the calls that are few a mean day would have.
    private static let closedFactor = 8

    /// - Parameters:
    ///   - counts: 24 counts.
    ///   - least: the least count of a stretch.
    init(_ counts: [Int], least: Int = Disclosure.least) {
        self.counts = counts
        let total = counts.reduce(0, +)
        func isClosed(_ quiet: Range<Int>) -> Bool {
            counts[quiet].reduce(0, +) < least
                && quiet.count * total >= Self.closedFactor * least * counts.count
        }
        var blocks: [Range<Int>] = []
        var start = 0
        let closed = Self.quiet(counts, least).compactMap { quiet in
            isClosed(quiet) ? quiet : Self.core(of: quiet, counts, least).flatMap { isClosed($0) ? $0 : nil }
        }
        for stretch in closed + [counts.count..<counts.count] {
            blocks += Self.merged(counts, start..<stretch.lowerBound, least)
            start = stretch.upperBound
        }
        self.blocks = blocks
    }

    /// The longest stretches of hours that each have a small count.
    private static func quiet(_ counts: [Int], _ least: Int) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start: Int?
        for hour in 0...counts.count {
            let isQuiet = hour < counts.count && counts[hour] < least
            if isQuiet, start == nil { start = hour }
            guard !isQuiet, let from = start else { continue }
            stretches.append(from..<hour)
            start = nil
        }
        return stretches
    }

    /// What is left of a stretch without as many hours at its busy ends as together are shown; nil where nothing is.
    private static func core(of quiet: Range<Int>, _ counts: [Int], _ least: Int) -> Range<Int>? {
        var (from, to) = (quiet.lowerBound, quiet.upperBound)
        var sum = 0
        while from > 0, sum < least, from < to {
            sum += counts[from]
            from += 1
        }
        sum = 0
        while to < counts.count, sum < least, from < to {
            to -= 1
            sum += counts[to]
        }
        return from < to ? from..<to : nil
    }

    private static func merged(_ counts: [Int], _ hours: Range<Int>, _ least: Int) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start = hours.lowerBound
        var sum = 0
        for hour in hours {
            sum += counts[hour]
            guard sum >= least || hour + 1 == hours.upperBound else { continue }
            if sum < least, let last = blocks.popLast() { start = last.lowerBound }
            blocks.append(start..<(hour + 1))
            (start, sum) = (hour + 1, 0)
        }
        return blocks
    }

    /// A weight for each hour: its stretch's mean, as a percentage of the day, rounded; 0 for closed ones.
    var weights: [Double] {
        let total = Double(max(1, blocks.reduce(0) { $0 + counts[$1].reduce(0, +) }))
        var weights = Array(repeating: 0.0, count: counts.count)
        for block in blocks {
            let mean = Double(counts[block].reduce(0, +)) / Double(block.count)
            for hour in block { weights[hour] = Disclosure.rounded(100 * mean / total) }
        }
        return weights
    }
}

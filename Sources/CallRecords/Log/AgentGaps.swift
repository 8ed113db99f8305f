import DiscreteEvents

/// Time between the calls of a counsellor, for what keeps her from the next caller; of many days a random part is kept.
struct AgentGaps: Sendable {
    private struct Key: Hashable {
        var agent: Int
        var day: Int
    }

    private struct Stretch {
        var start: Double
        var end: Double
        var hadWaited: Bool
    }

    /// The most calls that are held.
    private static let limit = 300_000
    /// Longer gaps are breaks, or the end of a shift.
    private static let longest = 1_800.0
    /// Who waited less may have been answered by somebody idle.
    private static let leastWait = 5.0

    private var stretches: [Key: [Stretch]] = [:]
    private var held = 0
    /// Days whose number is scattered below this are kept, of every counsellor.
    private var threshold = UInt64.max

    mutating func add(agent: Int, start: Double, seconds: Double, wait: Double?) {
        let day = Int((start / 86_400).rounded(.down))
        guard Self.scattered(day) <= threshold else { return }
        stretches[Key(agent: agent, day: day), default: []].append(
            Stretch(start: start, end: start + seconds, hadWaited: wait ?? 0 >= Self.leastWait))
        held += 1
        while held > Self.limit, threshold > 1 << 40 {
            threshold /= 2
            for (key, calls) in stretches where Self.scattered(key.day) > threshold {
                stretches[key] = nil
                held -= calls.count
            }
        }
    }

    private static func scattered(_ day: Int) -> UInt64 { SplitMix64.mixed(UInt64(bitPattern: Int64(day))) }

    /// Gaps before a call that had been waiting: nobody was idle then, so that documentation, or anything else than waiting for
    /// calls, filled the gap.
    var workGaps: DurationCounts {
        var gaps = DurationCounts()
        for calls in stretches.values {
            let sorted = calls.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            for (call, next) in zip(sorted, sorted.dropFirst()) where next.hadWaited {
                let gap = max(0, next.start - call.end)
                if gap <= Self.longest { gaps.add(gap) }
            }
        }
        return gaps
    }
}

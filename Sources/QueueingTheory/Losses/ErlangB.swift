/// Lines without a queue: calls that find all lines held are lost (Erlang 1917).
///
/// Only the mean holding time matters, not the shape of its distribution (Sevastyanov 1957).
public enum ErlangB {
    /// The share of calls that are blocked.
    ///
    /// - Parameters:
    ///   - offeredLoad: arrival rate times mean holding time, in erlangs, not negative.
    ///   - servers: lines, from 0 to ten million.
    /// - Returns: between 0 and 1; NaN for other arguments.
    /// - Complexity: O(servers), by the stable recursion on the number of lines.
    public static func blocking(offeredLoad: Double, servers: Int) -> Double {
        guard offeredLoad >= 0, (0...10_000_000).contains(servers) else { return .nan }
        if offeredLoad == 0 { return servers == 0 ? 1 : 0 }
        var inverse = 1.0
        for line in 0..<servers { inverse = 1 + inverse * Double(line + 1) / offeredLoad }
        return 1 / inverse
    }

    /// The fewest lines with which no more than a share of calls is blocked.
    ///
    /// - Parameters:
    ///   - offeredLoad: erlangs, from 0 to ten million.
    ///   - blocking: above 0, at most 1.
    /// - Returns: nil for other arguments, and where ten million lines are not enough.
    /// - Complexity: O(lines found).
    public static func lines(offeredLoad: Double, blockingAtMost blocking: Double) -> Int? {
        guard offeredLoad >= 0, offeredLoad <= 1e7, blocking > 0, blocking <= 1 else { return nil }
        if offeredLoad == 0 { return blocking < 1 ? 1 : 0 }
        var inverse = 1.0
        var lines = 0
        while 1 / inverse > blocking {
            guard lines < 10_000_000 else { return nil }
            inverse = 1 + inverse * Double(lines + 1) / offeredLoad
            lines += 1
        }
        return lines
    }
}

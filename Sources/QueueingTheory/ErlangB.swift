/// Lines without a queue: calls that find all lines held are lost (Erlang 1917).
public enum ErlangB {
    /// The share of calls that are blocked.
    ///
    /// - Parameters:
    ///   - offeredLoad: arrival rate times mean holding time, in erlangs, not negative.
    ///   - servers: lines, not negative.
    /// - Returns: between 0 and 1; NaN for other arguments.
    /// - Complexity: O(servers), by the stable recursion on the number of lines.
    public static func blocking(offeredLoad: Double, servers: Int) -> Double {
        guard offeredLoad >= 0, servers >= 0 else { return .nan }
        if offeredLoad == 0 { return servers == 0 ? 1 : 0 }
        var inverse = 1.0
        for line in 0..<servers { inverse = 1 + inverse * Double(line + 1) / offeredLoad }
        return 1 / inverse
    }
}

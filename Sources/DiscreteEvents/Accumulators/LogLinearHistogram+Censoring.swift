extension LogLinearHistogram {
    /// The value that a share of all durations would not exceed if none had been cut short, in seconds; the durations cut
    /// short tell only that they would have been longer (Kaplan & Meier 1958).
    ///
    /// Where a duration ended and another was cut short in the same bucket, the one cut short counts as the longer.
    ///
    /// - Parameters:
    ///   - share: between 0 and 1.
    ///   - censored: the durations cut short.
    /// - Returns: nil without durations, for a share outside 0 to 1, and where the longest durations were cut short so that
    ///   the share is never reached.
    public func quantile(_ share: Double, censoredBy censored: LogLinearHistogram) -> Double? {
        guard share >= 0, share <= 1, count + censored.count > 0 else { return nil }
        var atRisk = Double(count + censored.count)
        var surviving = 1.0
        // A share such as 0.9 is no sum of powers of two: what misses it by rounding reaches it.
        let target = 1 - share + 1e-12
        func survives(_ ended: UInt64, _ cut: UInt64) -> Bool {
            if ended > 0 { surviving *= 1 - Double(ended) / atRisk }
            atRisk -= Double(ended) + Double(cut)
            return surviving > target
        }
        if !survives(zeros, censored.zeros) { return 0 }
        let cut = censored.occupiedBuckets
        var next = 0
        for (bucket, ended) in occupiedBuckets {
            while next < cut.count, cut[next].bucket < bucket {
                atRisk -= Double(cut[next].count)
                next += 1
            }
            var cutHere: UInt64 = 0
            if next < cut.count, cut[next].bucket == bucket {
                cutHere = cut[next].count
                next += 1
            }
            if !survives(ended, cutHere) { return Self.middle(of: bucket) }
        }
        return nil
    }
}

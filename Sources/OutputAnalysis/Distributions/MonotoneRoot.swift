/// Where an increasing function crosses zero.
enum MonotoneRoot {
    /// The positive root of an increasing function that is negative at 0, to about 12 digits.
    ///
    /// Doubles until the root is bracketed, then the false-position method of Illinois (Dowell & Jarratt
    /// 1971).
    static func positive(_ function: (Double) -> Double) -> Double {
        var low = 0.0
        var high = 1.0
        var atLow = function(low)
        var atHigh = function(high)
        while atHigh < 0 && high < 1e12 {
            (low, atLow) = (high, atHigh)
            high *= 2
            atHigh = function(high)
        }
        var lastSide = 0
        for _ in 0..<200 where high - low > 1e-12 * high {
            let middle = (low * atHigh - high * atLow) / (atHigh - atLow)
            let atMiddle = function(middle)
            if atMiddle == 0 { return middle }
            let side = atMiddle < 0 ? -1 : 1
            if side < 0 {
                (low, atLow) = (middle, atMiddle)
                if lastSide == side { atHigh *= 0.5 }
            } else {
                (high, atHigh) = (middle, atMiddle)
                if lastSide == side { atLow *= 0.5 }
            }
            lastSide = side
            // One end may stay put: what counts is how little the other still moves.
            if abs(atMiddle) < 1e-13 { return middle }
        }
        return 0.5 * (low + high)
    }
}

// What the callers who get a line experience. Where no call gets a line (`lines` is 0) these are NaN.
extension ManyServerQueue {
    /// Calls a second that are not blocked.
    private var admittedRate: Double { arrivalRate * (1 - blocking) }

    /// Probabilities that a call finds all servers busy and 0, 1, 2 ... calls waiting, and gets a line.
    private var aheadProbabilities: ArraySlice<Double> {
        let end = lines == nil ? probabilities.count : probabilities.count - 1
        return end > servers ? probabilities[servers..<end] : []
    }

    /// The share of calls, blocked ones included, that have to wait.
    public var waitProbability: Double { aheadProbabilities.reduce(0, +) }

    /// The mean wait in seconds over all calls that were not blocked, abandoned ones included (Little 1961).
    public var meanWait: Double { meanQueue / admittedRate }

    /// The share of calls that were not blocked whose caller hangs up.
    public var abandonment: Double { abandonmentRate * meanQueue / admittedRate }

    /// The share of calls that were not blocked which are answered within some seconds; whoever hangs up counts against it.
    ///
    /// A caller who finds others waiting moves up as servers finish and as those ahead hang up, unless the own patience ends
    /// first; that small chain is followed to the moment asked for, by uniformization (Jensen 1953).
    ///
    /// - Parameter seconds: not negative; infinite for the share that is answered at all.
    /// - Returns: NaN for other arguments, and where more than a thousand million steps would be needed.
    /// - Complexity: O(calls waiting at most × events within the time) with hang-ups, else O(calls waiting at most).
    public func serviceLevel(within seconds: Double) -> Double {
        guard seconds >= 0, blocking < 1 else { return .nan }
        // Whoever is still in the queue after that many times the mean patience weighs nothing.
        if seconds == .infinity || abandonmentRate * seconds > 45 { return 1 - abandonment }
        let ahead = Array(aheadProbabilities)
        let atOnce = 1 - blocking - ahead.reduce(0, +)
        let later = abandonmentRate > 0 ? servedMoving(ahead, seconds) : servedInTurn(ahead, seconds)
        return min(1, (atOnce + later) / (1 - blocking))
    }

    /// Nobody hangs up: a call with k ahead is answered at the service that is k + 1st from now.
    private func servedInTurn(_ ahead: [Double], _ seconds: Double) -> Double {
        guard let services = PoissonWeights(mean: Double(servers) * serviceRate * seconds) else {
            // So many services that every line is worked off.
            return ahead.reduce(0, +)
        }
        var served = 0.0
        for (probability, tail) in zip(ahead, services.tails) { served += probability * tail }
        return served
    }

    private func servedMoving(_ ahead: [Double], _ seconds: Double) -> Double {
        if ahead.isEmpty { return 0 }
        let services = Double(servers) * serviceRate
        let pace = services + Double(ahead.count) * abandonmentRate
        guard pace * seconds * Double(ahead.count) <= 1e9, let steps = PoissonWeights(mean: pace * seconds)
        else { return .nan }
        var current = ahead
        var served = 0.0
        for tail in steps.tails {
            served += current[0] * tail * services / pace
            for place in current.indices {
                // The rates at which this place empties, and at which the next one behind it moves up.
                let leaving = services + Double(place + 1) * abandonmentRate
                let behind = place + 1 < current.count ? current[place + 1] : 0
                current[place] = current[place] * (1 - leaving / pace) + behind * leaving / pace
            }
        }
        return served
    }
}

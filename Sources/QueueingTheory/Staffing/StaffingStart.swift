/// How many servers to begin with before simulation decides. Numbers are always rounded up.
public enum StaffingStart {
    /// The offered load and a reserve in proportion to its square root (Halfin & Whitt 1981).
    ///
    /// At the few counsellors of a hotline one person more or less matters most: prefer `servers(...)`, which is exact.
    ///
    /// - Parameters:
    ///   - offeredLoad: erlangs, from 0 to a thousand million.
    ///   - reserve: the factor on the square root, from -10 to 10; 0.5 to 2 is usual, below 0 means that callers' hanging up
    ///     is counted on.
    /// - Returns: nil for other arguments.
    public static func squareRoot(offeredLoad: Double, reserve: Double) -> Int? {
        guard (0...1e9).contains(offeredLoad), (-10...10).contains(reserve) else { return nil }
        return max(0, roundedUp(offeredLoad + reserve * offeredLoad.squareRoot()))
    }

    /// The fewest servers with which M/M/n/K+M meets all targets, by trying one number after another.
    ///
    /// - Parameters:
    ///   - arrivalRate: arrivals a second, above 0.
    ///   - serviceRate: services a second of one server, above 0.
    ///   - abandonmentRate: hang-ups a second of one waiting caller; 0 for callers who never do.
    ///   - lines: the most calls in the system; nil for no limit.
    ///   - targets: what has to hold.
    ///   - limit: the most servers tried, at most 100,000.
    /// - Returns: nil for other arguments, and where no number up to the limit meets the targets.
    public static func servers(
        arrivalRate: Double, serviceRate: Double, abandonmentRate: Double = 0, lines: Int? = nil,
        meeting targets: StaffingTargets, upTo limit: Int = 10_000
    ) -> Int? {
        guard arrivalRate > 0, serviceRate > 0, abandonmentRate >= 0, (1...100_000).contains(limit) else {
            return nil
        }
        var least = 1
        if lines == nil {
            // Nobody is answered without a server's time; whoever never hangs up needs all of it.
            let share = abandonmentRate == 0 ? 1 : min(1, max(0, targets.leastAnswered))
            let floor = arrivalRate / serviceRate * share
            guard floor <= Double(limit) else { return nil }
            least = max(1, Int(floor))
        }
        for servers in least...max(least, limit) {
            let queue = ManyServerQueue(
                arrivalRate: arrivalRate, serviceRate: serviceRate, abandonmentRate: abandonmentRate,
                servers: servers, lines: lines)
            if let queue, targets.areMet(by: queue) { return servers }
        }
        return nil
    }

    /// How many must be employed so that enough are on duty in spite of leave, training and illness.
    ///
    /// - Parameters:
    ///   - onDuty: persons needed on duty, from 0 to a thousand million.
    ///   - shrinkage: the share of paid time not on duty, from 0 up to but not including 1.
    /// - Returns: nil for other arguments.
    public static func employed(onDuty: Int, shrinkage: Double) -> Int? {
        guard (0...1_000_000_000).contains(onDuty), shrinkage >= 0, shrinkage < 1 else { return nil }
        return roundedUp(Double(onDuty) / (1 - shrinkage))
    }

    /// Rounds up, but for what the rounding of numbers adds to a whole one: 7 / 0.7 is 10, not 11. Beyond what an `Int` holds it
    /// stops at the largest.
    private static func roundedUp(_ value: Double) -> Int {
        let rounded = (value - 1e-9 * max(1, value.magnitude)).rounded(.up)
        return Int(exactly: rounded) ?? .max
    }
}

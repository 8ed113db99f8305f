/// The fitted scenario, simulated, beside calls that were held out when it was fitted.
public struct FitValidation: Sendable {
    /// One hour of the day, or all.
    public struct Line: Sendable {
        /// The hour; nil for all hours together.
        public let hour: Int?
        /// Held-out calls a day; nil where there are too few to be shown.
        public let offered: Double?
        /// The share of them that was abandoned; nil where there are too few to be shown.
        public let abandonment: Double?
        /// The mean wait of the answered in seconds; nil where there are too few to be shown.
        public let meanWait: Double?
        /// Means a day of the simulation.
        public let simulated: HourAverages
        /// Limits within which simulations of as many days lie nineteen times out of twenty.
        public let offeredLimits: ClosedRange<Double>
        /// Of the share abandoned; nil where too few days had any.
        public let abandonmentLimits: ClosedRange<Double>?
        /// Of the mean wait in seconds; nil where too few days had any.
        public let waitLimits: ClosedRange<Double>?
    }

    /// What was held out.
    public let part: RecordPart
    /// Days that the held-out calls came on.
    public let days: Int
    /// Replications of the simulation.
    public let replications: Int
    /// All hours of the day, whether enough calls were held out to be shown or not, and all together at the end.
    public let lines: [Line]

    /// Compares.
    ///
    /// - Parameters:
    ///   - heldOut: the log of the calls that were not fitted.
    ///   - part: which of the calls they are.
    ///   - simulated: for every replication, means a day of each hour of the day, over the same days of the week.
    public init(heldOut: CallLog, part: RecordPart, simulated: [[HourAverages]]) {
        self.part = part
        replications = simulated.count
        let observed = HeldOutHours(heldOut)
        days = observed.days
        var lines: [Line] = []
        let offered = Disclosure.hidden([observed.hours.map(\.offered)], showsEmptyColumns: false)[0]
        let abandoned = Disclosure.hidden([observed.hours.map(\.abandoned)], showsEmptyColumns: false)[0]
        for hour in 0..<24 {
            lines.append(
                Line(
                    hour: hour, counts: observed.hours[hour], hidesCalls: offered[hour],
                    hidesAbandoned: offered[hour] || abandoned[hour]
                        || !Disclosure.allows(
                            part: observed.hours[hour].abandoned, of: observed.hours[hour].offered),
                    observed: observed,
                    simulated: simulated.map { $0[hour] }))
        }
        let all = simulated.map { day in
            day.reduce(into: HourAverages()) { sum, hour in
                sum.offered += hour.offered
                sum.answered += hour.answered
                sum.abandoned += hour.abandoned
                sum.waitSeconds += hour.waitSeconds
            }
        }
        lines.append(
            Line(
                hour: nil, counts: observed.all, hidesCalls: observed.all.offered < Disclosure.least,
                hidesAbandoned: !Disclosure.allows(
                    part: observed.all.abandoned, of: observed.all.offered),
                observed: observed, simulated: all))
        self.lines = lines
    }

    /// The share of hours whose calls, abandonment and wait lie within the limits; nil without any.
    public var shareWithinLimits: Double? {
        var (inside, all) = (0, 0)
        for line in lines where line.hour != nil {
            let checks: [(Double?, ClosedRange<Double>?)] = [
                (line.offered, line.offeredLimits), (line.abandonment, line.abandonmentLimits),
                (line.meanWait, line.waitLimits),
            ]
            for case (let value?, let limits?) in checks {
                all += 1
                if limits.contains(value) { inside += 1 }
            }
        }
        return all > 0 ? Double(inside) / Double(all) : nil
    }
}

extension FitValidation.Line {
    fileprivate init(
        hour: Int?, counts: HourCounts, hidesCalls: Bool, hidesAbandoned: Bool, observed: HeldOutHours,
        simulated: [HourAverages]
    ) {
        self.hour = hour
        let seen = observed.averages(counts)
        offered = hidesCalls ? nil : seen.offered
        abandonment = hidesAbandoned ? nil : seen.abandonment
        meanWait = hidesCalls || counts.waits < Disclosure.least ? nil : seen.meanWait
        var mean = HourAverages()
        for value in simulated {
            mean.offered += value.offered
            mean.answered += value.answered
            mean.abandoned += value.abandoned
            mean.waitSeconds += value.waitSeconds
        }
        let number = Double(max(1, simulated.count))
        self.simulated = HourAverages(
            offered: mean.offered / number, answered: mean.answered / number,
            abandoned: mean.abandoned / number, waitSeconds: mean.waitSeconds / number)
        offeredLimits = Self.limits(simulated.map(\.offered)) ?? 0...0
        abandonmentLimits = Self.limits(simulated.compactMap(\.abandonment))
        waitLimits = Self.limits(simulated.compactMap(\.meanWait))
    }

    /// The middle nineteen twentieths; nil of fewer than 20 values.
    private static func limits(_ values: [Double]) -> ClosedRange<Double>? {
        guard values.count >= 20 else { return nil }
        let sorted = values.sorted()
        let cut = values.count / 40
        return sorted[cut]...sorted[values.count - 1 - cut]
    }
}

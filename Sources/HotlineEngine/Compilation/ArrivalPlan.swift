import DiscreteEvents
import HotlineModel

/// Arrival rates of caller groups over the horizon, as pieces in which they are constant.
struct ArrivalPlan {
    private let scenario: Scenario
    private let clock: CivilClock
    private let hours: [CivilClock.Hour]
    private let surges: [SurgeCurve]
    private let campaigns: [CampaignCurve]

    init(_ scenario: Scenario, clock: CivilClock) {
        self.scenario = scenario
        self.clock = clock
        hours = clock.hours()
        surges = scenario.surges.map { SurgeCurve($0, clock: clock) }
        campaigns = scenario.campaigns.map { CampaignCurve($0, clock: clock) }
    }

    /// The pieces of one group, in order, together covering the horizon. Pieces of different days stay apart
    /// where the group has a day factor.
    func pieces(of group: CallerGroup) -> [RatePiece] {
        let separateDays = group.calls.dayVariation > 0
        var pieces: [RatePiece] = []
        func add(until end: Double, rate: Double, day: Int) {
            if let last = pieces.last, last.rate == rate, !separateDays || last.day == Int32(day) {
                pieces[pieces.count - 1].end = end
            } else {
                pieces.append(RatePiece(end: end, rate: rate, day: Int32(day)))
            }
        }
        for hour in hours {
            let weight = profileWeight(of: group, in: hour)
            let factor = volumeFactor(of: group, in: hour)
            let extra = weight * campaignRate(of: group, in: hour)
            switch group.calls.rate {
            case .perHour(let calls):
                add(until: hour.end, rate: calls / 3_600 * factor + extra, day: hour.day)
            case .perDay(let calls, _):
                add(until: hour.end, rate: calls * weight / 86_400 * factor + extra, day: hour.day)
            case .recorded:
                add(until: hour.end, rate: extra, day: hour.day)
            case .expected(let seconds, let counts):
                // Intervals need not line up with hours: cut at both.
                var begin = hour.start
                while begin < hour.end {
                    let number = Int(begin / seconds)
                    let next = Double(number + 1) * seconds
                    let end = number < counts.count ? min(hour.end, next) : hour.end
                    let rate = number < counts.count ? counts[number] / seconds * factor : 0
                    // Rounding may leave `next` at `begin`; the stretch is then empty.
                    let reached = end > begin ? end : min(hour.end, Double(number + 2) * seconds)
                    add(until: reached, rate: rate + extra, day: hour.day)
                    begin = reached
                }
            }
        }
        return pieces
    }

    /// An hour's calls relative to those of an hour of a day without ups and downs.
    private func profileWeight(of group: CallerGroup, in hour: CivilClock.Hour) -> Double {
        guard case .perDay(_, let own) = group.calls.rate else { return 1 }
        guard let name = periods(ofDay: hour.day).compactMap(\.profile).first ?? own,
            let profile = scenario.profiles.first(where: { $0.name == name })
        else { return 1 }
        return 24 * profile.share(hour: hour.hour, on: clock.weekday(ofDay: hour.day))
    }

    private func volumeFactor(of group: CallerGroup, in hour: CivilClock.Hour) -> Double {
        var factor = periods(ofDay: hour.day).reduce(1) { $0 * $1.volume }
        for (curve, surge) in zip(surges, scenario.surges)
        where surge.callers.isEmpty || surge.callers.contains(group.name) {
            factor *= curve.factor(at: (hour.start + hour.end) / 2)
        }
        for (curve, campaign) in zip(campaigns, scenario.campaigns)
        where campaign.plateau > 0 && campaign.audience.contains(where: { $0.callers == group.name }) {
            if hour.start >= curve.end { factor *= 1 + campaign.plateau }
        }
        return factor
    }

    /// Persons a second that campaigns add, before the ups and downs of the day.
    private func campaignRate(of group: CallerGroup, in hour: CivilClock.Hour) -> Double {
        var rate = 0.0
        for (curve, campaign) in zip(campaigns, scenario.campaigns) {
            for share in campaign.audience where share.callers == group.name {
                rate += share.share * curve.calls(from: hour.start, to: hour.end) / (hour.end - hour.start)
            }
        }
        return rate
    }

    private func periods(ofDay day: Int) -> [Period] {
        scenario.periods.isEmpty ? [] : scenario.periods(on: clock.start.advanced(days: day))
    }
}

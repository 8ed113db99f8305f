import HotlineEngine
import HotlineModel

/// What a scenario's time, lines, places and campaigns cost.
struct PriceList: Sendable {
    /// Wages of an hour, for each team.
    private let wages: [Double]
    private let nightFactor: Double
    private let overtimeFactor: Double
    private let fullTimeHoursPerWeek: Double
    private let interpreterPerMinute: Double
    /// Of each service, a place for a night.
    private let nights: [Double]
    /// All lines of each hotline for a second; nothing where the scenario does not say how many there are.
    private let lines: [Double]
    /// All campaigns, as far as they fall into the time counted.
    let campaigns: Double

    private static let secondsOfDay = 86_400.0
    private static let daysOfMonth = 30.0

    init(_ scenario: Scenario) {
        let costs = scenario.costs
        wages = scenario.teams.map(\.costPerHour)
        nightFactor = costs.nightFactor
        overtimeFactor = costs.overtimeFactor
        fullTimeHoursPerWeek = costs.fullTimeHoursPerWeek
        interpreterPerMinute = costs.interpreterPerMinute
        nights = scenario.services.map(\.costPerNight)
        lines = scenario.hotlines.map {
            Double($0.lines ?? 0) * costs.linePerMonth / (Self.daysOfMonth * Self.secondsOfDay)
        }
        campaigns = scenario.campaigns.reduce(0) { sum, campaign in
            sum + campaign.cost * Self.countedShare(of: campaign, scenario.calendar)
        }
    }

    /// Wages: paid time, and what night and overtime add. Whoever is absent is paid as by day; overtime at night is paid both
    /// additions.
    func wages(_ team: Int, _ tally: TeamTally) -> Double {
        let night = (nightFactor - 1) * tally.nightSeconds
        let overtime = (overtimeFactor - 1) * tally.overtimeSeconds
        return wages[team] / 3_600 * (tally.paidSeconds + night + overtime)
    }

    /// What one full-time post works in some time, in seconds.
    func fullTime(_ seconds: Double) -> Double {
        fullTimeHoursPerWeek * 3_600 * seconds / (7 * Self.secondsOfDay)
    }

    /// Interpreters, from being called until the conversation ends.
    func interpreters(_ tally: PoolTally) -> Double { interpreterPerMinute / 60 * tally.busySeconds }

    /// The lines of a hotline.
    func lines(_ hotline: Int, seconds: Double) -> Double { lines[hotline] * seconds }

    /// Places of a service while they are taken.
    func places(_ service: Int, _ tally: ServiceTally) -> Double {
        nights[service] * tally.placeSeconds / Self.secondsOfDay
    }

    /// A campaign is paid evenly over its days.
    private static func countedShare(of campaign: Campaign, _ calendar: ScenarioCalendar) -> Double {
        let begin =
            Double(campaign.from.dayNumber - calendar.start.dayNumber)
            + Double(campaign.sessionAt?.secondOfDay ?? 0) / secondsOfDay
        let end: Double =
            switch calendar.length {
            case .days(let days): Double(days)
            case .seconds(let seconds): seconds / secondsOfDay
            }
        let days = min(begin + campaign.days, end) - max(begin, calendar.warmUpSeconds / secondsOfDay)
        return campaign.days > 0 ? max(0, days) / campaign.days : 0
    }
}

import DiscreteEvents
import HotlineModel

/// When the persons call whom a campaign moves to call: spread evenly over its days, then each after a delay and an
/// exponential time.
struct CampaignCurve {
    private let persons: Double
    private let start: Double
    private let length: Double
    private let mean: Double
    /// Seconds from the start of the horizon at which the audience is no longer being reached.
    let end: Double

    init(_ campaign: Campaign, clock: CivilClock) {
        persons = campaign.reach / 1e6 * campaign.callsPerMillion
        let first = clock.seconds(
            campaign.sessionAt ?? .startOfDay, onDay: campaign.from.dayNumber - clock.start.dayNumber)
        start = first + campaign.delaySeconds
        length = campaign.days * 86_400
        mean = campaign.halfLifeSeconds / PortableMath.log(2)
        end = first + length
    }

    /// Expected calls between two moments.
    func calls(from begin: Double, to end: Double) -> Double { persons * (share(end) - share(begin)) }

    /// The share of all who will call that has called by a moment.
    private func share(_ seconds: Double) -> Double {
        let since = seconds - start
        if since <= 0 || length <= 0 { return 0 }
        let reached = min(1, since / length)
        if mean <= 0 { return reached }
        // The integral of 1 - exp(-(since - u) / mean) over the moments u at which somebody is reached, per length.
        let recent = PortableMath.exp(-max(0, since - length) / mean) - PortableMath.exp(-since / mean)
        return reached - mean / length * recent
    }
}

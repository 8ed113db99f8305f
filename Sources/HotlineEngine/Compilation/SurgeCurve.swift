import DiscreteEvents
import HotlineModel

/// A surge's factor over the horizon.
struct SurgeCurve {
    private let surge: Surge
    private let start: Double

    init(_ surge: Surge, clock: CivilClock) {
        self.surge = surge
        start = clock.seconds(.startOfDay, onDay: surge.from.dayNumber - clock.start.dayNumber)
    }

    /// The factor at a moment, in seconds from the start of the horizon.
    func factor(at seconds: Double) -> Double {
        let since = seconds - start
        if since < 0 { return 1 }
        if since < surge.rampSeconds { return 1 + (surge.factor - 1) * since / surge.rampSeconds }
        guard let lasts = surge.lastsSeconds, since > surge.rampSeconds + lasts else { return surge.factor }
        guard surge.halfLifeSeconds > 0 else { return surge.lasting }
        let fallen = PortableMath.exp(
            -PortableMath.log(2) * (since - surge.rampSeconds - lasts) / surge.halfLifeSeconds)
        return surge.lasting + (surge.factor - surge.lasting) * fallen
    }
}

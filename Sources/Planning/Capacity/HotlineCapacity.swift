/// A hotline's demand and staffing over a week.
public struct HotlineCapacity: Sendable, Equatable {
    /// The hotline's name.
    public let hotline: String
    /// Each hour of the week, the first from Monday 00:00 on; nil for hours that the horizon does not touch.
    public let hours: [HourLoad?]
    /// Hours a week for which it is open.
    public let openHoursPerWeek: Double

    /// Of all first dials, the share that comes while it is open; nil where nobody calls.
    public var shareWhileOpen: Double? {
        let arrivals = known.reduce(0) { $0 + $1.arrivals }
        return arrivals > 0 ? known.reduce(0) { $0 + $1.arrivalsWhileOpen } / arrivals : nil
    }

    /// First dials in an ordinary week.
    public var arrivalsPerWeek: Double { mean(\.arrivals) * 168 }

    /// The mean over the hours of the week.
    public func mean(_ value: (HourLoad) -> Double) -> Double {
        known.isEmpty ? 0 : known.reduce(0) { $0 + value($1) } / Double(known.count)
    }

    /// The hour of the week with the largest offered load, the first of several; nil where there is no load.
    public var busiestHour: Int? {
        let loads = hours.map { $0?.offeredLoad ?? 0 }
        guard let most = loads.max(), most > 0 else { return nil }
        return loads.firstIndex(of: most)
    }

    private var known: [HourLoad] { hours.compactMap { $0 } }
}

/// Local civil time of a scenario's zone, as seconds from the start of the horizon.
///
/// The clock changes of the zone are found once; every conversion after that is arithmetic. A local time that the
/// clocks skip stands for the moment of the change, one that comes twice for its first occurrence; so an hour that
/// comes twice lasts two hours, and one that is skipped lasts none.
public struct CivilClock: Sendable {
    /// One local hour of one local day, as it falls inside the horizon.
    public struct Hour: Sendable, Equatable {
        /// The day's number; 0 is the first of the horizon.
        public var day: Int
        /// The hour of the local clock, 0 to 23.
        public var hour: Int
        /// Seconds from the start of the horizon at which it begins.
        public var start: Double
        /// Seconds from the start of the horizon at which it ends.
        public var end: Double
    }

    /// The first day of the horizon.
    public let start: CivilDate
    /// Local days that the horizon touches.
    public let days: Int
    /// The horizon's length in seconds.
    public let horizonSeconds: Double
    /// Stretches with one offset from universal time.
    private let eras: [ZoneHistory.Change]
    private let origin: Int

    /// Days before and after the horizon for which clock changes are known: a night shift of the evening before,
    /// and the week for which a drained simulation is followed.
    private static let margin = 10

    /// Finds the clock changes around the horizon.
    ///
    /// - Throws: `CalendarError.unknownZone` where the zone has no entry in the time-zone database.
    public init(_ calendar: ScenarioCalendar) throws(CalendarError) {
        guard let zone = TimeZoneDatabase.history(of: calendar.zone) else {
            throw CalendarError.unknownZone(calendar.zone)
        }
        start = calendar.start
        days =
            switch calendar.length {
            case .days(let days): max(1, days)
            case .seconds(let seconds): max(1, Int((min(seconds, 1e10) / 86_400).rounded(.up)))
            }
        let first = (calendar.start.dayNumber - Self.margin) * 86_400
        let last = (calendar.start.dayNumber + days + Self.margin) * 86_400
        eras = zone.changes(from: first, to: last)
        origin = Self.universal(calendar.start.dayNumber * 86_400, eras: eras)
        horizonSeconds =
            switch calendar.length {
            case .days:
                Double(Self.universal((calendar.start.dayNumber + days) * 86_400, eras: eras) - origin)
            case .seconds(let seconds): seconds
            }
    }

    /// The names of the time-zone database, sorted.
    static var zones: [String] { TimeZoneDatabase.names }

    /// The moment at which the local clock shows a time, in seconds from the start of the horizon.
    ///
    /// - Parameters:
    ///   - time: the time of day.
    ///   - day: the day's number; 0 is the first of the horizon, -1 the day before.
    public func seconds(_ time: ClockTime, onDay day: Int) -> Double {
        let local = (start.dayNumber + day) * 86_400 + time.secondOfDay
        return Double(Self.universal(local, eras: eras) - origin)
    }

    /// The day of the week of a day of the horizon.
    public func weekday(ofDay day: Int) -> Weekday { start.advanced(days: day).weekday }

    /// Every local hour of the horizon in order, without those that the clocks skip.
    public func hours() -> [Hour] {
        var hours: [Hour] = []
        hours.reserveCapacity(days * 24)
        for day in 0..<days {
            for hour in 0..<24 {
                let local = (start.dayNumber + day) * 86_400 + hour * 3_600
                let begin = Double(Self.universal(local, eras: eras) - origin)
                let end = min(horizonSeconds, Double(Self.universal(local + 3_600, eras: eras) - origin))
                if begin < end { hours.append(Hour(day: day, hour: hour, start: begin, end: end)) }
            }
        }
        return hours
    }

    /// Universal time of a local time, both in seconds since 1970.
    private static func universal(_ local: Int, eras: [ZoneHistory.Change]) -> Int {
        for (index, era) in eras.enumerated() {
            let candidate = local - era.offset
            let end = index + 1 < eras.count ? eras[index + 1].start : Int.max
            if candidate < end { return max(candidate, era.start) }
        }
        return local
    }
}

/// When a hotline can be reached.
public enum OpeningHours: Sendable, Equatable {
    /// A stretch of one day.
    public struct Span: Sendable, Equatable {
        /// Opens at this local time.
        public var from: ClockTime
        /// Closes at this local time; at or before `from` means on the next day.
        public var to: ClockTime

        /// Creates a span.
        public init(from: ClockTime, to: ClockTime) {
            self.from = from
            self.to = to
        }
    }

    /// Day and night.
    case always
    /// The spans that start on each day of the week; a day that is missing is closed.
    case weekly([Weekday: [Span]])

    /// Hours open in an ordinary week, at most 168.
    public var hoursPerWeek: Double {
        guard case .weekly(let days) = self else { return 168 }
        var seconds = 0
        for day in Weekday.allCases {
            for span in days[day] ?? [] {
                seconds += span.to.secondOfDay - span.from.secondOfDay + (span.to <= span.from ? 86_400 : 0)
            }
        }
        return min(168, Double(seconds) / 3_600)
    }
}

extension Scenario {
    /// The named periods that a day belongs to, in the order in which the scenario defines them.
    ///
    /// A day may belong to several, such as a feast within the school holidays: factors on calls multiply, and of profiles and opening
    /// hours of their own those of the first count. A shift is worked if its periods include any of them, and is not if those in which
    /// it is left out do.
    public func periods(on date: CivilDate) -> [Period] { periods.filter { $0.contains(date) } }
}

extension Shift {
    /// Whether it is worked in some periods: those that a day belongs to.
    public func isWorked(in periods: [Period]) -> Bool {
        if periods.contains(where: { exceptDuring.contains($0.name) }) { return false }
        return during.isEmpty || periods.contains { during.contains($0.name) }
    }
}

extension Hotline {
    /// The opening hours in some periods: those that a day belongs to.
    public func opening(in periods: [Period]) -> OpeningHours {
        for period in periods {
            if let own = openDuring.first(where: { $0.period == period.name }) { return own.open }
        }
        return open
    }
}

extension Scenario {
    /// The named period that a day belongs to; of several the first that the scenario defines.
    public func period(on date: CivilDate) -> Period? { periods.first { $0.contains(date) } }
}

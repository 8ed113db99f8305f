import HotlineEngine
public import HotlineModel

/// How demand compares with staffing, hour by hour, before anything is simulated.
public struct CapacityCheck: Sendable {
    /// Callers of a group whom nobody can ever answer.
    public struct Unanswered: Sendable, Equatable {
        /// The group's name.
        public let callers: String
        /// Persons in an ordinary week.
        public let personsPerWeek: Double
    }

    /// Each hotline, in the order of the scenario.
    public let hotlines: [HotlineCapacity]
    /// Groups none of whose callers can ever be answered, in the order of the scenario.
    public let neverAnswered: [Unanswered]

    /// Checks a scenario without errors.
    ///
    /// - Throws: `ExperimentError.unknownZone`.
    public init(_ scenario: Scenario) throws(ExperimentError) {
        do {
            let demand = try HourlyDemand(scenario)
            hotlines = scenario.hotlines.indices.map { demand.capacity(ofHotline: $0) }
            neverAnswered = scenario.callers.indices.compactMap { group in
                demand.isEverAnswered(group)
                    ? nil
                    : Unanswered(
                        callers: scenario.callers[group].name,
                        personsPerWeek: demand.personsPerWeek(ofGroup: group))
            }
        } catch {
            switch error {
            case .unknownZone(let zone): throw .unknownZone(zone)
            }
        }
    }
}

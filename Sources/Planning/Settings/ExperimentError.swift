public import HotlineModel

/// Why an experiment could not be done.
public enum ExperimentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A setting is outside its range.
    case outOfRange(setting: String, value: Int, allowed: String)
    /// A steady state is asked for of a scenario that has none, because of these parts of it.
    case neverSteady([String])
    /// The scenario's zone is in no time-zone database.
    case unknownZone(String)
    /// A count is not the sum of its parts: a defect of the simulator, never of a scenario.
    case unbalanced(metric: String, scope: Scope, unaccounted: Int)

    /// A sentence for a planner.
    public var description: String {
        switch self {
        case .outOfRange(let setting, let value, let allowed):
            "\(setting) is \(value), but must be \(allowed)"
        case .neverSteady(let parts):
            """
            a steady state needs demand and staffing that are the same every week, but this scenario has \
            \(parts.joined(separator: ", ")); run it without --steady
            """
        case .unknownZone(let zone):
            "there is no time zone \"\(zone)\""
        case .unbalanced(let metric, let scope, let unaccounted):
            """
            \(unaccounted) of the count "\(metric)" of \(scope.name ?? "the whole system") have no outcome, or two: \
            this is a defect of the simulator; please report it with the scenario and the seed
            """
        }
    }
}

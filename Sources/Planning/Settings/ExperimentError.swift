public import HotlineModel

/// Why an experiment could not be done.
public enum ExperimentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A setting is outside its range.
    case outOfRange(setting: String, value: Int, allowed: String)
    /// A steady state is asked for of a scenario that has none, because of these parts of it.
    case neverSteady([String])
    /// The scenario's zone is in no time-zone database.
    case unknownZone(String)
    /// No metric has this identifier, or it does not exist where it is asked for.
    case noSuchMeasure(String)
    /// Neither more nor less of the metric is better, so that nothing can be chosen by it.
    case noBetterSide(String)
    /// A replication of a scenario has no value of the metric that a selection observes.
    case noValue(metric: String, scenario: String, replication: Int)
    /// What was asked for cannot be done with this scenario, and why.
    case unsuitable(String)
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
        case .noSuchMeasure(let id):
            "there is no metric \"\(id)\" of the whole system or of a target"
        case .noBetterSide(let id):
            "neither more nor less of \"\(id)\" is better; choose a metric of which one is"
        case .noValue(let metric, let scenario, let replication):
            """
            replication \(replication) of \(scenario) has nothing to measure "\(metric)" by; choose another metric or a \
            longer horizon
            """
        case .unsuitable(let reason): reason
        case .unbalanced(let metric, let scope, let unaccounted):
            """
            \(unaccounted) of the count "\(metric)" of \(scope.name ?? "the whole system") have no outcome, or two: \
            this is a defect of the simulator; please report it with the scenario and the seed
            """
        }
    }
}

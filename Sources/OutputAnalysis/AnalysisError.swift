/// Why a procedure cannot be set up, or cannot take an observation.
public enum AnalysisError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A setting is outside its range.
    case outOfRange(setting: String, value: Double, allowed: String)
    /// An observation is not a finite number.
    case notFinite(system: Int)
    /// An observation of a system that the procedure does not know; systems are numbered from 0.
    case unknownSystem(Int, systems: Int)

    /// A sentence for a planner.
    public var description: String {
        switch self {
        case .outOfRange(let setting, let value, let allowed):
            "\(setting) is \(value), but must be \(allowed)"
        case .notFinite(let system):
            "system \(system) gave an observation that is not a finite number"
        case .unknownSystem(let system, let systems):
            "there is no system \(system): the \(systems) systems are numbered from 0"
        }
    }

    /// Checks that a setting is a finite number above 0.
    static func requirePositive(_ value: Double, _ setting: String) throws(AnalysisError) {
        guard value > 0, value.isFinite else {
            throw .outOfRange(setting: setting, value: value, allowed: "a number above 0")
        }
    }

    /// Checks that a setting is a whole number of at least so many.
    static func require(_ value: Int, _ setting: String, atLeast least: Int) throws(AnalysisError) {
        guard value >= least else {
            throw .outOfRange(setting: setting, value: Double(value), allowed: "at least \(least)")
        }
    }

    /// Checks that a setting is a whole number of a range.
    static func require(_ value: Int, _ setting: String, in range: ClosedRange<Int>) throws(AnalysisError) {
        guard range.contains(value) else {
            throw .outOfRange(
                setting: setting, value: Double(value),
                allowed: "between \(range.lowerBound) and \(range.upperBound)")
        }
    }
}

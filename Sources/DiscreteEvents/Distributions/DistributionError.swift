/// Why a distribution cannot have the parameters it was given.
public enum DistributionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A parameter is outside its range.
    case outOfRange(parameter: String, value: Double, allowed: String)
    /// A list that must not be empty is.
    case empty(parameter: String)
    /// Two lists that belong together differ in length.
    case unequalLengths(String, String)

    /// A sentence for the person who wrote the parameters.
    public var description: String {
        switch self {
        case .outOfRange(let parameter, let value, let allowed):
            "\(parameter) is \(value), but must be \(allowed)"
        case .empty(let parameter): "\(parameter) must not be empty"
        case .unequalLengths(let one, let other): "\(one) and \(other) must have the same length"
        }
    }

    /// Checks that a parameter is a finite number above 0.
    static func requirePositive(_ value: Double, _ parameter: String) throws(DistributionError) {
        guard value > 0, value.isFinite else {
            throw .outOfRange(parameter: parameter, value: value, allowed: "a number above 0")
        }
    }

    /// Checks that a parameter is a finite number of at least 0.
    static func requireNotNegative(_ value: Double, _ parameter: String) throws(DistributionError) {
        guard value >= 0, value.isFinite else {
            throw .outOfRange(parameter: parameter, value: value, allowed: "a number of at least 0")
        }
    }
}

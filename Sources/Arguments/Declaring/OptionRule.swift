/// A rule about options that are given together.
public struct OptionRule: Sendable {
    enum Demand: Sendable, Equatable {
        /// At most one of these names.
        case atMostOne([String])
        /// The first name only with the second.
        case needs(String, String)
    }

    let demand: Demand

    /// At most one of these options may be given.
    public static func atMostOne<each Value>(of options: repeat Option<each Value>) -> OptionRule {
        var names: [String] = []
        for option in repeat each options { names.append(option.definition.name) }
        return OptionRule(demand: .atMostOne(names))
    }

    /// The first option has a meaning only with the second.
    public static func option<One, Other>(_ one: Option<One>, needs other: Option<Other>) -> OptionRule {
        OptionRule(demand: .needs(one.definition.name, other.definition.name))
    }
}

/// Regular expressions (ECMA-262) for the texts of a scenario.
enum SchemaPatterns {
    static let name = whole("[\\p{Alphabetic}0-9-]+")
    static let percentage = whole("0*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%")
    static let duration = whole(
        "(?=[0-9])" + ["w", "d", "h", "m", "s"].map { "([0-9]+(\\.[0-9]+)?\($0))?" }.joined())
    static let clockTime = whole(clock)
    static let date = whole(day)
    static let moment = whole("\(day)[T ](\(beforeMidnight)(:[0-5][0-9])?|24:00)")
    static let span = whole("\(clock)-\(clock)")
    static let spanOrWord = whole("(always|closed|\(clock)-\(clock))")
    static let currency = whole("[A-Z]{3}")
    static let basis = "^(fact|assumption):"

    private static let beforeMidnight = "([01]?[0-9]|2[0-3]):[0-5][0-9]"
    private static let clock = "(\(beforeMidnight)|24:00)"
    private static let day =
        "(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

    private static func whole(_ pattern: String) -> String { "^" + pattern + "$" }
}

import HotlineModel

// What the planner wants to hold.
extension ScenarioFormat {
    static let target = FormatObject(
        "target", "Something that shall hold: one measure, for everything or in one scope.",
        [
            .optional("hotline", .text, "The hotline where it shall hold."),
            .optional("callers", .text, "The caller group for whom it shall hold."),
            .optional("gender", .word(genders), "The gender for which it shall hold."),
            .optional("language", .text, "The language for which it shall hold."),
            .optional("team", .text, "The team for which it shall hold."),
            .optional("service", .text, "The service for which it shall hold."),
        ] + MeasureWord.all.map { .optional($0.key, .object(bound(of: $0)), $0.meaning) },
        rules: [
            .exactlyOne(
                MeasureWord.all.map(\.key), called: "measure, such as \"serviceLevel\" or \"abandonment\""),
            .atMostOne(MeasureWord.scopes.map(\.rawValue)),
        ] + MeasureWord.all.flatMap(unmeasured))

    private static func bound(of word: MeasureWord) -> FormatObject {
        let (limit, name): (FormatValue, String) =
            switch word.unit {
            case .share: (.share, word.key == "serviceLevel" ? "serviceLevelBound" : "shareBound")
            case .seconds: (.duration, "durationBound")
            case .money: (.number(money), "moneyBound")
            }
        let bounds: [FormatKey] = [
            .optional("atLeast", limit, "The measure shall not fall below."),
            .optional("atMost", limit, "The measure shall not rise above."),
        ]
        let within = FormatKey.optional(
            "within", .duration,
            "The time within which calls are to be answered. Left out: that of the hotline.")
        return FormatObject(
            name, "What the measure shall hold.", word.key == "serviceLevel" ? [within] + bounds : bounds,
            rules: [.exactlyOne(["atLeast", "atMost"])])
    }

    /// The scopes in which a measure is not taken.
    private static func unmeasured(_ word: MeasureWord) -> [FormatRule] {
        let allowed = word.scopes.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        let places =
            if word.needsScope { "only by \(allowed)" } else if allowed.isEmpty {
                "only for everything"
            } else { "only for everything or by \(allowed)" }
        let others = MeasureWord.scopes.filter { !word.scopes.contains($0) }.map { scope in
            FormatRule.notBoth(
                word.key, scope.rawValue,
                "\"\(word.key)\" is not measured by \"\(scope.rawValue)\", \(places)")
        }
        // Only measures of one scope need it.
        let needed = word.needsScope ? word.scopes.map { FormatRule.needs(word.key, $0.rawValue) } : []
        return others + needed
    }
}

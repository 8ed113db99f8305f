import HotlineModel

// What nobody knows exactly.
extension ScenarioFormat {
    static let uncertainInput = FormatObject(
        "uncertainInput",
        "Numbers of the scenario that nobody knows exactly: bounds, with or without a likely value, an estimate with its interval, or a mean with its variation.",
        [
            .required(
                "inputs", .texts,
                "Dotted paths of numbers that stand in the scenario, as --set takes them. Several change together."
            ),
            .optional(
                "as", .word(UncertainInput.Role.allCases.map(\.rawValue)),
                absent: quoted(UncertainInput.Role.value.rawValue),
                "Whether what is drawn takes the place of the numbers (\"value\") or multiplies them (\"factor\")."
            ),
            .optional("from", quantity, "The least that it may be: a number, a percentage or a duration."),
            .optional("to", quantity, "The most that it may be."),
            .optional(
                "likely", quantity, "The most likely value. Left out: all between the bounds are alike."),
            .optional(
                "confidence", .share,
                "How sure it is that the value lies between the bounds, such as \"95%\" for an estimate with its interval. Left out: quite sure."
            ),
            .optional("mean", quantity, "What is expected, instead of bounds."),
            .optional(
                "cv", .number(0.001...10),
                "Beside a mean: the coefficient of variation, standard deviation over mean."),
        ],
        rules: [
            .exactlyOne(["from", "mean"]), .needs("from", "to"), .goesWith("to", "from"),
            .goesWith("likely", "from"), .goesWith("confidence", "from"),
            .atMostOne(["likely", "confidence"]),
            .needs("mean", "cv"), .goesWith("cv", "mean"),
        ])

    /// A number, a percentage or a duration.
    private static let quantity = FormatValue.either(.number(0...1e12), .either(.share, .duration))
}

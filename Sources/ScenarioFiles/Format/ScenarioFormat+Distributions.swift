// Shapes of random durations.
extension ScenarioFormat {
    /// An object with exactly one of these keys is a distribution.
    static let distribution = FormatObject(
        "shape", "The distribution of a random duration, by its shape.",
        [
            shape("constant", .duration, "Always the same."),
            shape("exponential", [mean], "Exponential: many short, few long; cv 1."),
            shape(
                "lognormal",
                [
                    .optional("mu", .number(-1_000...1_000), "Mean of the logarithm of seconds."),
                    .optional("sigma", .number(0...1_000), "Standard deviation of the logarithm."),
                ], "Lognormal: the usual shape of conversations.", orMeanAndCV: 0...1e6),
            shape("gamma", shapeAndScale, "Gamma.", orMeanAndCV: 0...1e6),
            shape(
                "erlang", [mean, .required("phases", .whole(1...1_000), "The number of phases.")],
                "Erlang: a sum of equal exponential phases; cv below 1."),
            shape(
                "hyperexponential", [mean, cv(1...1e6)], "A mixture of two exponentials; cv of at least 1."),
            shape("weibull", shapeAndScale, "Weibull.", orMeanAndCV: 0.02...50),
            shape("uniform", [lowest, highest], "All values between two bounds alike."),
            shape(
                "triangular", [lowest, .required("mode", .duration, "The most frequent."), highest],
                "Between two bounds, with a most frequent value."),
            shape(
                "empirical",
                [
                    .required("values", .list(.duration, count: 1...1_000_000), "The values."),
                    .optional(
                        "weights", .list(.number(0...1e12), count: 1...1_000_000),
                        "How often each came. Left out: all alike."),
                ], "Values that were recorded."),
            shape(
                "shifted",
                [
                    .required("by", .duration, "What is added."),
                    .required("of", .distribution, "To what it is added."),
                ], "Another distribution, longer by a fixed time."),
            shape(
                "withZero",
                [
                    .required("share", .share, "Chance of 0."),
                    .required("otherwise", .distribution, "The distribution of the rest."),
                ], "0 with a chance, another distribution otherwise."),
            shape("mixture", .list(.object(branch), count: 1...1_000), "One of several, chosen by chance."),
        ],
        rules: [.exactlyOne(shapeNames)])

    static let shapeNames = [
        "constant", "exponential", "lognormal", "gamma", "erlang", "hyperexponential", "weibull", "uniform",
        "triangular", "empirical", "shifted", "withZero", "mixture",
    ]

    static let branch = FormatObject(
        "branch", "One of several distributions.",
        [
            .required("share", .share, "Its weight."), .required("of", .distribution, "The distribution."),
        ])

    private static let mean = FormatKey.required("mean", .duration, "The mean.")
    private static let lowest = FormatKey.required("from", .duration, "The lower bound.")
    private static let highest = FormatKey.required("to", .duration, "The upper bound.")

    private static func cv(_ range: ClosedRange<Double>) -> FormatKey {
        .required("cv", .number(range), "The coefficient of variation: standard deviation over mean.")
    }

    /// A shape given by its mean and coefficient of variation, or by two parameters of its own.
    private static func shape(
        _ name: String, _ own: [FormatKey], _ meaning: String, orMeanAndCV range: ClosedRange<Double>
    ) -> FormatKey {
        let usual: [FormatKey] = [
            .optional("mean", .duration, mean.meaning), .optional("cv", .number(range), cv(range).meaning),
        ]
        let keys = usual + own
        let pairs = [(usual[0].name, usual[1].name), (own[0].name, own[1].name)]
        return .optional(
            name,
            .object(
                FormatObject(
                    "\(name)Shape", meaning, keys,
                    rules: [.exactlyOne(pairs.map(\.0))]
                        + pairs.flatMap { [.needs($0.0, $0.1), .goesWith($0.1, $0.0)] })),
            meaning)
    }

    private static let shapeAndScale: [FormatKey] = [
        .optional("shape", .number(0...1e12), "The shape parameter."),
        .optional("scale", .duration, "The scale parameter."),
    ]

    private static func shape(_ name: String, _ value: FormatValue, _ meaning: String) -> FormatKey {
        .optional(name, value, meaning)
    }

    private static func shape(_ name: String, _ keys: [FormatKey], _ meaning: String) -> FormatKey {
        .optional(name, .object(FormatObject("\(name)Shape", meaning, keys)), meaning)
    }
}

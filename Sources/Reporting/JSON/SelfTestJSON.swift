import HotlineModel
public import Planning

/// The built-in cases against exact theory for programs: `hotline-selftest/1`.
public struct SelfTestJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-selftest/1"

    private let test: SelfTest
    private let seed: UInt64
    private let replications: Int
    private let version: String

    /// A result and how it was made.
    public init(_ test: SelfTest, seed: UInt64, replications: Int, version: String) {
        self.test = test
        self.seed = seed
        self.replications = replications
        self.version = version
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(Self.schema, command: "selftest", version: version) + [
                ("seed", .unsigned(seed)), ("replications", .integer(replications)),
                ("confidence", .number(SelfTest.confidence)),
                ("passes", .string(test.passes ? "yes" : "no")),
                (
                    "comparisons",
                    .array(
                        test.comparisons.map { comparison in
                            .object([
                                ("case", .string(comparison.name.english)),
                                ("quantity", .string(comparison.quantity.english)),
                                ("simulated", .number(comparison.simulated)),
                                ("exact", .number(comparison.exact)),
                                ("standardErrors", .number(comparison.difference)),
                                ("limit", .number(comparison.limit)),
                                ("agrees", .string(comparison.agrees ? "yes" : "no")),
                            ])
                        })
                ),
            ]
        ).document
    }
}

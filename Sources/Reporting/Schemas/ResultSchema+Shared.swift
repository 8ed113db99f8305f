import HotlineModel
import Metrics
import Planning

// What results have in common.
extension ResultSchema {
    static let shared: [Named] = [
        (
            "scenario",
            .object([
                .init("file", .text()), .init("title", .shared("texts")), .init("sha256", .text()),
            ])
        ),
        ("texts", .object([.init("en", .text()), .init("ar", .text(), required: false)])),
        (
            "warning",
            .object([
                .init("code", .text()), .init("message", .text()), .init("file", .text(), required: false),
                .init("line", .count, required: false), .init("column", .count, required: false),
            ])
        ), ("scope", scope), ("estimate", .object(measure + numbers)), ("target", .object(target)),
        ("difference", .object(difference)),
    ]

    /// A part of the system; no member for the whole.
    private static let scope = Shape.object(
        Scope.Kind.allCases.filter { $0 != .system }.map { kind in
            let hour = Shape.object([
                .init("hotline", .text()), .init("day", .text(Weekday.allCases.map(\.name))),
                .init("hour", .count),
            ])
            return Shape.Member(kind.rawValue, kind == .interval ? hour : .text(), required: false)
        })

    /// What is measured.
    static let measure: [Shape.Member] = [
        .init("metric", .text()), .init("scope", .shared("scope")), .init("unit", .text()),
    ]

    /// A value with its interval; a number that is missing is null and has its reason.
    static let numbers: [Shape.Member] =
        interval + [.init("observations", .count), reason]

    private static let interval: [Shape.Member] = [
        .init("value", .optional(.number)), .init("halfWidth", .optional(.number)),
        .init("lower", .optional(.number)), .init("upper", .optional(.number)),
    ]

    /// A difference of two scenarios.
    static let difference: [Shape.Member] =
        interval + [
            .init("correlation", .optional(.number)), .init("replicationsSaved", .optional(.number)),
            .init("finding", .text(MeasureDifference.Finding.allCases.map(\.rawValue))), reason,
        ]

    /// A target and whether it is met.
    static let target: [Shape.Member] = [.init("target", .text())] + verdict

    /// Whether a target is met.
    static let verdict: [Shape.Member] =
        [
            .init("met", .text(TargetVerdict.Answer.allCases.map(\.rawValue))), .init("metric", .text()),
            .init("scope", .shared("scope")),
        ] + numbers + [
            .init("atLeast", .number, required: false), .init("atMost", .number, required: false),
        ]
}

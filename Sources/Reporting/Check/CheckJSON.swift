public import HotlineModel
public import Planning

/// What checks find, for programs: `hotline-check/1`.
public struct CheckJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-check/1"

    private var scenarios: [JSONValue] = []
    private let version: String

    /// Without scenarios yet.
    public init(version: String) { self.version = version }

    /// Adds a scenario that can be simulated.
    public mutating func add(_ scenario: Scenario, _ capacity: CapacityCheck, _ provenance: Provenance) {
        scenarios.append(
            .object([
                ("scenario", .scenario(scenario, provenance)),
                ("neverAnswered", .array(capacity.neverAnswered.map(Self.unanswered))),
                ("hotlines", .array(capacity.hotlines.map(Self.hotline))),
                ("warnings", .warnings(provenance.warnings)),
            ]))
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(Self.schema, command: "check", version: version)
                + [("scenarios", .array(scenarios))]
        ).document
    }

    private static func unanswered(_ unanswered: CapacityCheck.Unanswered) -> JSONValue {
        .object([
            ("callers", .string(unanswered.callers)), ("personsPerWeek", .number(unanswered.personsPerWeek)),
        ])
    }

    private static func hotline(_ hotline: HotlineCapacity) -> JSONValue {
        .object([
            ("hotline", .string(hotline.hotline)), ("openHoursPerWeek", .number(hotline.openHoursPerWeek)),
            ("callsPerWeek", .number(hotline.arrivalsPerWeek)),
            ("shareWhileOpen", .number(hotline.shareWhileOpen)),
            (
                "hours",
                .array(
                    hotline.hours.enumerated().compactMap { hour, load in
                        load.map { Self.hour(hour, $0) }
                    })
            ),
        ])
    }

    /// - Parameter number: the hour of the week, 0 from Monday 00:00 on.
    private static func hour(_ number: Int, _ load: HourLoad) -> JSONValue {
        .object([
            ("day", .string((Weekday(rawValue: number / 24) ?? .monday).name)),
            ("hour", .integer(number % 24)),
            ("calls", .number(load.arrivals)), ("callsWhileOpen", .number(load.arrivalsWhileOpen)),
            ("offeredLoad", .number(load.offeredLoad)), ("firstRung", .number(load.firstRung)),
            ("ladder", .number(load.ladder)),
            ("serviceLevel", .number(load.expectation?.serviceLevel)),
            ("abandonment", .number(load.expectation?.abandonment)),
            ("occupancy", .number(load.expectation?.occupancy)),
        ])
    }
}

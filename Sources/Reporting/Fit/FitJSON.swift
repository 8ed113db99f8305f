public import CallRecords
import HotlineModel

/// What call records say, for programs: `hotline-fit/1`. Rounded and hidden as in the report.
public struct FitJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-fit/1"

    private let fit: RecordsFit
    private let validation: FitValidation?
    private let version: String

    /// A document for programs.
    public init(_ fit: RecordsFit, validation: FitValidation? = nil, version: String) {
        self.fit = fit
        self.validation = validation
        self.version = version
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(Self.schema, command: "fit", version: version) + [
                ("provenance", .string("real")), ("confidence", .number(fit.confidenceLevel)),
                ("days", days), ("calls", Self.count(fit.calls)),
                ("badRows", Disclosure.count(fit.summary.badRowCount).map { .integer($0) } ?? .null),
                ("perDay", Self.number(fit.perDay)),
                ("dayVariation", Self.number(fit.dayStudy.variation)),
                ("weeklyTrend", Self.number(fit.dayStudy.trend)), ("poissonTest", Self.test(fit.poisson)),
                ("dispersionTest", Self.test(fit.dayStudy.dispersion)),
                ("trendTest", Self.test(fit.dayStudy.trendTest)),
                ("specialDays", .array(fit.dayStudy.specialDays.map(Self.special))),
                ("hoursOfWeek", .array(fit.week.rates.map(Self.number))),
                ("outcomes", .array(fit.outcomes.map(Self.outcome))),
                ("hotlines", .array(fit.hotlines.map(Self.hotline))),
                ("callers", .array(fit.groups.map(Self.group))), ("talk", Self.study(fit.talk)),
                ("wrapUp", Self.study(fit.wrapUp)), ("workBetweenCalls", Self.study(fit.workBetweenCalls)),
                ("greeting", Self.study(fit.greeting)),
                ("patience", Self.patience(fit.patience)), ("shortTalk", Self.number(fit.shortTalk)),
                ("abandonedAtOnce", Self.number(fit.shortAbandon)), ("redial", Self.redial(fit.redial)),
                (
                    "onDuty",
                    .array(
                        fit.staffing.map { $0.onDuty.map { .number($0.map(Disclosure.rounded)) } } ?? [])
                ),
                ("validation", .array(validation?.lines.map(Self.line) ?? [])),
            ]
        ).document
    }

    private var days: JSONValue {
        guard fit.summary.hasDates else { return .null }
        return .object([
            ("first", .string(fit.days.lowerBound.text)), ("last", .string(fit.days.upperBound.text)),
        ])
    }

    private static func number(_ number: FittedNumber?) -> JSONValue {
        guard let number else { return .null }
        var members = [("value", JSONValue.number(Disclosure.rounded(number.value)))]
        if number.lower < number.upper {
            members.append(("lower", .number(Disclosure.rounded(number.lower))))
            members.append(("upper", .number(Disclosure.rounded(number.upper))))
        }
        return .object(members)
    }

    private static func count(_ count: Int?) -> JSONValue {
        guard let count else { return .null }
        return count == 0 ? .integer(0) : Disclosure.count(count).map { .integer($0) } ?? .null
    }

    private static func test(_ test: TestResult?) -> JSONValue {
        guard let test else { return .null }
        return .object([
            ("statistic", .number(Disclosure.rounded(test.statistic))),
            ("pValue", .number(Disclosure.rounded(test.pValue))),
            ("rejected", .string(test.isRejected ? "yes" : "no")),
        ])
    }

    private static func special(_ day: SpecialDay) -> JSONValue {
        .object([
            ("day", .string(day.date.text)), ("calls", count(day.calls)),
            ("usual", .number(Disclosure.rounded(day.expected))),
        ])
    }

    private static func outcome(_ outcome: OutcomeShare) -> JSONValue {
        .object([
            ("outcome", .string(outcome.outcome.rawValue)), ("calls", count(outcome.calls)),
            ("share", number(outcome.share)),
        ])
    }

    private static func hotline(_ hotline: FittedHotline) -> JSONValue {
        .object([
            ("hotline", .string(hotline.name)), ("calls", count(hotline.calls)),
            ("answered", count(hotline.answered)), ("abandoned", count(hotline.abandoned)),
            ("other", count(hotline.other)),
        ])
    }

    private static func group(_ group: FittedGroup) -> JSONValue {
        .object([
            ("callers", .string(group.name)), ("calls", count(group.calls)),
            ("perDay", number(group.perDay)),
            (
                "dials",
                .array(
                    group.dials.map {
                        .object([("hotline", .string($0.hotline)), ("share", number($0.share))])
                    })
            ), ("talk", study(group.talk)), ("patience", patience(group.patience)),
        ])
    }

    private static func fits(_ fits: [DurationFit]) -> JSONValue {
        .array(
            fits.map { fit in
                .object([
                    ("family", .string(fit.family.rawValue)), ("meanSeconds", number(fit.mean)),
                    ("cv", number(fit.cv)), ("aic", .number(Disclosure.rounded(fit.aic))),
                    ("distance", .number(Disclosure.rounded(fit.distance))),
                ])
            })
    }

    private static func study(_ study: DurationStudy?) -> JSONValue {
        guard let study else { return .null }
        return .object([
            ("observations", count(study.observations)), ("chosen", .string(study.chosen.family.rawValue)),
            ("closeness", .string(study.closeness.rawValue)), ("fits", fits(study.candidates)),
        ])
    }

    private static func patience(_ study: PatienceStudy?) -> JSONValue {
        guard let study else { return .null }
        return .object([
            ("abandoned", count(study.abandoned)), ("answered", count(study.answered)),
            ("fits", fits(study.candidates)), ("massAtZero", number(study.massAtZero)),
            (
                "survival",
                .array(
                    study.shownCurve.map {
                        .object([("seconds", .number($0.seconds)), ("share", number($0.survival))])
                    })
            ),
            (
                "hazard",
                .array(
                    study.hazard.map {
                        .object([
                            ("fromSeconds", .number($0.from)), ("toSeconds", .number($0.to)),
                            ("perMinute", number($0.perMinute)),
                        ])
                    })
            ),
        ])
    }

    private static func redial(_ study: RedialStudy?) -> JSONValue {
        guard let study else { return .null }
        return .object([("share", number(study.share)), ("delay", self.study(study.delay))])
    }

    private static func line(_ line: FitValidation.Line) -> JSONValue {
        func pair(_ observed: Double?, _ simulated: Double?, _ limits: ClosedRange<Double>?) -> JSONValue {
            .object([
                ("observed", .number(observed.map(Disclosure.rounded))), ("simulated", .number(simulated)),
                ("lower", .number(limits?.lowerBound)), ("upper", .number(limits?.upperBound)),
            ])
        }
        return .object([
            ("hour", line.hour.map { .integer($0) } ?? .null),
            ("calls", pair(line.offered, line.simulated.offered, line.offeredLimits)),
            ("abandonment", pair(line.abandonment, line.simulated.abandonment, line.abandonmentLimits)),
            ("meanWaitSeconds", pair(line.meanWait, line.simulated.meanWait, line.waitLimits)),
        ])
    }
}
